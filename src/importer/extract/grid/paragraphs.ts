/**
 * Lines outside tables → paragraphs. A line goes on in the next one when it is full, and the next starts at the margin in
 * the same size: what a reader's eye takes for one paragraph, also over a page's end.
 */
import { headWidth } from './join-lines.ts';
import type { PageLine } from './page-layout.ts';

export interface Measure {
  readonly left: number;
  readonly right: number;
  /** White space between two lines, as most lines have it. */
  readonly between: number;
}

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

/** The column of text: where most full lines begin and end. */
export function measure(lines: readonly PageLine[]): Measure {
  // Short lines are headings and the like: they say nothing about the column.
  const long = lines.filter((line) => line.text.length >= 12);
  const gaps = long.slice(1).flatMap((line, index) => {
    const above = long[index];
    const gap = above && above.page === line.page ? line.box[1] - above.box[3] : -1;
    return gap >= 0 && gap < line.size * 2 ? [gap] : [];
  });
  const [lefts, rights] = [long.map((line) => line.box[0]), long.map((line) => line.box[2])];
  return {
    left: quantile(lefts, 0.1),
    right: long.length > 0 ? quantile(rights, 0.9) : Infinity,
    between: gaps.length > 0 ? quantile(gaps, 0.5) : Infinity,
  };
}

const leaders = /(?:\.{4,}|…{2,}|·{4,}|\s)\s*[0-9０-９]{1,4}$/u;
const numbered =
  /^(?:[0-9０-９]{1,2}[.、．)）](?![0-9])|[（(][0-9０-９一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}(?:部分|章|条)|[①-⑳])/u;
const closed = /[。；;！!？?：:]$/u;

function goesOn(line: PageLine, next: PageLine, { left, right, between }: Measure): boolean {
  const size = Math.max(line.size, next.size);
  if (Math.abs(line.size - next.size) > size * 0.12) return false;
  // Punctuation that may not begin a line takes one or two characters along to the next.
  const short = closed.test(line.text) ? 1.1 * size : Math.max(2.2 * size, headWidth(next) + 0.3 * size);
  if (line.box[2] < right - short || next.box[0] > left + 0.7 * size) return false;
  if (leaders.test(line.text)) return false;
  if (numbered.test(next.text) && closed.test(line.text)) return false;
  return line.page !== next.page || next.box[1] - line.box[3] < Math.min(size * 1.5, between + size * 0.4);
}

/** Groups neighbouring lines into paragraphs. */
export function groupParagraphs(lines: readonly PageLine[], column: Measure): PageLine[][] {
  const paragraphs: PageLine[][] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    const last = paragraph?.at(-1);
    if (paragraph && last && goesOn(last, line, column)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}
