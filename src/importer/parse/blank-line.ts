/** Blank lines inside a row of a Word table saved as text, which otherwise end rows: said, because nothing proves them. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import { emptyRun, lineAt } from '../extract/run.ts';
import type { Context } from './context.ts';
import type { GridRow } from './grid.ts';

export const blankLineInRow: DiagnosticDefinition = {
  code: 'blank-line-in-row',
  title: '空行隔开的文字已接上',
  severity: 'info',
  owner: 'importer',
  hint: '表格的一行里夹着空行，前后按同一行理解。请对照原件确认这一行各栏。',
};

export function reportBlankLine(context: Context, row: GridRow): void {
  const lines = row.cells.flatMap(({ run, lines: { line } }) => [
    line,
    ...run.at.filter((offset) => offset >= 0).map((offset) => lineAt(context.source, offset)),
  ]);
  const gap = lines.findIndex((line, index) => index > 0 && line - (lines[index - 1] ?? line) > 1);
  if (gap < 0) return;
  context.report(
    blankLineInRow,
    `第 ${String(lines[gap])} 行的文字与上面第 ${String(lines[gap - 1])} 行之间隔着空行，按同一行指标理解。`,
    {
      printed: row.cells.map(({ run }) => run.text).join('⇥'),
      provenance: context.provenance(emptyRun, row.lines, row.cells[0]?.place),
    },
  );
}
