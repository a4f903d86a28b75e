/** How much two texts, or two lists, have in common: 0 for nothing, 1 for all. */

/** Neighbouring characters of a text, each pair once. */
export function characterPairs(text: string): ReadonlySet<string> {
  const characters = Array.from(text);
  return new Set(characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`));
}

export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const item of few) if (many.has(item)) count += 1;
  return count;
}

/** Dice's coefficient: twice what is shared, of what both hold. */
export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size + b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size);
