/** Chinese text → lines of a width; what does not fit ends with an ellipsis. */
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Must not begin a line. */
const closing = /^[，。、；：！？）】〕》”’…·%％),;:!?\]]/u;
/** Must not end a line. */
const opening = /[（【〔《“‘([]$/u;
/** Must not be parted: numbers with their points and separators, and words in Latin letters. */
const unit = /[A-Za-z0-9.,%‰-]+|[\s\S]/gu;

/** `measure` gives the width of a text. At least one line, at most `longest`. */
export function wrap(text: string, width: number, longest: number, measure: (text: string) => number): string[] {
  const lines: string[] = [''];
  for (const piece of piecesOf(text, width, measure)) {
    const line = lines.at(-1) ?? '';
    if (measure(line + piece) <= width || line === '') lines[lines.length - 1] = line + piece;
    else if (lines.length === longest) {
      lines[lines.length - 1] = shortened(line, width, measure);
      return lines.map((each) => each.trim());
    } else lines.push(piece.trimStart());
  }
  return lines.map((each) => each.trim());
}

/** Pieces that stay together. */
function piecesOf(text: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [];
  for (const [piece] of text.matchAll(unit)) {
    const parts = measure(piece) > width ? graphemes(piece) : [piece];
    for (const part of parts) {
      const last = pieces.at(-1);
      if (last !== undefined && (closing.test(part) || opening.test(last))) pieces[pieces.length - 1] = last + part;
      else pieces.push(part);
    }
  }
  return pieces;
}

const graphemes = (text: string): string[] => Array.from(characters.segment(text), ({ segment }) => segment);

function shortened(line: string, width: number, measure: (text: string) => number): string {
  const kept = graphemes(line);
  while (kept.length > 0 && measure(`${kept.join('')}…`) > width) kept.pop();
  return `${kept.join('')}…`;
}
