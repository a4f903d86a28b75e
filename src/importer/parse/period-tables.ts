/** Two indicator tables below each other in one form, 长期绩效指标 and 年度绩效指标: only that of the year is imported. */
import { isIndicatorHeader } from '../forms/index.ts';
import { emptyRun } from '../extract/run.ts';
import { periodIndicatorsNotImported } from './columns.ts';
import type { Context } from './context.ts';
import { textsOf, type GridRow } from './grid.ts';

type Period = 'years' | 'year' | null;

function periodOf(header: GridRow | undefined): Period {
  const text = header === undefined ? '' : textsOf(header).join(' ').replace(/\s+/gu, '');
  if (/(?:长期|中期|实施期|三年|总目标)(?:目标)?(?:绩效)?指标/u.test(text)) return 'years';
  return /(?:年度|本年度?|当年)(?:目标)?绩效指标/u.test(text) ? 'year' : null;
}

/** The rows, beginning with a header, without those of the years. */
export function dropPeriodTables(context: Context, rows: readonly GridRow[]): readonly GridRow[] {
  const tables: GridRow[][] = [];
  for (const row of rows) {
    const isHeader = isIndicatorHeader(textsOf(row));
    if (tables.length === 0 || (isHeader && periodOf(row) !== null)) tables.push([]);
    tables.at(-1)?.push(row);
  }
  const periods = tables.map(([header]) => periodOf(header));
  if (!periods.includes('year') || !periods.includes('years')) return rows;
  for (const [index, table] of tables.entries()) {
    if (periods[index] !== 'years') continue;
    const [header, ...body] = table;
    for (const { run } of header?.cells ?? []) context.ledger.residue('form-label', run);
    for (const { cells } of body) for (const { run } of cells) context.ledger.residue('not-imported', run);
    if (header !== undefined)
      context.report(periodIndicatorsNotImported, `第 ${String(header.lines.line)} 行起的多年期指标没有收录。`, {
        printed: header.cells.map(({ run }) => run.text).join('⇥'),
        provenance: context.provenance(emptyRun, header.lines, header.cells[0]?.place),
      });
  }
  return tables.filter((_, index) => periods[index] !== 'years').flat();
}
