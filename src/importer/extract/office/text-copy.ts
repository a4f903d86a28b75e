/**
 * Writes the numbered-line text copy of an office document. A paragraph is a line (each line break inside it starts
 * another); a table row is a line with its cells joined by TAB. Inside a cell paragraphs and line breaks are joined by an
 * em space: white space that is seen as a gap, that no text tool takes for a line end and that rarely is typed. Pieces
 * leave these joints out, so that `text` has '\n' there. Personal numbers are masked before anything is written.
 */
import { maskPersonalNumbers } from '../../../privacy/personal-numbers.ts';
import type { Piece } from '../extracted.ts';
import { maskAcross } from '../grid/mask-across.ts';

/** U+2003 */
const cellBreak = '\u2003';

export interface Written {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export interface TextCopy {
  readonly lines: readonly string[];
  /** Personal numbers masked so far. */
  readonly masked: number;
  /** Writes a paragraph on new lines. */
  paragraph(text: string): Written;
  /** Writes more on the last line, after a space. */
  append(text: string): Written;
  /** Writes one line; a slot per cell, `''` for a blank one. */
  row(slots: readonly string[]): Written[];
}

/** Everything that some tool takes for a line end. */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

const parts = (text: string): string[] =>
  text
    .split(lineEnd)
    .map((part) => part.trimEnd())
    .filter((part) => part.trim() !== '');

export function createTextCopy(): TextCopy {
  const lines: string[] = [];
  let masked = 0;

  const mask = (text: string): string => {
    const result = maskPersonalNumbers(text);
    masked += result.masked;
    return result.text;
  };

  /** The printed lines of a masked text; numbers that run over a line's end are masked, too. */
  const masksAcross = (text: string): readonly string[] => {
    const across = maskAcross(parts(text));
    masked += across.masked;
    return across.lines;
  };

  const masks = (text: string): readonly string[] => masksAcross(mask(text));

  /** The pieces of parts that follow each other from `start` on the last line, or each on a line of its own. */
  const locate = (texts: readonly string[], at: (index: number) => { line: number; start: number }): Written => {
    const pieces = texts.map((text, index) => {
      const { line, start } = at(index);
      const indent = text.length - text.trimStart().length;
      return { line, start: start + indent, end: start + text.length };
    });
    return { text: texts.map((text) => text.trim()).join('\n'), pieces };
  };

  /** A spot on a line for what holds no text. */
  const nothing = (line: number, start: number): Written => ({ text: '', pieces: [{ line, start, end: start }] });

  return {
    lines,
    get masked() {
      return masked;
    },
    paragraph(text) {
      const texts = masks(text);
      const first = lines.length + 1;
      lines.push(...(texts.length === 0 ? [''] : texts));
      if (texts.length === 0) return nothing(first, 0);
      return locate(texts, (index) => ({ line: first + index, start: 0 }));
    },
    append(text) {
      const texts = masks(text).join(' ').trim();
      const before = lines.at(-1) ?? '';
      const joint = before === '' ? '' : ' ';
      if (lines.length === 0) lines.push('');
      lines[lines.length - 1] = before + joint + texts;
      return locate([texts], () => ({ line: lines.length, start: before.length + joint.length }));
    },
    row(slots) {
      const line = lines.length + 1;
      let text = '';
      // The cells beside it tell a number from an amount and from a piece of a code; masks leave the TABs in place.
      const cells = mask(slots.map((slot) => slot.replaceAll('\t', ' ')).join('\t')).split('\t');
      const written = cells.map((slot, index) => {
        if (index > 0) text += '\t';
        const texts = masksAcross(slot).map((part) => part.trim());
        if (texts.length === 0) return nothing(line, text.length);
        let start = text.length;
        const starts = texts.map((part) => {
          const here = start;
          start += part.length + cellBreak.length;
          return here;
        });
        text += texts.join(cellBreak);
        return locate(texts, (at) => ({ line, start: starts[at] ?? 0 }));
      });
      lines.push(text);
      return written;
    },
  };
}
