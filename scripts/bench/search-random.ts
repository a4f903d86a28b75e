/** Chance that is the same in every run. */

/** Whole numbers from 0 up to, without, the bound. */
export type Random = (bound: number) => number;

/** A small repeatable generator (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

export const pick = <T>(list: readonly T[], random: Random): T => {
  const picked = list[random(list.length)];
  if (picked === undefined) throw new Error('Nothing to pick from.');
  return picked;
};
