/** The results of a search as CSV (RFC 4180, with BOM for spreadsheets). */
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

/** A leading sign would make a spreadsheet compute; an apostrophe keeps it text. */
const guarded = (value: string): string => (/^[=+\-@\t\r]/u.test(value) ? `'${value}` : value);
const field = (value: string): string =>
  /[",\r\n]/u.test(value) ? `"${guarded(value).replaceAll('"', '""')}"` : guarded(value);

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
  return `\uFEFF${[header, ...lines].map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}
