/**
 * One worksheet as XML: text as text, never as a formula; numbers typed; the header row frozen and filterable. A row at a
 * time, so that memory does not grow with the table.
 */
import type { Cell, Kind } from '../column.ts';
import { fitsFloat } from '../exact-decimal.ts';
import { cellText, xmlText } from './cell-text.ts';
import { styles } from './styles.ts';

export interface SheetColumn {
  readonly name: string;
  readonly kind: Kind;
  /** In characters. */
  readonly width: number;
}

/** `0` → `A`, `26` → `AA` */
function columnLetters(at: number): string {
  const rest = Math.floor(at / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (at % 26));
}

const inline = (place: string, style: number, text: string): string =>
  `<c r="${place}" s="${String(style)}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cellText(text))}</t></is></c>`;

const numeric = (place: string, style: number, value: string): string =>
  `<c r="${place}" s="${String(style)}"><v>${value}</v></c>`;

const day = 86_400_000;

/** Days since the day that spreadsheet programs count as 0; dates before March 1900 are off by one there. */
const serial = (date: string): string => String((Date.parse(date) - Date.UTC(1899, 11, 30)) / day);

function cell(place: string, kind: Kind, value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return numeric(place, styles.plain, String(value));
  if (kind === 'decimal' && fitsFloat(value)) return numeric(place, styles.money, value);
  return kind === 'date' ? numeric(place, styles.date, serial(value)) : inline(place, styles.text, value);
}

export function sheetXml(columns: readonly SheetColumn[]) {
  const letters = columns.map((_, at) => columnLetters(at));
  let rows = 1;
  return {
    open(): string {
      const widths = columns.map(
        ({ width }, at) =>
          `<col min="${String(at + 1)}" max="${String(at + 1)}" width="${String(width)}" customWidth="1"/>`,
      );
      const names = columns.map(({ name }, at) => inline(`${letters[at] ?? ''}1`, styles.header, name));
      return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
        `</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${names.join('')}</row>`
      );
    },
    row(values: readonly Cell[]): string {
      rows += 1;
      const cells = columns.map(({ kind }, at) =>
        cell(`${letters[at] ?? ''}${String(rows)}`, kind, values[at] ?? null),
      );
      return `<row r="${String(rows)}">${cells.join('')}</row>`;
    },
    close: (): string => `</sheetData><autoFilter ref="A1:${letters.at(-1) ?? 'A'}${String(rows)}"/></worksheet>`,
  };
}
