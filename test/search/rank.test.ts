import { describe, expect, it } from 'vitest';
import { hitWeight, ranked } from '../../src/search/rank.ts';
import { entry } from './support/entries.ts';

describe('hitWeight', () => {
  const page = entry({ nameLength: 6, nameEnd: 20, promiseEnd: 40, contextEnd: 60, narrativeEnd: 80 });
  const weight = (at: number, length = 2): number => hitWeight(page, { at, length });

  it('weighs the whole name most, then the name, promises, whose it is, running text and what most pages have', () => {
    const weights = [weight(0, 6), weight(0), weight(19), weight(20), weight(40), weight(60), weight(80)];
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(weights).size).toBe(weights.length);
  });

  it('puts the text of a whole department before its projects when both bear the word in their names', () => {
    const text = entry({ kind: 'document', nameLength: 6, nameEnd: 20 });
    expect(hitWeight(text, { at: 0, length: 2 })).toBeGreaterThan(weight(0));
    expect(hitWeight(text, { at: 3, length: 2 })).toBeGreaterThan(weight(3));
    expect(hitWeight(text, { at: 3, length: 2 })).toBeLessThan(weight(0));
  });

  it('prefers two words in good places to one in the best and one in a weak place', () => {
    expect(weight(19) + weight(40)).toBeGreaterThan(weight(0) + weight(60));
  });
});

describe('ranked', () => {
  const ids = (sort: Parameters<typeof ranked>[1], ...matches: Parameters<typeof ranked>[0]): string[] =>
    ranked(matches, sort).map(({ entry: { id } }) => id);
  const old = { entry: entry({ id: 'old', year: 2020, amountFen: null, order: 3 }), weight: 400 };
  const small = { entry: entry({ id: 'small', year: 2024, amountFen: 1, order: 2 }), weight: 40 };
  const large = { entry: entry({ id: 'large', year: 2024, amountFen: 9, order: 1 }), weight: 40 };
  const page = { entry: entry({ id: 'page', year: null, amountFen: null, order: 4 }), weight: 40 };

  it('puts the heavier hit first, and of equals the newer, then the larger', () => {
    expect(ids('relevance', page, small, old, large)).toEqual(['old', 'large', 'small', 'page']);
  });

  it('sorts by amount, what has none last', () => {
    expect(ids('amount', page, old, small, large)).toEqual(['large', 'small', 'old', 'page']);
  });

  it('sorts by year, what has none last', () => {
    expect(ids('year', page, old, small, large)).toEqual(['large', 'small', 'old', 'page']);
  });

  it('keeps the order of the catalogue when nothing else decides', () => {
    const twins = [2, 0, 1].map((order) => ({ entry: entry({ id: String(order), order }), weight: 1 }));
    expect(ids('relevance', ...twins)).toEqual(['0', '1', '2']);
  });
});
