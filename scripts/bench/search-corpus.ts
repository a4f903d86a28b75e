/** Pages and queries for the search benchmark; the same in every run. */
import type { SearchRecord } from '../../src/search/record.ts';

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

const pick = <T>(list: readonly T[], random: Random): T => {
  const picked = list[random(list.length)];
  if (picked === undefined) throw new Error('Nothing to pick from.');
  return picked;
};

/** Substrings of one to eight characters as they stand in the pages, without white space at their ends. */
export function passages(records: readonly SearchRecord[], number: number, random: Random): string[] {
  const texts = records.flatMap(({ blocks }) => blocks.map(({ text }) => text)).filter((text) => text.length > 8);
  const found: string[] = [];
  while (found.length < number) {
    const text = pick(texts, random);
    const start = random(text.length - 8);
    const passage = text.slice(start, start + 1 + random(8));
    if (!/\s|["“”]/u.test(passage)) found.push(passage);
  }
  return found;
}

/** Two to four characters of the corpus that stand together nowhere. */
export function strangers(texts: readonly (readonly string[])[], number: number, random: Random): string[] {
  const characters = [
    ...new Set(
      texts
        .flat()
        .join('')
        .match(/\p{Unified_Ideograph}/gu),
    ),
  ];
  const found: string[] = [];
  while (found.length < number) {
    const word = Array.from({ length: 2 + random(3) }, () => pick(characters, random)).join('');
    if (!texts.some((blocks) => blocks.some((text) => text.includes(word)))) found.push(word);
  }
  return found;
}

/** Pages of about a thousand characters: real blocks in new company, with names, codes and numbers of their own. */
export function synthetic(real: readonly SearchRecord[], number: number): SearchRecord[] {
  const random = randomOf(7);
  const projects = real.filter(({ kind }) => kind === 'special' || kind === 'budget');
  const blocks = real.flatMap((record) => record.blocks).filter(({ tier }) => tier !== 'name');
  const characters = [
    ...new Set(
      blocks
        .map(({ text }) => text)
        .join('')
        .match(/\p{Unified_Ideograph}/gu),
    ),
  ];
  return Array.from({ length: number }, (_, at): SearchRecord => {
    const model = pick(projects, random);
    const own = Array.from({ length: 8 }, () => pick(characters, random)).join('');
    const code = `99010124P${String(random(10 ** 9)).padStart(9, '0')}${String(at % 1000).padStart(3, '0')}`;
    const body: SearchRecord['blocks'][number][] = [];
    for (let length = 0; length < 1000;) {
      const block = pick(blocks, random);
      body.push({ ...block, text: block.text.replace(/\d+/gu, () => String(random(10_000))), tier: 'narrative' });
      length += block.text.length;
    }
    const name = { tier: 'name', label: null, anchor: null } as const;
    const title = `${own}${model.title.slice(0, 12)}`;
    return {
      ...model,
      path: `/synthetic/${String(at)}/`,
      title,
      year: 2020 + random(6),
      amountFen: random(10 ** 10),
      blocks: [{ ...name, text: title }, { ...name, text: code }, ...body],
    };
  });
}
