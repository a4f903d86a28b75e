/** Tables that are no 绩效目标表 of a project: named where their kind is known, otherwise left to a person. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import { emptyRun } from '../extract/run.ts';
import type { Context } from './context.ts';
import type { GridRow } from './grid.ts';
import type { TextItem } from './items.ts';
import { setAside } from './stray.ts';

export const tableNotImported: DiagnosticDefinition = {
  code: 'table-not-imported',
  title: '另一种表没有导入',
  severity: 'warning',
  owner: 'importer',
  hint: '这张表不是项目绩效目标表，里面的文字列在“未收录的表和栏”里，没有算作项目。请确认交来的是预算绩效文本。',
};

export interface OtherTable {
  /** Null when no kind is known. */
  readonly name: string | null;
  readonly captions: readonly TextItem[];
  readonly rows: GridRow[];
}

export function setTableAside(context: Context, { name, captions, rows }: OtherTable): void {
  const runs = rows.flatMap(({ cells }) => cells.filter(({ blank }) => !blank).map(({ run }) => run));
  if (name === null) {
    for (const run of runs) setAside(context, run, false);
    return;
  }
  for (const run of [...captions.map(({ run: caption }) => caption), ...runs])
    context.ledger.residue('not-imported', run);
  const [first] = rows;
  if (first === undefined) return;
  context.report(tableNotImported, `第 ${String(first.lines.line)} 行起是${name}，不是项目绩效目标表，没有导入。`, {
    printed: runs
      .slice(0, 6)
      .map(({ text }) => text)
      .join('⇥'),
    understood: name,
    provenance: context.provenance(emptyRun, first.lines, first.cells[0]?.place),
  });
}
