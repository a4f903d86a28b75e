/** The text with traditional characters simplified. */
export const simplify = (text: string, variants: ReadonlyMap<string, string>): string =>
  Array.from(text)
    .map((character) => variants.get(character) ?? character)
    .join('');
