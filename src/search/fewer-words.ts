/** Which of too many words to keep: as many as one page holds together, taken up one after the other. */

/** Each word costs two searches. */
const mostWords = 8;

/** Taken up from the first word on, and from the last; in the order in which they were given. */
export async function keptWords(
  words: readonly number[],
  holds: (kept: readonly number[]) => Promise<boolean>,
): Promise<number[][]> {
  const first = words.slice(0, mostWords);
  const found: number[][] = [];
  for (const order of [first, first.toReversed()]) {
    let kept: number[] = [];
    for (const word of order) {
      const more = first.filter((each) => each === word || kept.includes(each));
      if (await holds(more)) kept = more;
    }
    found.push(kept);
  }
  return found.filter((kept) => kept.length > 0);
}
