/** The cover: title, department, who compiled and reviewed; everything before the first part. */
import { bodyName } from '../forms/body-names.ts';
import { isBlank, join, slice, trim, type Run } from '../extract/run.ts';
import type { Block } from '../../document/section.ts';
import type { Context } from './context.ts';
import type { Item, TextItem } from './items.ts';
import { linesOf, type Named } from './provenance.ts';
import { toBlock } from './sections.ts';

export interface FrontMatter {
  readonly title: Named | null;
  readonly department: Named | null;
  readonly blocks: readonly Block[];
  /** Items that are no text: tables before the first part. */
  readonly rest: readonly Item[];
  readonly texts: readonly TextItem[];
}

const titleLine = /绩效.{0,6}(?:文本|信息|目标|情况|公开|预算|表)|预算绩效/u;
/** 绩效目标表 1: one form of several. Such a heading names no document. */
const numberedForm = /表[（(]?(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})[）)]?$/u;
const compiledLine = /^(?<name>.{4,40}?)(?:编制|编印|编)(?=\s|$)/u;
/** 2024 or 二〇二四 */
const yearDigits = '(?:\\d{4}|二[〇零○０0][〇零○０0一二三四五六七八九]{2})';
const opensWithYear = new RegExp(`^${yearDigits}年`, 'u');
const yearInTitle = new RegExp(
  `^(?:关于)?(?<before>.*?)\\s*(?<year>${yearDigits})\\s*年(?:度)?\\s*(?<after>.*)$`,
  'su',
);

/** Lines of the cover that follow each other without a blank line, beginning nowhere but at a line of its own. */
function titleLines(context: Context, items: readonly TextItem[]): TextItem[] {
  const last = items.findIndex(
    ({ key }) =>
      titleLine.test(key) && key.length <= 60 && !/(?:编制|审核|编印)/u.test(key) && !numberedForm.test(key),
  );
  if (last < 0) return [];
  let first = last;
  while (first > 0) {
    const [above, here] = [items[first - 1], items[first]];
    if (above === undefined || here === undefined || /^附件|[。：:]$/u.test(above.key) || above.key.length > 40) break;
    const [a, b] = [linesOf(context.source, above.run), linesOf(context.source, here.run)];
    const isAdjacent = a !== null && b !== null && b.line === a.to + 1;
    if (!isAdjacent && !(bodyName.test(above.key) && opensWithYear.test(here.key))) break;
    first--;
  }
  return items.slice(first, last + 1 + wrappedEnd(context, items[last], items[last + 1]));
}

const titleEnd = /(?:绩效文本|绩效目标(?:表)?|绩效信息|公开表|绩效情况)$/u;

/** How many lines below hold nothing but the last characters of the title, which did not fit on its line. */
function wrappedEnd(context: Context, line: TextItem | undefined, below: TextItem | undefined): 0 | 1 {
  if (line === undefined || below === undefined || !/^\p{Script=Han}{1,3}$/u.test(below.key)) return 0;
  const [a, b] = [linesOf(context.source, line.run), linesOf(context.source, below.run)];
  const isNext = a !== null && b !== null && b.line === a.to + 1;
  return isNext && !titleEnd.test(line.key) && titleEnd.test(line.key + below.key) ? 1 : 0;
}

const lineBreak = /\n/u;

/** Joins title lines; words of one language stand together. */
function joinTitle(items: readonly TextItem[]): Run {
  return items
    .map(({ run }) => run)
    .reduce((title, run) => {
      const [before, after] = [title.text.at(-1) ?? '', run.text[0] ?? ''];
      const needsBlank = /[A-Za-z0-9]/u.test(before) && /[A-Za-z0-9]/u.test(after);
      return join([title, run], needsBlank ? ' ' : '');
    });
}

/** The department in a title: what stands before the year, or between the year and 部门预算绩效文本. */
function departmentInTitle(title: Run): Run | null {
  const match = yearInTitle.exec(title.text.replace(lineBreak, ' '));
  if (match?.groups === undefined) return null;
  const { before = '', after = '' } = match.groups;
  const start = title.text.indexOf(before);
  if (bodyName.test(before.replace(/\s/gu, ''))) return trim(slice(title, start, start + before.length));
  const core = /^(?<name>.*?)(?:的)?(?:部门)?(?:整体)?(?:预算|项目|支出)*绩效/su.exec(after)?.groups?.['name'] ?? '';
  if (!bodyName.test(core.replace(/\s/gu, ''))) return null;
  const at = title.text.length - after.length;
  return trim(slice(title, at, at + core.length));
}

export function readFrontMatter(context: Context, items: readonly Item[]): FrontMatter {
  const texts = items.filter((item) => item.type === 'text');
  const lines = titleLines(context, texts);
  const title = lines.length === 0 ? null : joinTitle(lines);
  if (title !== null) context.ledger.field(title);
  const others = texts.filter((item) => !lines.includes(item));
  const blocks = others.filter(({ run }) => !isBlank(run)).map(({ run }) => toBlock(context, run, false));
  const compiled = others.flatMap(({ run }) => {
    const name = compiledLine.exec(run.text)?.groups?.['name'];
    return name === undefined || !bodyName.test(name) ? [] : [trim(slice(run, 0, name.length))];
  })[0];
  const alone = others.find(
    ({ key }) => key.length <= 40 && key.length >= 4 && bodyName.test(key) && !/[，。、；]/u.test(key),
  )?.run;
  const department = (title === null ? null : departmentInTitle(title)) ?? compiled ?? alone ?? null;
  return {
    title: title === null ? null : { text: title.text, provenance: context.provenance(title) },
    department:
      department === null
        ? null
        : { text: department.text.replace(/\s+/gu, ''), provenance: context.provenance(department) },
    blocks,
    rest: items.filter((item) => item.type !== 'text'),
    texts,
  };
}
