/**
 * Lines inside a cell → one text. A line that wrapped is closed: a printed space stays, else nothing between Han characters
 * or inside codes and numbers, and a space between Latin words. A line that its author ended (there was room for more, and a sentence or an item
 * of a list ends or begins) stays a line of its own.
 */
import type { Box } from './page-content.ts';
import { isWide, type TextLine } from './text-lines.ts';

const sentenceEnd = /[。；;！!？?]$/u;
const listItem =
  /^(?:[0-9]{1,2}[.、．)）](?![0-9])|[（(][0-9一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳])/u;
/** Signs of reckoning; the spaces around them are printed ones or none. */
const sign = /\p{Sm}/u;
const code = /^[0-9A-Z%.,+\-/≥≤=<>~]+$/u;

/** Width of a text in half characters. */
const halves = (text: string): number => Array.from(text).reduce((sum, sign) => sum + (isWide(sign) ? 2 : 1), 0);

const lastWord = (text: string): string => /\S*$/u.exec(text)?.[0] ?? '';
const firstWord = (text: string): string => /^\S*/u.exec(text)?.[0] ?? '';

/** Signs that may not begin a line: they take the character before them along to the next. */
const clinging = /[，。、；：！？）》」』】〕％%,.;:!?)\]]/u;

/** Width of the beginning of a line that could not be parted from it. */
export function headWidth(line: TextLine): number {
  const word = /^[^\s\p{sc=Han}]+/u.exec(line.text)?.[0] ?? '';
  const width = line.box[2] - line.box[0];
  const perCharacter = width / Math.max(1, halves(line.text));
  const clings = clinging.test(line.text[Math.max(1, word.length)] ?? '') ? line.size : 0;
  return Math.max(line.size, halves(word) * perCharacter) + clings;
}

/** What stands between two lines of a cell; `\n` where the author ended the line. */
function between(line: TextLine, next: TextLine, room: number): string {
  const ended = room > headWidth(next) + 0.6 * next.size;
  if (ended && (sentenceEnd.test(line.text) || listItem.test(next.text))) return '\n';
  if (line.spaceAtEnd) return ' ';
  const [last, first] = [line.text.at(-1) ?? '', next.text[0] ?? ''];
  if (isWide(last) || isWide(first) || sign.test(last) || sign.test(first)) return '';
  const [before, after] = [lastWord(line.text), firstWord(next.text)];
  if (/[-–/]$/u.test(before)) return '';
  if (!ended && code.test(before.slice(-4)) && code.test(after.slice(0, 4))) return '';
  return /[%％]/u.test(after[0] ?? '') ? '' : ' ';
}

/** Room that a line leaves in its cell, both paddings taken off. */
export function roomAfter(line: TextLine, lines: readonly TextLine[], cell: Box): number {
  const padding = Math.min(8, ...lines.map((other) => Math.max(1, other.box[0] - cell[0])));
  return cell[2] - cell[0] - 2 * padding - (line.box[2] - line.box[0]);
}

export function joinLines(lines: readonly TextLine[], cell: Box): string {
  let text = '';
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    text += (previous ? between(previous, line, roomAfter(previous, lines, cell)) : '') + line.text;
  });
  return text;
}
