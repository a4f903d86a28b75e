/** Level labels of indicator rows: read, filled down from merged cells, or derived from level two. */
import type { Level } from '../../document/indicator.ts';
import {
  canonicalLevelOne,
  canonicalLevelTwo,
  levelAliases,
  levelOneLabels,
  levelTwoParents,
} from '../../document/taxonomy.ts';
import { squeeze } from '../../document/squeeze.ts';

/** Labels that only level two prints; 服务对象满意度 without 指标 may as well be the name of an indicator. */
const levelTwoVocabulary = [...Object.keys(levelTwoParents), ...Object.keys(levelAliases)].filter(
  (label) => !label.endsWith('满意度'),
);

/** The one label that differs from a text in a single character; null when there is none, or several. */
function misread(key: string, labels: readonly string[]): string | null {
  const found = labels.filter(
    (label) => label.length === key.length && [...label].filter((character, at) => character !== key[at]).length === 1,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What the cell holds, where that is not the label. */
const received = (text: string): Pick<Level, 'received'> => (text === '' ? {} : { received: text });

export const levelOne = (printed: string | null, source: Level['source'], held = ''): Level => ({
  printed,
  canonical: printed === null ? null : canonicalLevelOne(printed),
  source,
  ...received(held),
});

export const levelTwo = (printed: string | null, source: Level['source'], held = ''): Level => ({
  printed,
  canonical: printed === null ? null : canonicalLevelTwo(printed),
  source,
  ...received(held),
});

/** Level one as it follows from level two, in words that the document itself prints where it prints any. */
export function deriveLevelOne(levelTwoPrinted: string, printedLabels: readonly string[]): string | null {
  const canonical = canonicalLevelTwo(levelTwoPrinted);
  const parent = canonical === null ? undefined : levelTwoParents[canonical];
  if (parent === undefined) return null;
  return printedLabels.find((label) => canonicalLevelOne(label) === parent) ?? parent;
}

/** A cell that could be a level-one label, known to the taxonomy (产出指标) or not (其他指标), but no misread one. */
export const looksLikeLevelOne = (text: string): boolean => {
  const key = squeeze(text);
  if (canonicalLevelOne(key) !== null) return true;
  return /^\p{Script=Han}{2,8}指标$/u.test(key) && misread(key, levelOneLabels) === null;
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

/** A level-two label that lost its last character (经济效益指) or has one misread. Null when nothing is wrong. */
export function completeLevelTwo(text: string): string | null {
  const key = squeeze(text);
  if (canonicalLevelTwo(key) !== null || key.length < 4) return null;
  const cut = levelTwoVocabulary.find((label) => label.startsWith(key) && label.length - key.length === 1);
  return cut ?? misread(key, levelTwoVocabulary);
}

/** Whether a label belongs to level two only, so that a row that starts with it has lost its first cell. */
export const startsWithLevelTwo = (text: string): boolean =>
  canonicalLevelTwo(text) !== null && canonicalLevelOne(text) === null && !text.endsWith('满意度');
