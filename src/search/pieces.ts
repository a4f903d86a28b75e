/** Cuts a word that no page holds into pieces that pages do hold: 怀来县土地出让情况 → 怀来县, 土地出让, 情况. */

/** Longer words are not cut: every step asks. */
const longestWord = 24;

/** A shorter piece says nothing. */
const shortestPiece = 2;

const isSign = (character: string): boolean => /^[a-z0-9]$/u.test(character);
const isText = (character: string): boolean => /^[\p{L}\p{N}]$/u.test(character);

/** Letters and digits that may stand for a whole number or code when it is cut. */
const shortestCode = 6;

/** A number is not cut in two, and a piece neither begins nor ends with a bracket or a mark. */
function tidied(characters: readonly string[], from: number, to: number): string {
  let [start, end] = [from, to];
  const isCutBefore = (at: number): boolean => isSign(characters[at - 1] ?? '') && isSign(characters[at] ?? '');
  const isCode = to - from >= shortestCode && characters.slice(from, to).every(isSign);
  if (isCutBefore(end) && !isCode) while (end > from && isSign(characters[end - 1] ?? '')) end -= 1;
  if (isCutBefore(start) && !isCode) while (start < end && isSign(characters[start] ?? '')) start += 1;
  while (end > from && !isText(characters[end - 1] ?? '')) end -= 1;
  while (start < end && !isText(characters[start] ?? '')) start += 1;
  const piece = characters.slice(start, end).join('');
  // What is left of a bracket that was cut open is not worth keeping.
  return isCode ? piece.toUpperCase() : piece.replace(/\([^)]*$/u, '');
}

/**
 * The longest pieces from left to right, without characters that stand in none. What holds a text holds its beginning, so a
 * piece grows until it is not found.
 */
export async function pieces(word: string, exists: (text: string) => Promise<boolean>): Promise<string[]> {
  const characters = Array.from(word);
  if (characters.length > longestWord) return [];
  const found: string[] = [];
  let from = 0;
  while (from + shortestPiece <= characters.length) {
    let to = from + shortestPiece - 1;
    while (to < characters.length && (await exists(characters.slice(from, to + 1).join('')))) to += 1;
    const isPiece = to - from >= shortestPiece;
    if (isPiece) found.push(tidied(characters, from, to));
    from = isPiece ? to : from + 1;
  }
  return found.filter((piece) => Array.from(piece).length >= shortestPiece);
}

/** True when the pieces leave out nothing but brackets and marks. */
export const cover = (found: readonly string[], word: string): boolean =>
  found.join('').length === Array.from(word).filter(isText).join('').length;
