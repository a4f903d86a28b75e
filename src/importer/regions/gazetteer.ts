/** All regions that the importer can name: the register's, which may correct and extend, and the national ones. */
import type { Region } from '../../document/register.ts';
import { nationalRegions } from './national.ts';

export interface Mention {
  readonly region: Region;
  /** The name as it stands in the text. */
  readonly name: string;
}

export interface Gazetteer {
  region(code: string): Region | undefined;
  isRegistered(code: string): boolean;
  /** The region itself and all above it that the register lacks, outermost first. */
  missing(code: string): readonly Region[];
  /** Regions by the longest name of theirs that stands in the text; several when the name is not theirs alone. */
  mentions(text: string, scope: 'registered' | 'all'): readonly Mention[];
}

/** 承德市 → 承德: how names of regions stand before other names. */
const short = (name: string): string => (name.length > 2 ? name.replace(/[省市县区]$/u, '') : name);

export function buildGazetteer(registered: readonly Region[]): Gazetteer {
  const own = new Map(registered.map((region) => [region.code, region]));
  const all = new Map([...nationalRegions, ...registered].map((region) => [region.code, region]));

  /** The name alone and behind the names above it: 双滦区, 承德市双滦区, 承德双滦区, 河北省双滦区. */
  function namesOf({ name, aliases, parent }: Region): string[] {
    const above: string[] = [];
    for (let code = parent; code !== null; code = all.get(code)?.parent ?? null) {
      const upper = all.get(code)?.name;
      if (upper !== undefined && upper !== name) above.push(upper, short(upper));
    }
    const [city = '', , province = ''] = above;
    const chains = province === '' ? above : [...above, `${province}${city}`];
    return [name, ...aliases, ...chains.map((chain) => `${chain}${name}`)];
  }

  const isOwn = (code: string): boolean => own.has(code);
  const named = [...all.values()].map((region) => ({
    region,
    short: [region.name, ...region.aliases],
    names: namesOf(region),
  }));

  function missing(code: string): Region[] {
    const region = own.has(code) ? undefined : all.get(code);
    if (region === undefined) return [];
    return [...(region.parent === null ? [] : missing(region.parent)), region];
  }

  function mentions(text: string, scope: 'registered' | 'all'): Mention[] {
    const key = text.replace(/\s+/gu, '');
    const found = named.flatMap(({ region, short: bare, names }): Mention[] => {
      if ((scope === 'registered' && !isOwn(region.code)) || !bare.some((name) => key.includes(name))) return [];
      const name = names.reduce(
        (longest, each) => (each.length > longest.length && key.includes(each) ? each : longest),
        '',
      );
      // 城区, 郊区, 矿区: names that are common words unless the city stands before them.
      return name.length > 2 || (isOwn(region.code) && name !== '') ? [{ region, name }] : [];
    });
    const length = Math.max(0, ...found.map(({ name }) => name.length));
    return found.filter(({ name }) => name.length === length);
  }

  return {
    region: (code) => all.get(code),
    isRegistered: isOwn,
    missing,
    mentions,
  };
}
