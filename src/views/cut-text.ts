/** Texts cut to a length that readers see: whole characters, `…` where words were left out. */
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

export function cutText(text: string, longest: number): string {
  const whole = Array.from(characters.segment(text), ({ segment }) => segment);
  return whole.length <= longest ? text : `${whole.slice(0, longest - 1).join('')}…`;
}
