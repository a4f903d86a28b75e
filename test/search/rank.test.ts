import { describe, expect, it } from 'vitest';
import { hitWeight, ranked } from '../../src/search/rank.ts';
import { places } from '../../src/search/places.ts';
import { entry } from './support/entries.ts';

describe('hitWeight', () => {
  const page = entry({ nameLength: 6 });
  const weight = (place: (typeof places)[number], length = 2): number =>
    hitWeight(page, { place: places.indexOf(place), length });

  it('weighs the whole name most, then the name, promises, whose it is, running text and what most pages have', () => {
    const weights = [weight('start', 6), ...places.map((place) => weight(place))];
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(new Set(weights).size).toBe(weights.length);
  });

  it('puts the text of a whole department before its projects when both bear the word in their names', () => {
    const text = entry({ kind: 'document', nameLength: 6 });
    const whole = (place: 'start' | 'name'): number => hitWeight(text, { place: places.indexOf(place), length: 2 });
    expect(whole('start')).toBeGreaterThan(weight('start'));
    expect(whole('name')).toBeGreaterThan(weight('name'));
    expect(whole('name')).toBeLessThan(weight('start'));
  });

  it('prefers two words in good places to one in the best and one in a weak place', () => {
    expect(weight('name') + weight('context')).toBeGreaterThan(weight('start') + weight('narrative'));
  });
});

describe('ranked', () => {
  const ids = (sort: Parameters<typeof ranked>[1], ...matches: Parameters<typeof ranked>[0]): string[] =>
    ranked(matches, sort).map(({ entry: { id } }) => id);
  const old = { entry: entry({ id: 'old', year: 2020, amountBand: 'none', order: 3 }), weight: 400, amountFen: null };
  const small = { entry: entry({ id: 'small', amountBand: '0-10', order: 1 }), weight: 40, amountFen: 1 };
  const large = { entry: entry({ id: 'large', amountBand: '1000-', order: 2 }), weight: 40, amountFen: 9 };
  const page = { entry: entry({ id: 'page', year: null, amountBand: null, order: 4 }), weight: 40, amountFen: null };

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
