/** Texts cut to a length that readers see: whole characters, `…` where words were left out. */
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

export function cutText(text: string, longest: number): string {
  const whole = Array.from(characters.segment(text), ({ segment }) => segment);
  return whole.length <= longest ? text : `${whole.slice(0, longest - 1).join('')}…`;
}

/** Letters, digits and their punctuation take about half the width of a Chinese character. */
const emOf = (character: string): number => (/^[\u0020-\u2E7F]/u.test(character) ? 0.56 : 1);

/** The same by width, in Chinese characters, where a line cannot wrap. */
export function cutToWidth(text: string, widest: number): string {
  let width = 0;
  let kept = '';
  for (const { segment } of characters.segment(text)) {
    const next = width + emOf(segment);
    if (next > widest) return `${kept.trimEnd()}…`;
    width = next;
    kept += segment;
  }
  return text;
}
