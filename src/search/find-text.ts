/** Where in a shard a text stands: the grams that it is made of, looked up in Pagefind and laid over each other. */
import { type Gram, lookup } from './grams.ts';
import { type Place, places, startOfName } from './places.ts';
import { followedBy, recordsOfUnits, unit } from './positions.ts';

/** Numbers by place, see `gram-index.ts`: records of a short gram, positions of a long one. */
export type Postings = ReadonlyMap<Place, readonly number[]>;

/** Asks a shard's index of the gram for it. */
export type LookUp = (gram: Gram) => Promise<Postings>;

/** Records that hold the text, each with its best place. */
type Found = ReadonlyMap<number, Place>;

export type FindText = (text: string) => Promise<Found>;

export function createFindText(units: ArrayLike<number>, lookUp: LookUp): FindText {
  const recordOf = recordsOfUnits(units);

  function placesOfPositions(found: readonly (readonly [Place, readonly number[]])[]): Found {
    const records = new Map<number, Place>();
    for (const [place, positions] of found) {
      for (const position of positions) {
        const at = Math.floor(position / unit);
        const record = recordOf[at];
        if (record === undefined) throw new Error('A position beyond the last record.');
        const begins = position % unit === 0 && (at === 0 || recordOf[at - 1] !== record);
        const known = records.get(record);
        const here = begins ? startOfName : place;
        if (known === undefined || here < known) records.set(record, here);
      }
    }
    return records;
  }

  async function long(grams: readonly Gram[]): Promise<Found> {
    const all = await Promise.all(grams.map(async (gram) => ({ offset: gram.offset, postings: await lookUp(gram) })));
    // A text lies within one block, so all its grams have its place.
    const found = places.map((_, place): readonly [Place, readonly number[]] => {
      const lists = all.map(({ offset, postings }) => ({ offset, numbers: postings.get(place) ?? [] }));
      const [rarest, ...others] = lists.toSorted((a, b) => a.numbers.length - b.numbers.length);
      if (!rarest) return [place, []];
      const kept = others.reduce(
        (numbers, other) => followedBy(numbers, other.numbers, other.offset - rarest.offset),
        rarest.numbers,
      );
      return [place, rarest.offset === 0 ? kept : kept.map((position) => position - rarest.offset)];
    });
    return placesOfPositions(found);
  }

  return async (text) => {
    const { kind, grams } = lookup(text);
    const [gram] = grams;
    if (kind === 'long' || !gram) return long(grams);
    const postings = await lookUp(gram);
    return new Map(
      [...postings].flatMap(([place, records]) => records.map((record): [number, Place] => [record, place])),
    );
  };
}
