/** Indicator rows of several tables → which of them are the same indicator. */
import { characterPairs, overlap } from '../crosswalk/overlap.ts';
import type { Indicator } from '../document/indicator.ts';
import { squeezeWords } from '../document/squeeze.ts';

/** One row a table, or null where the table has none like it. */
export type AlignedRow = readonly (Indicator | null)[];

const level = ({ levelTwo }: Indicator): string => levelTwo.canonical ?? levelTwo.printed ?? '';

/** Names of the same level that share this much are the same indicator, reworded. */
const nearName = 0.5;

const likeness = (a: Indicator, b: Indicator): number => {
  if (level(a) !== level(b)) return 0;
  const [one, other] = [squeezeWords(a.levelThree ?? ''), squeezeWords(b.levelThree ?? '')];
  if (one === other) return one === '' ? 0 : 2;
  return overlap(characterPairs(one), characterPairs(other));
};

/** The rows of `columns`, blank template rows left out: those of the first in its order, then what only others have. */
export function alignedRows(columns: readonly (readonly Indicator[])[]): AlignedRow[] {
  const aligned: (Indicator | null)[][] = [];
  columns.forEach((rows, column) => {
    const waiting = new Set(rows.filter(({ blank }) => !blank));
    const open = new Set(aligned);
    for (const least of [2, nearName]) {
      for (const line of open) {
        const known = line.find((row) => row !== null);
        if (!known) continue;
        const best = [...waiting]
          .map((row) => ({ row, alike: likeness(known, row) }))
          .filter(({ alike }) => alike >= least)
          .sort((a, b) => b.alike - a.alike)[0];
        if (!best) continue;
        line[column] = best.row;
        waiting.delete(best.row);
        open.delete(line);
      }
    }
    for (const row of waiting) aligned.push(columns.map((_, at) => (at === column ? row : null)));
  });
  return aligned.map((line) => columns.map((_, at) => line[at] ?? null));
}
