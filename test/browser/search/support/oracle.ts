/** What the site's pages hold, by plain substring search over the same records: the browser has to agree. */
import { join } from 'node:path';
import { buildCatalogue } from '../../../../src/catalogue/catalogue.ts';
import { readContent } from '../../../../src/catalogue/read-content.ts';
import { normalise } from '../../../../src/search/normalise.ts';
import { readTextPages } from '../../../../src/search/read-text-pages.ts';
import type { SearchRecord } from '../../../../src/search/record.ts';
import { searchRecords } from '../../../../src/search/records.ts';
import { projectRoot } from '../../../support/cache.ts';

export const contentDir = join(projectRoot, 'content');
const content = await readContent(contentDir);

export const records: readonly SearchRecord[] = searchRecords(
  buildCatalogue(content, []),
  await readTextPages(contentDir, content.pages),
);

const blocks = new Map(records.map((record) => [record, record.blocks.map(({ text }) => normalise(text))]));

/** Site paths of the pages of which one block holds the text. */
export const pathsHolding = (printed: string, among = records): string[] =>
  among
    .filter((record) => blocks.get(record)?.some((text) => text.includes(normalise(printed))))
    .map(({ path }) => path)
    .sort();

export const projects = records.filter(({ kind }) => kind === 'special' || kind === 'budget');

/** The record with the longest name: a real one, whatever the content. */
export const longestNamed: SearchRecord = projects.reduce((longest, record) =>
  record.title.length > longest.title.length ? record : longest,
);

/** A character that stands in as many pages as possible. */
export const commonest: string = [
  ...new Set(
    [...blocks.values()]
      .flat()
      .join('')
      .match(/\p{Unified_Ideograph}/gu),
  ),
]
  .map((character) => ({ character, pages: pathsHolding(character).length }))
  .reduce((best, each) => (each.pages > best.pages ? each : best)).character;

/** A text that stands nowhere. */
export const nowhere = '鎏金凤凰飞船';
