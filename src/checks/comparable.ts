/** Text as it is compared: without what typing and layout change (width, white space, punctuation). */
export const comparable = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .toUpperCase();

/** Whether both say the same; empty text equals nothing. */
export function sameWords(a: string | null, b: string | null): boolean {
  const words = comparable(a);
  return words !== '' && words === comparable(b);
}
