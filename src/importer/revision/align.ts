/** Two lists side by side: what stands in both, what only in one. Order counts; nothing is paired across a pair. */
import { diffArrays } from 'diff';

export interface Pair<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** How far ahead another version of an item is looked for, and how many differences are traced: beyond, time runs away. */
const reach = 50;
const longestEdit = 20_000;

/** Pairs what is left between two equal items: each with the next that is alike. */
function pairRest<T>(before: readonly T[], after: readonly T[], alike: (a: T, b: T) => boolean): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let next = 0;
  for (const item of before) {
    const ahead = after.slice(next, next + reach).findIndex((candidate) => alike(item, candidate));
    const found = next + ahead;
    if (ahead < 0) {
      pairs.push({ before: item, after: null });
      continue;
    }
    pairs.push(...after.slice(next, found).map((added) => ({ before: null, after: added })));
    pairs.push({ before: item, after: after[found] ?? null });
    next = found + 1;
  }
  return [...pairs, ...after.slice(next).map((added) => ({ before: null, after: added }))];
}

/** `keyOf` tells equal items; `alike` which of the others are two versions of one. */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
  alike: (a: T, b: T) => boolean,
): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let [row, column] = [0, 0];
  let [removed, added]: [readonly T[], readonly T[]] = [[], []];
  const closeGap = (): void => {
    pairs.push(...pairRest(removed, added, alike));
    [removed, added] = [[], []];
  };
  const edits = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: longestEdit });
  if (edits === undefined) return pairRest(before, after, () => false);
  for (const { count, added: isAdded, removed: isRemoved } of edits) {
    if (isRemoved) {
      removed = before.slice(row, row + count);
      row += count;
    } else if (isAdded) {
      added = after.slice(column, column + count);
      column += count;
    } else {
      closeGap();
      for (let index = 0; index < count; index++)
        pairs.push({ before: before[row + index] ?? null, after: after[column + index] ?? null });
      row += count;
      column += count;
    }
  }
  closeGap();
  return pairs;
}
