/** One sheet as it is stored: printed texts of its cells, merges, what is hidden. Blank cells leave no trace but lines. */
import type { OfficePackage } from '../office/package.ts';
import { tableTooLarge } from '../office/refusals.ts';
import { Refusal } from '../reading.ts';
import type { Attributes } from '../xml/read-xml.ts';
import { parseAddress, parseRange, printAddress, sheetColumns, sheetRows, type Range } from './addresses.ts';
import { printedInstead } from './behind-format.ts';
import { unescapeText, type Workbook } from './workbook.ts';

interface SheetCell {
  readonly column: number;
  readonly text: string;
}

export interface SheetRow {
  readonly hidden: boolean;
  /** Cells with text, by column. */
  readonly cells: readonly SheetCell[];
  /** First and last column of the cells that are ruled at the left or right; null without any. */
  readonly ruled: readonly [number, number] | null;
}

export interface SheetContent {
  readonly rows: ReadonlyMap<number, SheetRow>;
  readonly merges: readonly Range[];
  hiddenColumn(column: number): boolean;
  /** Headers and footers of the printed page, control codes removed. */
  readonly runningHeads: readonly string[];
  /** Formulas that the file holds no result for. */
  readonly uncalculated: number;
  /** Texts that some tool stored as a formula because they begin with =: `=100%`, `=12次`. */
  readonly typed: readonly string[];
  /** Cells with a personal number that their format does not print. */
  readonly behindFormat: readonly { readonly address: string; readonly printed: string }[];
}

const maxCells = 40_000;
const maxMerges = 50_000;
const maxHiddenRanges = 1000;

/** A number with its unit: what is no reckoning, for all that `=` stands in front of it. */
const amount = /^\d[\d.,]*\s*(?:[%％]|\p{sc=Han}[\p{sc=Han}/]*)?$/u;

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** `&C&"宋体,常规"第 &P 页` → `第  页` */
const withoutCodes = (text: string): string =>
  text
    .replace(/&(?:"[^"]*"|K[0-9A-Fa-f]{6}|K\d{2}[+-]\d{3}|\d{1,3}|[A-Za-z])/gu, ' ')
    .replaceAll('&&', '&')
    .replace(/\s+/gu, ' ')
    .trim();

interface OpenRow {
  hidden: boolean;
  cells: SheetCell[];
  ruled: [number, number] | null;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  inline: string;
  formula: string | null;
}

function tooLarge(counted: string): Refusal {
  return new Refusal(tableTooLarge, `工作表过大：${counted}。`);
}

export async function readSheet(office: OfficePackage, part: string, workbook: Workbook): Promise<SheetContent> {
  const rows = new Map<number, OpenRow>();
  const merges: Range[] = [];
  const hiddenColumns: [number, number][] = [];
  const runningHeads: string[] = [];
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let taking: 'value' | 'inline' | 'formula' | 'head' | null = null;
  let head = '';
  let phonetic = 0;
  let cells = 0;
  let uncalculated = 0;
  const typed: string[] = [];
  const behindFormat: { address: string; printed: string }[] = [];
  /** The last words of each column. */
  const heads = new Map<number, string>();
  let hideZeros = false;

  const rowOf = (index: number): OpenRow => {
    const known = rows.get(index) ?? { hidden: false, cells: [], ruled: null };
    rows.set(index, known);
    return known;
  };

  const openCell = (attributes: Attributes): void => {
    const address = parseAddress(attributes.r ?? '');
    column = address?.column ?? column + 1;
    if (column >= sheetColumns) throw tooLarge(`超过 ${String(sheetColumns)} 列`);
    const { t: type = 'n', s: style = '0' } = attributes;
    cell = { row: address?.row ?? row, column, type, style: Number(style), value: '', inline: '', formula: null };
    if (!workbook.formatOf(cell.style).ruled) return;
    const line = rowOf(cell.row);
    line.ruled = [Math.min(line.ruled?.[0] ?? column, column), Math.max(line.ruled?.[1] ?? column, column)];
  };

  const printed = ({ type, style, value, inline }: OpenCell): string => {
    const { pattern } = workbook.formatOf(style);
    const text = (string: string): string => (pattern === 'General' ? string : workbook.print(string, pattern));
    if (type === 's') return text(workbook.strings[Number(value)] ?? '');
    if (type === 'inlineStr') return text(unescapeText(inline));
    if (type === 'str') return text(unescapeText(value));
    if (type === 'b') return isTrue(value) ? 'TRUE' : 'FALSE';
    if (type === 'e' || type === 'd') return value;
    const number = Number(value);
    if (!Number.isFinite(number)) return value;
    return hideZeros && number === 0 ? '' : workbook.print(number, pattern);
  };

  const closeCell = (open: OpenCell): void => {
    let shown = open.value === '' && open.inline === '' ? '' : printed(open);
    if (open.formula !== null && open.value === '' && open.type !== 'str') {
      if (amount.test(open.formula.trim())) {
        shown = `=${open.formula}`;
        typed.push(shown);
      } else uncalculated += 1;
    }
    const isNumber = open.type === 'n';
    const label = rows.get(open.row)?.cells.at(-1)?.text ?? '';
    const head = heads.get(open.column) ?? '';
    const instead = isNumber || open.type === 'str' ? printedInstead(open.value, shown, { head, label }) : null;
    if (instead !== null) behindFormat.push({ address: printAddress(open), printed: shown });
    const text = instead ?? shown;
    if (text.trim() === '') return;
    if (!isNumber) heads.set(open.column, text);
    cells += 1;
    workbook.allowance.characters -= text.length;
    if (cells > maxCells) throw tooLarge(`有内容的单元格超过 ${String(maxCells)} 个`);
    if (workbook.allowance.characters < 0) throw tooLarge('文字过多');
    rowOf(open.row).cells.push({ column: open.column, text });
  };

  const open = (name: string, attributes: Attributes): void => {
    if (name === 'x:c') openCell(attributes);
    else if (name === 'x:v') taking = 'value';
    else if (name === 'x:t') taking = phonetic === 0 && cell !== null ? 'inline' : null;
    else if (name === 'x:rPh') phonetic += 1;
    else if (name === 'x:f') {
      if (cell !== null) cell.formula = '';
      taking = 'formula';
    } else if (name === 'x:row') {
      row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
      column = -1;
      if (!Number.isInteger(row) || row < 0 || row >= sheetRows) throw tooLarge(`超过 ${String(sheetRows)} 行`);
      if (isTrue(attributes.hidden) || attributes.ht === '0') rowOf(row).hidden = true;
    } else if (name === 'x:col') {
      const hidden = isTrue(attributes.hidden) || attributes.width === '0';
      if (hidden && hiddenColumns.length < maxHiddenRanges)
        hiddenColumns.push([Number(attributes.min) - 1, Number(attributes.max) - 1]);
    } else if (name === 'x:mergeCell') {
      const range = parseRange(attributes.ref ?? '');
      if (range !== null) merges.push(range);
      if (merges.length > maxMerges) throw tooLarge(`合并单元格超过 ${String(maxMerges)} 处`);
    } else if (name === 'x:sheetView') hideZeros = ['0', 'false'].includes(attributes.showZeros ?? '1');
    else if (/^x:(?:odd|even|first)(?:Header|Footer)$/u.test(name)) taking = 'head';
  };

  const close = (name: string): void => {
    if (name === 'x:c' && cell !== null) {
      closeCell(cell);
      cell = null;
    } else if (name === 'x:rPh') phonetic -= 1;
    else if (taking === 'head') {
      const text = withoutCodes(head);
      if (text !== '' && !runningHeads.includes(text)) runningHeads.push(text);
      head = '';
    }
    taking = null;
  };

  await office.events(part, {
    open,
    close,
    text(value) {
      if (taking === 'head') head += value;
      else if (taking === 'value' && cell !== null) cell.value += value;
      else if (taking === 'inline' && cell !== null) cell.inline += value;
      else if (taking === 'formula' && cell !== null) cell.formula = `${cell.formula ?? ''}${value}`;
    },
  });
  for (const line of rows.values()) line.cells.sort((a, b) => a.column - b.column);
  const hiddenAt = new Set<number>();
  for (const [from, to] of hiddenColumns) {
    for (let at = Math.max(0, from); at <= Math.min(to, sheetColumns - 1); at++) hiddenAt.add(at);
  }
  return {
    rows,
    merges,
    hiddenColumn: (index) => hiddenAt.has(index),
    runningHeads,
    uncalculated,
    typed,
    behindFormat,
  };
}
