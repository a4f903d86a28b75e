/** Level labels of indicator rows: read, filled down from merged cells, or derived from level two. */
import type { Level } from '../../document/indicator.ts';
import { canonicalLevelOne, canonicalLevelTwo, levelAliases, levelTwoParents } from '../../document/taxonomy.ts';
import { squeeze } from './items.ts';

const levelTwoVocabulary = [...Object.keys(levelTwoParents), ...Object.keys(levelAliases)];

export const levelOne = (printed: string | null, source: Level['source']): Level => ({
  printed,
  canonical: printed === null ? null : canonicalLevelOne(printed),
  source,
});

export const levelTwo = (printed: string | null, source: Level['source']): Level => ({
  printed,
  canonical: printed === null ? null : canonicalLevelTwo(printed),
  source,
});

/** Level one as it follows from level two, in words that the document itself prints where it prints any. */
export function deriveLevelOne(levelTwoPrinted: string, printedLabels: readonly string[]): string | null {
  const canonical = canonicalLevelTwo(levelTwoPrinted);
  const parent = canonical === null ? undefined : levelTwoParents[canonical];
  if (parent === undefined) return null;
  return printedLabels.find((label) => canonicalLevelOne(label) === parent) ?? parent;
}

/** A cell that could be a level-one label, known to the taxonomy or not: 产出指标, 其他指标. */
export const looksLikeLevelOne = (text: string): boolean => {
  const key = squeeze(text);
  return canonicalLevelOne(key) !== null || /^\p{Script=Han}{2,8}指标$/u.test(key);
};

/** The level-two label that a text begins with, whole or cut short by one or two characters, and what follows it. */
export function cutLevelTwo(text: string): { label: string; length: number } | null {
  const key = squeeze(text);
  const candidates = levelTwoVocabulary.flatMap((label) => {
    for (let kept = label.length; kept >= Math.max(4, label.length - 1); kept--) {
      if (key.startsWith(label.slice(0, kept))) return [{ label, length: kept }];
    }
    return [];
  });
  const best = candidates.sort((a, b) => b.length - a.length)[0];
  return best === undefined || best.length >= key.length ? null : best;
}

/** A level-two label that lost its last character: 经济效益指 → 经济效益指标. Null when nothing is missing. */
export function completeLevelTwo(text: string): string | null {
  const key = squeeze(text);
  if (canonicalLevelTwo(key) !== null || key.length < 4) return null;
  return levelTwoVocabulary.find((label) => label.startsWith(key) && label.length - key.length === 1) ?? null;
}
