import type { Region } from '../document/register.ts';
import { documentCheck } from './check.ts';
import { excerpt, passages } from './passages.ts';

/** Words beside the name of a place that the text names on purpose: neighbours, roads, help between places. */
const onPurpose = /[与和及至到、经邻]|协作|帮扶|支援|对口|交界|毗邻|合作|相邻|原属|调往|来自|往返|学习|考察/u;
const around = 6;
const longestName = 12;
const placeEnd = /[县区市旗]/gu;

const named = new WeakMap<readonly Region[], ReadonlyMap<string, Region>>();

/** Regions below the province by name; names that two regions share are left out, for the text may mean either. */
function byName(regions: readonly Region[]): ReadonlyMap<string, Region> {
  const before = named.get(regions);
  if (before) return before;
  const below = regions.filter(({ code, name }) => !code.endsWith('0000') && name.length >= 3);
  const groups = Map.groupBy(below, ({ name }) => name);
  const made = new Map([...groups].flatMap(([name, [one, other]]) => (one && !other ? [[name, one] as const] : [])));
  named.set(regions, made);
  return made;
}

const stem = (code: string): string => code.replace(/(?:00)+$/u, '');

/** The place itself, those above and below it, and for a development zone the counties of its city: it lies in them. */
function isOwn(own: string, place: Region, ownPlace: Region | undefined): boolean {
  const isZone = place.scheme === 'statistical' || ownPlace?.scheme === 'statistical';
  return (
    place.code.startsWith(stem(own)) ||
    own.startsWith(stem(place.code)) ||
    (isZone && place.code.startsWith(own.slice(0, 4)))
  );
}

export const check = documentCheck(
  {
    code: 'other-place-named',
    title: '文中出现别的地区的名称',
    severity: 'info',
    owner: 'publisher',
    rule: '文中出现本站收录的另一个市、县、区的全称时提示；上级和下级地区、开发区所在城市的县区，以及说的是协作、交界、道路起止的，不提示。',
    why: '可能从别处的文本抄来而没有改。',
    hint: '请核对这句话说的是不是本地区；确实说的是别处的，不必改。',
    source: null,
    example: { fires: '甲县的文本：“完成乙县土地调查”', silent: '甲县的文本：“甲县至乙县公路”' },
  },
  function* (document, { regions, region }) {
    const places = byName(regions);
    const own = document.identity.region;
    for (const { text, provenance, projectId, rowNo } of passages(document)) {
      for (const { index } of text.matchAll(placeEnd)) {
        const end = index + 1;
        let place: Region | undefined;
        for (let length = Math.min(longestName, end); length >= 3 && !place; length -= 1)
          place = places.get(text.slice(end - length, end));
        if (!place || isOwn(own.code, place, region(own.code)) || own.name?.includes(place.name) === true) continue;
        const start = end - place.name.length;
        if (onPurpose.test(text.slice(Math.max(0, start - around), start) + text.slice(end, end + around))) continue;
        yield {
          message: `文中出现“${place.name}”，不是本文本的地区。`,
          printed: excerpt(text, start, end),
          provenance,
          projectId,
          rowNo,
        };
        break;
      }
    }
  },
);
