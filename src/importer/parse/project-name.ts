/** Which of a project's printed names is whole: the table's, unless the extract damaged it. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { PrintedText } from '../../document/printed.ts';
import type { Project } from '../../document/project.ts';
import { squeeze } from '../../document/squeeze.ts';
import type { Context } from './context.ts';

export const nameCompletedFromHeading: DiagnosticDefinition = {
  code: 'name-completed-from-heading',
  title: '项目名称按标题补全',
  severity: 'info',
  owner: 'importer',
  hint: '表格里的项目名称在提取时缺字或错字，这里采用标题里的名称。请对照原件确认。',
};

export const nameMissing: DiagnosticDefinition = {
  code: 'name-missing',
  title: '没有读到项目名称',
  severity: 'warning',
  owner: 'importer',
  hint: '表格和标题里都没有读到项目名称。请对照原件补录。',
};

/** Punctuation apart, which extracts change freely. */
const bare = (text: string): string => squeeze(text).replace(/[\p{P}\p{S}]/gu, '');

/** How many characters of `text` stand in `whole` in their order, as a part of `text`. Longest common subsequence. */
export function overlap(text: string, whole: string): number {
  const [a, b] = [[...text], [...whole]];
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    b.forEach((y, index) => {
      next.push(x === y ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    });
    row = next;
  }
  return a.length === 0 ? 0 : (row.at(-1) ?? 0) / a.length;
}

const valueOf = (text: PrintedText): string | null => (text.state === 'read' ? text.value : null);

export interface NameChoice {
  readonly name: string;
  readonly nameSource: Project['nameSource'];
}

/** `damaged`: the table shows that cell borders ran through its text. */
export function chooseName(context: Context, names: Project['names'], damaged: boolean): NameChoice | null {
  const [table, heading, contents] = [valueOf(names.table), valueOf(names.heading), valueOf(names.contents)];
  if (table === null) {
    if (heading !== null) return { name: heading, nameSource: 'heading' };
    return contents === null ? null : { name: contents, nameSource: 'contents' };
  }
  if (heading === null || !damaged || bare(table) === bare(heading)) return { name: table, nameSource: 'table' };
  if (overlap(bare(table), bare(heading)) < 0.6) return { name: table, nameSource: 'table' };
  const printed = names.table.state === 'read' ? names.table.printed.replaceAll('\t', '⇥') : table;
  context.report(nameCompletedFromHeading, `表格里的项目名称“${printed}”不完整，采用标题里的名称。`, {
    printed,
    understood: heading,
    provenance: names.table.state === 'read' ? names.table.provenance : null,
  });
  return { name: heading, nameSource: 'heading' };
}
