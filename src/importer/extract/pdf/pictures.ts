/** The pictures of a PDF: how many there are and on which pages. What they show nobody reads. */
import { isImage } from './packed-streams.ts';
import { readObjects, referencesIn } from './objects.ts';

export interface Pictures {
  readonly count: number;
  /** From 1. */
  readonly pages: readonly number[];
}

const sizeOf = (value: string, key: 'Width' | 'Height'): number =>
  Number(new RegExp(`/${key}\\s+(\\d+)`, 'u').exec(value)?.[1] ?? 0);

/** Smaller ones are dots and lines: no number can be read in them. */
const isLarge = (value: string): boolean => sizeOf(value, 'Width') >= 40 && sizeOf(value, 'Height') >= 8;

/** How far a page's own objects are followed: resources, forms, patterns and what they draw. */
const deepest = 6;

export function picturesOf(bytes: Uint8Array): Pictures {
  const objects = readObjects(bytes);
  if (objects === null) return { count: 0, pages: [] };
  const live = new Map([...objects.live].map((object) => [object.number, object.value]));
  const masks = new Set(
    [...live.values()].flatMap((value) => [...value.matchAll(/\/S?Mask\s+(\d+)/gu)].map((match) => Number(match[1]))),
  );
  const isPicture = (number: number): boolean => {
    const value = live.get(number) ?? '';
    return isImage(value) && isLarge(value) && !masks.has(number) && !/\/ImageMask\s+true/u.test(value);
  };
  const pages = objects.pages.flatMap((page, index) => {
    const seen = new Set<number>();
    let next = referencesIn(
      (live.get(page) ?? '').replace(/\/(?:Parent|Annots|B)\s*(?:\[[^\]]*\]|\d+\s+\d+\s+R)/gu, ''),
    );
    for (let depth = 0; depth < deepest && next.length > 0; depth++) {
      for (const number of next) seen.add(number);
      next = next.flatMap((number) => referencesIn(live.get(number) ?? '')).filter((number) => !seen.has(number));
      next = [...new Set(next)];
    }
    return [...seen].some(isPicture) ? [index + 1] : [];
  });
  return { count: [...live.keys()].filter(isPicture).length, pages };
}
