/** The results of a search as CSV. */
import { csvText } from '../browser/csv.ts';
import { fenToWan } from '../document/money.ts';
import { recordKindLabels } from './labels.ts';
import type { Entry, Table } from './table.ts';

export interface CsvRow {
  readonly entry: Entry;
  readonly title: string;
  readonly amountFen: number | null;
  /** Absolute address of the page. */
  readonly url: string;
}

const header = ['title', 'kind', 'budget_year', 'region_code', 'region_name', 'department', 'total_wan', 'url'];

export function resultsCsv(table: Table, rows: readonly CsvRow[]): string {
  const regions = new Map(table.regions.map(({ code, name }) => [code, name]));
  const departments = new Map(table.departments.map(({ key, name }) => [key, name]));
  const lines = rows.map(({ entry, title, amountFen, url }) => [
    title,
    recordKindLabels[entry.kind],
    entry.year === null ? '' : String(entry.year),
    entry.regions[0] ?? '',
    regions.get(entry.regions[0] ?? '') ?? '',
    departments.get(entry.department ?? '') ?? '',
    amountFen === null ? '' : fenToWan(amountFen),
    url,
  ]);
  return csvText([header, ...lines]);
}
