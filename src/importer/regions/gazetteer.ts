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
  /** Regions whose name without 县, 市, 区 the text, a body's name, begins with: 怀来住房和城乡建设局. */
  openings(text: string): readonly Mention[];
}

/** 承德市 → 承德: how names of regions stand before other names. */
const short = (name: string): string => (name.length > 2 ? name.replace(/[省市县区]$/u, '') : name);

const peoples =
  '满 蒙古 回 朝鲜 土家 苗 侗 瑶 壮 布依 彝 傣 哈尼 白 藏 羌 畲 黎 土 撒拉 东乡 保安 裕固 哈萨克 维吾尔 塔吉克 锡伯 达斡尔 鄂温克 鄂伦春 仡佬 水 毛南 仫佬 纳西 傈僳 拉祜 佤 布朗 景颇 独龙 怒 普米 各';
const ofPeoples = new RegExp(`(?:(?:${peoples.split(' ').join('|')})族)*自治[县州旗]$`, 'u');

/** 怀来县 → 怀来, 围场满族蒙古族自治县 → 围场; null when a single character would be left. */
function stemOf(name: string): string | null {
  const stem = ofPeoples.test(name) ? name.replace(ofPeoples, '') : name.replace(/[市县区旗]$/u, '');
  return stem.length >= 2 && stem !== name ? stem : null;
}

/** 蔚县 and 易县 are counties, 郊区 and 城区 common words; and the 县 of another name is none: 临漳县 is not 漳县. */
const isShortCounty = (name: string): boolean => name.length === 2 && name.endsWith('县');
const standsAlone = (key: string, name: string): boolean =>
  new RegExp(`(?:^|[^\\p{Script=Han}]|[省市州盟区共我])${name}`, 'u').test(key);

/** Few documents need every name without its 县: they are made when the first one does. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

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
      const isName = name.length > 2 || isOwn(region.code) || (isShortCounty(name) && standsAlone(key, name));
      return isName && name !== '' ? [{ region, name }] : [];
    });
    const length = Math.max(0, ...found.map(({ name }) => name.length));
    return found.filter(({ name }) => name.length === length);
  }

  const stems = lazily(() =>
    [...all.values()].flatMap((region) =>
      [region.name, ...region.aliases].flatMap((name) => {
        const stem = stemOf(name);
        const above = region.parent === null ? undefined : all.get(region.parent)?.name;
        if (stem === null || above === undefined) return [];
        return [stem, `${above}${stem}`, `${short(above)}${stem}`].map((opening) => ({ region, opening }));
      }),
    ),
  );

  function openings(text: string): Mention[] {
    const key = text.replace(/\s+/gu, '').replace(/^(?:关于)?(?:中国共产党|中共)?/u, '');
    const found = stems().filter(({ opening }) => key.startsWith(opening));
    const length = Math.max(0, ...found.map(({ opening }) => opening.length));
    const longest = found.filter(({ opening }) => opening.length === length);
    return [...new Map(longest.map(({ region, opening }) => [region.code, { region, name: opening }])).values()];
  }

  return {
    region: (code) => all.get(code),
    isRegistered: isOwn,
    missing,
    mentions,
    openings,
  };
}
