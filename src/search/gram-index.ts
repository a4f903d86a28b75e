/**
 * The texts of a shard's records → its Pagefind indexes. All positions are sorted by the four characters that stand there
 * (a radix sort: linear, a few bytes a character); every gram is then a run of neighbours.
 */
import type { BundleFile } from './bundle.ts';
import { type GramKind, gramWord, indexOf, longGram, spell } from './grams.ts';
import { createIndexWriter, type IndexWriter } from './pagefind-index.ts';
import { type Place, places, startOfName } from './places.ts';
import { recordsOfUnits, unit, unitsFor } from './positions.ts';

export interface PlacedText {
  /** Normalised. */
  readonly text: string;
  readonly place: Place;
}

export interface GramIndex {
  readonly files: readonly BundleFile[];
  /** Of each record, see `positions.ts`. */
  readonly units: readonly number[];
  /** Every character of the texts, sorted. */
  readonly vocabulary: string;
}

interface Laid {
  /** Number of the character at each position, from 1 in the order of their spelling; 0 between blocks. */
  readonly characters: Uint16Array;
  readonly places: Uint8Array;
  readonly units: readonly number[];
  /** Spelling by number. */
  readonly spellings: readonly string[];
  readonly filled: number;
  readonly vocabulary: string;
}

function lay(records: readonly (readonly PlacedText[])[]): Laid {
  const spellings = new Map<string, string>();
  const units = records.map((blocks) => {
    let length = 0;
    for (const { text } of blocks) {
      for (const character of text) {
        if (!spellings.has(character)) spellings.set(character, spell(character));
        length += 1;
      }
      length += 1;
    }
    return unitsFor(length);
  });
  const sorted = [...spellings].sort(([, a], [, b]) => (a < b ? -1 : 1));
  const numbers = new Map(sorted.map(([character], at) => [character, at + 1]));
  const total = units.reduce((sum, count) => sum + count, 0) * unit;
  const characters = new Uint16Array(total + longGram);
  const placed = new Uint8Array(total + longGram);
  let [start, filled] = [0, 0];
  for (const [record, blocks] of records.entries()) {
    let at = start;
    for (const { text, place } of blocks) {
      for (const character of text) {
        characters[at] = numbers.get(character) ?? 0;
        placed[at] = place;
        at += 1;
        filled += 1;
      }
      at += 1;
    }
    start += (units[record] ?? 0) * unit;
  }
  return {
    characters,
    places: placed,
    units,
    filled,
    spellings: ['', ...sorted.map(([, spelling]) => spelling)],
    vocabulary: sorted.map(([character]) => character).join(''),
  };
}

/** Positions of all characters, by the characters that stand there and after, those of one gram ascending. */
function sortedPositions({ characters, spellings, filled }: Laid): Uint32Array {
  let positions = new Uint32Array(filled);
  let next = new Uint32Array(filled);
  let count = 0;
  for (const [at, character] of characters.entries()) {
    if (character === 0) continue;
    positions[count] = at;
    count += 1;
  }
  for (let digit = longGram - 1; digit >= 0; digit -= 1) {
    const starts = new Uint32Array(spellings.length + 1);
    for (const position of positions) {
      const bucket = (characters[position + digit] ?? 0) + 1;
      starts[bucket] = (starts[bucket] ?? 0) + 1;
    }
    for (let bucket = 1; bucket < starts.length; bucket += 1) {
      starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    }
    for (const position of positions) {
      const bucket = characters[position + digit] ?? 0;
      const to = starts[bucket] ?? 0;
      starts[bucket] = to + 1;
      next[to] = position;
    }
    [positions, next] = [next, positions];
  }
  return positions;
}

/** Calls back with every gram of that length, in order: its first position, and the run of its positions. */
function eachGram(
  { characters }: Laid,
  positions: Uint32Array,
  length: number,
  found: (position: number, run: Uint32Array) => void,
): void {
  const sameAs = (first: number, position: number): boolean => {
    for (let digit = 0; digit < length; digit += 1) {
      if (characters[first + digit] !== characters[position + digit]) return false;
    }
    return true;
  };
  for (let from = 0; from < positions.length;) {
    const first = positions[from] ?? 0;
    let to = from + 1;
    while (to < positions.length && sameAs(first, positions[to] ?? 0)) to += 1;
    const whole = !characters.subarray(first, first + length).includes(0);
    if (whole) found(first, positions.subarray(from, to));
    from = to;
  }
}

export function gramIndex(records: readonly (readonly PlacedText[])[]): GramIndex {
  const laid = lay(records);
  const positions = sortedPositions(laid);
  const recordOf = recordsOfUnits(laid.units);
  const starts = new Uint8Array(recordOf.length);
  for (const at of recordOf.keys()) starts[at] = at === 0 || recordOf[at] !== recordOf[at - 1] ? 1 : 0;
  const unseen = places.length;
  const best = new Uint8Array(records.length).fill(unseen);

  const placeAt = (position: number): Place =>
    position % unit === 0 && starts[position / unit] === 1 ? startOfName : (laid.places[position] ?? 0);

  /** Each record once, at its best place. */
  function recordEntries(run: Uint32Array): number[][] {
    const entries: number[][] = places.map(() => []);
    const seen: number[] = [];
    for (const position of run) {
      const record = recordOf[Math.floor(position / unit)] ?? 0;
      const known = best[record] ?? unseen;
      if (known === unseen) seen.push(record);
      best[record] = Math.min(known, placeAt(position));
    }
    for (const record of seen.sort((a, b) => a - b)) {
      entries[best[record] ?? 0]?.push(record);
      best[record] = unseen;
    }
    return entries;
  }

  function positionEntries(run: Uint32Array): number[][] {
    const entries: number[][] = places.map(() => []);
    for (const position of run) entries[laid.places[position] ?? 0]?.push(position);
    return entries;
  }

  function filesOf(kind: GramKind, lengths: readonly number[]): BundleFile[] {
    const writers = new Map<string, IndexWriter>();
    for (const length of lengths) {
      eachGram(laid, positions, length, (first, run) => {
        const spelt = Array.from(laid.characters.subarray(first, first + length), (at) => laid.spellings[at] ?? '');
        const index = indexOf(kind, spelt[0] ?? '');
        const writer = writers.get(index) ?? createIndexWriter();
        writers.set(index, writer);
        writer.add(gramWord(spelt), kind === 'long' ? positionEntries(run) : recordEntries(run));
      });
    }
    return [...writers].flatMap(([index, writer]) =>
      writer.files().map(({ path, content }) => ({ path: `${index}/${path}`, content })),
    );
  }

  const short = Array.from({ length: longGram - 1 }, (_, at) => at + 1);
  const files = [...filesOf('short', short), ...filesOf('long', [longGram])];
  return { files, units: laid.units, vocabulary: laid.vocabulary };
}
