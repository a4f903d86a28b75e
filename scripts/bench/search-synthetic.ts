/**
 * A province made of the sentences of real documents: pages of about a thousand characters in new company, with names, codes
 * and numbers of their own, in documents of twenty, of a hundred counties, twelve departments and six years. Each document is
 * made by itself, so that not all of them need be in memory.
 */
import type { RecordSource } from '../../src/search/records.ts';
import { inOrder, type RecordBlock, type SearchRecord } from '../../src/search/record.ts';
import type { NameSource } from '../../src/search/pack-table.ts';
import type { Portion } from '../../src/search/shard-plan.ts';
import { pick, type Random, randomOf } from './search-random.ts';

const perDocument = 20;
const [cities, countiesPerCity, years] = [10, 10, 6] as const;
const departments = [
  '自然资源和规划局',
  '水务局',
  '教育局',
  '卫生健康局',
  '交通运输局',
  '民政局',
  '农业农村局',
  '住房和城乡建设局',
  '公安局',
  '财政局',
  '文化和旅游局',
  '应急管理局',
] as const;
const combinations = cities * countiesPerCity * departments.length * years;
/** Shares no factor with the number of combinations: every one comes once. */
const stride = 1009;

const two = (number: number): string => String(number + 1).padStart(2, '0');
const province = { code: '990000', name: '试验省', parent: null };

interface Place {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
}

interface Pool {
  readonly titles: readonly string[];
  readonly blocks: readonly RecordBlock[];
  readonly characters: readonly string[];
  readonly places: ReadonlyMap<string, Place>;
}

function poolOf(real: readonly SearchRecord[]): Pool {
  const blocks = real.flatMap((record) => record.blocks).filter(({ tier }) => tier !== 'name' && tier !== 'context');
  const text = blocks.map((block) => block.text).join('');
  const characters = [...new Set(text.match(/\p{Unified_Ideograph}/gu))];
  const random = randomOf(99);
  const named = (ending: string): string => pick(characters, random) + pick(characters, random) + ending;
  const places = new Map<string, Place>([[province.code, province]]);
  for (let city = 0; city < cities; city += 1) {
    const cityCode = `99${two(city)}00`;
    places.set(cityCode, { code: cityCode, name: named('市'), parent: province.code });
    for (let county = 0; county < countiesPerCity; county += 1) {
      const code = `99${two(city)}${two(county)}`;
      places.set(code, { code, name: named('县'), parent: cityCode });
    }
  }
  const titles = real.filter(({ kind }) => kind === 'special' || kind === 'budget').map(({ title }) => title);
  return { titles, blocks, characters, places };
}

function body({ blocks }: Pool, random: Random): RecordBlock[] {
  const chosen: RecordBlock[] = [];
  for (let length = 0; length < 1000;) {
    const block = pick(blocks, random);
    chosen.push({ ...block, text: block.text.replace(/\d+/gu, () => String(random(10_000))) });
    length += block.text.length;
  }
  return chosen;
}

function documentOf(pool: Pool, at: number, records: number): Portion<RecordSource> {
  const combination = (at * stride) % combinations;
  const county = combination % (cities * countiesPerCity);
  const regionCode = `99${two(Math.floor(county / countiesPerCity))}${two(county % countiesPerCity)}`;
  const inCounty = Math.floor(combination / (cities * countiesPerCity));
  const department = inCounty % departments.length;
  const year = 2020 + Math.floor(inCounty / departments.length);
  const whose = `${pool.places.get(regionCode)?.name ?? ''} ${departments[department] ?? ''}`;
  const departmentKey = `${regionCode}-${String(department)}`;

  const source = (): SearchRecord[] => {
    const random = randomOf(7 + at);
    return Array.from({ length: records }, (_, number): SearchRecord => {
      const kind = number === 0 ? 'document' : 'budget';
      const own = Array.from({ length: 8 }, () => pick(pool.characters, random)).join('');
      const title = own + pick(pool.titles, random).slice(0, 12);
      const code = `${regionCode}${String(year % 100)}P${String(random(10 ** 9)).padStart(9, '0')}${two(number)}`;
      const block = (tier: RecordBlock['tier'], text: string): RecordBlock => ({
        text,
        tier,
        label: null,
        anchor: null,
      });
      return {
        path: `/synthetic/${String(at)}/${String(number)}/`,
        kind,
        title,
        year,
        regionCode,
        departmentKey,
        amountFen: kind === 'document' ? null : random(10 ** 10),
        blocks: inOrder([
          block('name', title),
          block('name', code),
          ...body(pool, random),
          block('context', whose),
          block('context', `${String(year)}年 预算项目`),
        ]),
      };
    });
  };
  return { year, regionCode, departmentKey, records, source };
}

export interface Synthetic {
  readonly portions: readonly Portion<RecordSource>[];
  readonly names: NameSource;
}

export function synthetic(real: readonly SearchRecord[], pages: number): Synthetic {
  const pool = poolOf(real);
  const documents = Math.ceil(pages / perDocument);
  if (documents > combinations) throw new Error(`No more than ${String(combinations * perDocument)} pages.`);
  const portions = Array.from({ length: documents }, (_, at) =>
    documentOf(pool, at, Math.min(perDocument, pages - at * perDocument)),
  );
  const trail = (code: string | null): Place[] => {
    const place = pool.places.get(code ?? '');
    return place ? [...trail(place.parent), place] : [];
  };
  const keys = [...new Set(portions.map(({ departmentKey }) => departmentKey ?? ''))].sort();
  return {
    portions,
    names: {
      region: (code) => pool.places.get(code),
      regionTrail: trail,
      departments: keys.map((key) => {
        const [region = '', number = ''] = key.split('-');
        return { key, region, name: departments[Number(number)] ?? '' };
      }),
    },
  };
}
