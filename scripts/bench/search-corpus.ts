/** Pages for the search benchmark, and questions with the pages that hold them; the same in every run. */
import { join } from 'node:path';
import { buildCatalogue } from '../../src/catalogue/catalogue.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import { normalise } from '../../src/search/normalise.ts';
import { departmentsOf, type NameSource } from '../../src/search/pack-table.ts';
import { readTextPages } from '../../src/search/read-text-pages.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { type RecordSource, shardRecords, siteShards } from '../../src/search/records.ts';
import { planShards, type PlannedShard } from '../../src/search/shard-plan.ts';
import { projectRoot } from '../tool.ts';
import { pick, type Random, randomOf } from './search-random.ts';
import { synthetic } from './search-synthetic.ts';

export interface Corpus {
  readonly shards: readonly PlannedShard<RecordSource>[];
  readonly names: NameSource;
}

/** The real content, or that many pages made of its sentences. */
export async function corpusOf(pages: number | null): Promise<Corpus> {
  const contentDir = join(projectRoot, 'content');
  const content = await readContent(contentDir);
  const catalogue = buildCatalogue(content, []);
  const shards = siteShards(catalogue, await readTextPages(contentDir, content.pages));
  if (pages === null) {
    const names: NameSource = {
      region: (code) => catalogue.region(code),
      regionTrail: (code) => catalogue.regionTrail(code),
      departments: departmentsOf(catalogue),
    };
    return { shards, names };
  }
  const { portions, names } = synthetic(shards.flatMap(shardRecords), pages);
  return { shards: planShards(portions), names };
}

export interface Question {
  readonly query: string;
  /** Positions of the pages that hold it. */
  readonly truth: ReadonlySet<number>;
}

/** Substrings of one to twelve characters as they stand in the pages, without white space or quotation marks. */
function passages(texts: readonly string[], number: number, random: Random): string[] {
  const long = texts.filter((text) => text.length > 12);
  const found: string[] = [];
  while (found.length < number) {
    const text = pick(long, random);
    const start = random(text.length - 12);
    const passage = text.slice(start, start + 1 + random(12));
    if (!/\s|["“”]/u.test(passage) && passage.isWellFormed()) found.push(passage);
  }
  return found;
}

/** Two to four characters of the corpus that stand together nowhere. */
function strangers(joined: readonly string[], number: number, random: Random): string[] {
  const characters = [
    ...new Set(
      joined
        .slice(0, 200)
        .join('')
        .match(/\p{Unified_Ideograph}/gu),
    ),
  ];
  const found: string[] = [];
  while (found.length < number) {
    const word = Array.from({ length: 2 + random(3) }, () => pick(characters, random)).join('');
    if (!joined.some((text) => text.includes(word))) found.push(word);
  }
  return found;
}

/** The text of each page, normalised, one line a block: plain substring search in it is the truth. */
export function joinedTexts(records: Iterable<SearchRecord>): string[] {
  const texts: string[] = [];
  for (const { blocks } of records) texts.push(blocks.map(({ text }) => normalise(text)).join('\n'));
  return texts;
}

export function questionsOn(corpus: Corpus, joined: readonly string[], number: number): Question[] {
  const random = randomOf(20_240_601);
  const portions = corpus.shards.flatMap((shard) => shard.portions);
  // Printed texts of some documents, evenly over the corpus.
  const step = Math.max(1, Math.floor(portions.length / 200));
  const printed = portions
    .filter((_, at) => at % step === 0)
    .flatMap(({ source }) => source().flatMap(({ blocks }) => blocks.map(({ text }) => text)));
  const queries = [
    ...passages(printed, number, random),
    ...strangers(joined, Math.max(10, Math.round(number / 10)), random),
  ];
  return queries.map((query) => {
    const wanted = normalise(query);
    return { query, truth: new Set(joined.flatMap((text, at) => (text.includes(wanted) ? [at] : []))) };
  });
}
