import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planShards, type Portion } from '../../src/search/shard-plan.ts';

const portion = (year: number | null, regionCode: string | null, records: number, department = '1'): Portion<null> => ({
  year,
  regionCode,
  departmentKey: regionCode === null ? null : `${regionCode}-${department}`,
  records,
  source: null,
});

const names = (portions: readonly Portion<null>[], most: number): string[] =>
  planShards(portions, most).map(({ name }) => name);

describe('planShards', () => {
  it('leaves a small site whole', () => {
    expect(names([portion(2024, '130304', 5), portion(2023, '130304', 5)], 10)).toEqual(['all']);
    expect(names([], 10)).toEqual(['all']);
  });

  it('divides by year, the newest first, and text pages go with the newest', () => {
    const shards = planShards([portion(2023, '130304', 6), portion(2024, '130304', 5), portion(null, null, 3)], 10);
    expect(shards.map(({ name }) => name)).toEqual(['2024', '2023']);
    expect(shards[0]?.portions.map(({ records }) => records)).toEqual([5, 3]);
  });

  it('divides a large year by city, neighbours together as long as they fit', () => {
    const portions = [
      portion(2024, '130304', 4),
      portion(2024, '130730', 4),
      portion(2024, '130802', 4),
      portion(2024, '130803', 4),
    ];
    expect(names(portions, 8)).toEqual(['2024-1303', '2024-1308']);
    expect(names(portions, 4)).toEqual(['2024-1303', '2024-1307', '2024-130802', '2024-130803']);
  });

  it('divides a large county by department', () => {
    expect(names([portion(2024, '130304', 4, '1'), portion(2024, '130304', 4, '2')], 4)).toHaveLength(2);
  });

  it('puts every portion into exactly one shard, of a name of its own, none too large that can be divided', () => {
    const portions = fc.array(
      fc
        .tuple(
          fc.constantFrom(2021, 2022, 2023, null),
          fc.constantFrom('130304', '130302', '130730', '110101', '990101'),
          fc.integer({ min: 1, max: 9 }),
          fc.constantFrom('1', '2', '3'),
        )
        .map(([year, region, records, department]) => portion(year, region, records, department)),
    );
    fc.assert(
      fc.property(portions, fc.integer({ min: 1, max: 40 }), (all, most) => {
        const shards = planShards(all, most);
        const planned = shards.flatMap((shard) => shard.portions);
        expect(planned).toHaveLength(all.length);
        expect(new Set(planned)).toEqual(new Set(all));
        const used = shards.map(({ name }) => name);
        expect(new Set(used).size).toBe(used.length);
        for (const shard of shards) {
          const areas = new Set(shard.portions.map(({ departmentKey }) => departmentKey));
          const size = shard.portions.reduce((sum, { records }) => sum + records, 0);
          if (areas.size > 1) expect(size).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('does not change the shards of other years when one is added', () => {
    const old = [portion(2023, '130304', 6), portion(2024, '130304', 6)];
    const kept = planShards(old, 10);
    const grown = planShards([...old, portion(2025, '130304', 6)], 10);
    expect(grown.slice(1)).toEqual(kept);
  });
});
