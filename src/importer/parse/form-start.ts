/**
 * Lines that begin something new wherever they stand: the heading of a part, the heading of a project, the unit line of a
 * form. A reader that goes by distances alone takes several of them for one paragraph, at the top of a page above all.
 */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import { squeeze } from '../../document/squeeze.ts';
import { partNumber, partTitles, projectHeadingEnd } from '../forms/outline.ts';
import { join, slice, type Run } from '../extract/run.ts';
import type { Context } from './context.ts';
import { toText, type Item, type TextItem } from './items.ts';
import { isNumbered, isTableHeading, isTableTitle, isUnitLine, longestHeading } from './project-headings.ts';

/** Where two lines of the original meet in a run. */
function linesOfRun(run: Run): Run[] {
  const lines: Run[] = [];
  let from = 0;
  for (let at = 0; at < run.text.length; at++) {
    if (run.text[at] !== '\n') continue;
    lines.push(slice(run, from, at));
    from = at + 1;
  }
  return [...lines, slice(run, from)];
}

function isPartHeading(key: string): boolean {
  const number = partNumber.exec(key)?.[0];
  if (number === undefined || key.length > 40) return false;
  const title = key.slice(number.length);
  return title === '' || partTitles.some(({ pattern }) => pattern.test(title));
}

/** A whole heading ends here: `2.…绩效目标表`, `1、绩效目标表`. */
const endsHeading = (item: TextItem): boolean =>
  item.key.length <= longestHeading &&
  projectHeadingEnd.test(item.run.text) &&
  (isNumbered(item) || isTableHeading(item) || isTableTitle(item));

const startsAnew = (line: TextItem): boolean => isPartHeading(line.key) || isUnitLine(line) || endsHeading(line);

/** The paragraphs that a run holds; the run itself when nothing begins inside it. */
export function splitAtForms(run: Run): Run[] {
  if (!run.text.includes('\n')) return [run];
  const groups: Run[][] = [];
  let isOver = true;
  for (const line of linesOfRun(run)) {
    const item = toText(line);
    const current = groups.at(-1);
    if (current === undefined || isOver || startsAnew(item)) groups.push([line]);
    else current.push(line);
    const whole = toText(join(groups.at(-1) ?? [], '\n'));
    isOver = isUnitLine(item) || isPartHeading(item.key) || endsHeading({ ...whole, run: oneLine(whole.run) });
  }
  return groups.map((group) => join(group, '\n'));
}

/** Every paragraph that runs into the start of something new becomes several. */
export const splitItems = (items: readonly Item[]): Item[] =>
  items.flatMap((item): Item[] =>
    item.type === 'table'
      ? [item]
      : splitAtForms(item.run).map((run, index) => ({
          ...toText(run, item.place, item.outlineLevel),
          ...(index === 0 && item.afterPageNumber === true ? { afterPageNumber: true as const } : {}),
        })),
  );

const oneLine = (run: Run): Run => ({ ...run, text: run.text.replace(/\n/gu, ' ') });

export const unitLineInText: DiagnosticDefinition = {
  code: 'unit-line-in-text',
  title: '正文里有绩效目标表的单位一行',
  severity: 'warning',
  owner: 'importer',
  hint: '“预算单位、金额单位”这一行应在绩效目标表上方，这里混进了正文，下面的项目可能因此缺少预算单位。请对照原件核对；不对时，请换用 Word 原件重新导入。',
};

const unitLineInside = /(?<!\d)(?:\d{6,12}|\d{3})\s*\p{Script=Han}[\p{Script=Han}（）()、·]{1,40}\s*(?:金额)?单位:/u;

/** Reports text that holds the unit line of a form, which has therefore been torn from it. */
export function reportUnitLines(context: Context, texts: readonly TextItem[]): void {
  for (const { run } of texts) {
    if (!unitLineInside.test(squeeze(run.text))) continue;
    context.report(unitLineInText, '绩效目标表上方的单位一行混进了正文。', {
      printed: run.text,
      provenance: context.provenance(run),
    });
  }
}
