/** The judged questions are sound, and what readers want is at the top. Floors, a little below what is reached. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { mean, normalisedGain, reciprocalRank } from '../../scripts/bench/judged-score.ts';
import { readJudgedQuestions } from '../../scripts/bench/judged-questions.ts';
import { buildCatalogue } from '../../src/catalogue/catalogue.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import { noFilters } from '../../src/search/facets.ts';
import { parseQuery } from '../../src/search/query.ts';
import { readTextPages } from '../../src/search/read-text-pages.ts';
import { searchRecords } from '../../src/search/records.ts';
import { projectRoot } from '../support/cache.ts';
import { indexAndOpen, type OpenIndex } from './support/open-index.ts';

const contentDir = join(projectRoot, 'content');
const content = await readContent(contentDir);
const catalogue = buildCatalogue(content, []);
const pages = await readTextPages(contentDir, content.pages);
const records = searchRecords(catalogue, pages);
const questions = await readJudgedQuestions();

describe('the judged questions', () => {
  it('are at least sixty, different, and a third of them held out', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
    expect(questions.filter(({ heldOut }) => heldOut).length * 3).toBeGreaterThanOrEqual(questions.length);
  });

  it('name pages that exist, at least one of them the best', () => {
    const paths = new Set(records.map(({ path }) => path));
    for (const { question, pages: graded } of questions) {
      expect(Object.values(graded), question).toContain(3);
      for (const path of Object.keys(graded)) expect(paths, question).toContain(path);
    }
  });
});

describe('the order of results', () => {
  let index: OpenIndex | null = null;
  beforeAll(async () => {
    index = await indexAndOpen(catalogue, pages);
  });
  afterAll(() => index?.close());

  it.each([
    ['the questions that ranking was tuned on', false],
    ['the questions that were held out', true],
  ])('puts what is wanted first for %s', async (_, heldOut) => {
    const scores: { rank: number; gain: number }[] = [];
    for (const { question, pages: graded } of questions.filter((each) => each.heldOut === heldOut)) {
      const request = { query: parseQuery(question), filters: noFilters, sort: 'relevance' } as const;
      const matches = (await index?.engine.search(request))?.matches ?? [];
      const paths = matches.map(({ entry }) => records[entry.order]?.path ?? '');
      scores.push({ rank: reciprocalRank(paths, graded), gain: normalisedGain(paths, graded) });
    }
    expect(mean(scores.map(({ rank }) => rank))).toBeGreaterThan(0.92);
    expect(mean(scores.map(({ gain }) => gain))).toBeGreaterThan(0.95);
  });
});

describe('the scores', () => {
  const grades = { a: 3, b: 1 } as const;

  it('are 1 for the best order', () => {
    expect(reciprocalRank(['a', 'b'], grades)).toBe(1);
    expect(normalisedGain(['a', 'b'], grades)).toBe(1);
  });

  it('fall when the best page comes later, and are 0 without it', () => {
    expect(reciprocalRank(['b', 'a'], grades)).toBe(0.5);
    expect(normalisedGain(['b', 'a'], grades)).toBeLessThan(1);
    expect(reciprocalRank(['b'], grades)).toBe(0);
    expect(normalisedGain(['c'], grades)).toBe(0);
  });
});
