/**
 * Printed values for readers. The four states keep their four wordings: a value that was read (zero included), 空白 (the cell
 * is there and empty), 无法识读 (printed but not understood) and 未印此栏 (the form has no such field).
 */
import { fenToWanGrouped } from '../document/money.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Money, Percent, PrintedText } from '../document/printed.ts';
import { sourceLink, type SourceLink } from './link.ts';
import { printedLines } from './printed-lines.ts';

type DocumentKey = Pick<PerformanceDocument, 'identity'>;

export type ValueState = PrintedText['state'];

export const stateWording: Readonly<Record<Exclude<ValueState, 'read'>, string>> = {
  blank: '空白',
  unreadable: '无法识读',
  absent: '未印此栏',
};

/** A value as a page shows it. */
export interface ShownValue {
  readonly state: ValueState;
  /** The value, or the wording of its state. */
  readonly text: string;
  /** `text` in the lines in which its cell prints it. */
  readonly lines: readonly string[];
  /** As printed, when that differs from `text` in more than its lines. */
  readonly printed: string | null;
  readonly source: SourceLink | null;
}

/** An amount of money: `text` is `2,610.00 万元` when it was read. */
export interface ShownAmount extends ShownValue {
  readonly fen: number | null;
  /** `2,610.00`, without the unit; null unless read. */
  readonly wan: string | null;
}

export interface ShownPercent extends ShownValue {
  readonly percent: number | null;
}

export const wanText = (fen: number): string => `${fenToWanGrouped(fen)} 万元`;

/** An amount in a list of projects, where no column head says what is missing. */
export function listedAmount({ state, text }: Pick<ShownAmount, 'state' | 'text'>): string {
  if (state === 'read') return text;
  return state === 'absent' ? '金额未印' : `金额${text}`;
}

/** Borders of cells as ｜ and ends of lines as ／: signs that every font has, whatever stands for them in the original. */
export const visibleBreaks = (text: string): string =>
  text.replace(/[\t\u21E5]/gu, '｜').replace(/\r\n|[\r\n\u23CE]/gu, '／');

type Printed = PrintedText | Money | Percent;

function shown<T extends Printed>(
  document: DocumentKey,
  value: T,
  understood: (read: Extract<T, { state: 'read' }>) => string,
): ShownValue {
  if (value.state === 'absent')
    return { state: 'absent', text: stateWording.absent, lines: [stateWording.absent], printed: null, source: null };
  const isRead = (candidate: T): candidate is Extract<T, { state: 'read' }> => candidate.state === 'read';
  const text = isRead(value) ? understood(value) : stateWording[value.state === 'blank' ? 'blank' : 'unreadable'];
  const lines = printedLines(text, value.printed);
  return {
    state: value.state,
    text,
    lines: lines ?? [text],
    printed: value.printed === '' || lines !== null ? null : visibleBreaks(value.printed),
    source: sourceLink(document, value.provenance),
  };
}

export const shownText = (document: DocumentKey, value: PrintedText): ShownValue =>
  shown(document, value, (read) => read.value);

export function shownAmount(document: DocumentKey, value: Money): ShownAmount {
  const fen = value.state === 'read' ? value.fen : null;
  return {
    ...shown(document, value, (read) => wanText(read.fen)),
    fen,
    wan: fen === null ? null : fenToWanGrouped(fen),
  };
}

export function shownPercent(document: DocumentKey, value: Percent): ShownPercent {
  return {
    ...shown(document, value, (read) => `${String(read.percent)}%`),
    percent: value.state === 'read' ? value.percent : null,
  };
}
