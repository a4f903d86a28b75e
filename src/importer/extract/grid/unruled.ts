/**
 * Tables drawn without lines. Where columns are told by white space alone, rows that wrap and cells that are blank or
 * merged cannot be told for certain: such tables are not read, but said. They are found by the heading of indicators,
 * which every form has, where its labels stand on one line without lines between them.
 */
import { diagnose } from '../../../diagnostics/define.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { Refusal } from '../reading.ts';
import { someTablesUnruled, tablesUnruled } from './diagnostics.ts';
import type { PageLayout } from './page-layout.ts';
import type { TextLine } from './text-lines.ts';

/** Longer ones first. */
const labels = ['指标值确定依据', '绩效指标描述', '一级指标', '二级指标', '三级指标', '绩效指标', '指标值'];
/** Labels near each other that make a heading; prose names fewer, and not apart. */
const fewest = 3;
/** Lines that a heading may take: cells whose labels wrap stand a little above and below the others. */
const tallest = 4;

/** The labels of which a word is made. */
function labelsIn(word: string): string[] {
  const found: string[] = [];
  let rest = word;
  for (;;) {
    const label = labels.find((candidate) => rest.startsWith(candidate));
    if (label === undefined) return rest === '' ? found : [];
    found.push(label);
    rest = rest.slice(label.length);
  }
}

type Line = Pick<TextLine, 'text'>;

const isHeading = (lines: readonly Line[]): boolean =>
  new Set(lines.flatMap(({ text }) => text.split(/\s+/u).flatMap(labelsIn))).size >= fewest;

const isLabel = (text: string): boolean => labels.includes(text.replace(/\s+/gu, ''));

/** Pages with such a heading, once each; and whether the document has tables that are ruled. */
function look(layouts: readonly PageLayout[]): { readonly pages: readonly number[]; readonly ruled: boolean } {
  const pages = new Set<number>();
  let ruled = false;
  for (const { page, items } of layouts) {
    for (const [at, item] of items.entries()) {
      if (item.type === 'line') {
        const near = items.slice(at, at + tallest).filter((other) => other.type === 'line');
        if (isHeading(near)) pages.add(page);
        continue;
      }
      if (item.cells.some(({ lines }) => lines.some((line) => isHeading([line])))) pages.add(page);
      ruled ||= item.cells.filter(({ lines }) => isLabel(lines.map(({ text }) => text).join(''))).length >= fewest;
    }
  }
  return { pages: [...pages], ruled };
}

/** Throws a Refusal when all tables of indicators lack lines; says where they do when only some lack them. */
export function tellUnruled(layouts: readonly PageLayout[]): Diagnostic[] {
  const { pages, ruled } = look(layouts);
  if (pages.length === 0) return [];
  const where = `第 ${pages.slice(0, 8).map(String).join('、')} 页${pages.length > 8 ? '等处' : ''}`;
  if (!ruled) throw new Refusal(tablesUnruled, `${where}的指标表没有表格线，分不清哪些字属于哪一格，没有读取。`);
  return [diagnose(someTablesUnruled, `${where}的指标表没有表格线，这部分没有按表格读入。`)];
}
