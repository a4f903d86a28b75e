/** What a word that no page holds may stand for, from the names: the likeliest kind of slip first. */
import { asPrinted, recalledNumbers } from './document-number.ts';
import { gappedPassage } from './gapped.ts';
import type { Name } from './names.ts';
import { otherWritings, withoutMarks } from './other-writings.ts';
import { matchPinyin } from './pinyin-match.ts';
import { nearestPassage } from './similar.ts';

export interface Rewording {
  readonly text: string;
  readonly reason: 'writing' | 'pinyin' | 'number' | 'gap' | 'similar';
}

/** How often each text was offered by a name, most often first; then shorter, then by character. */
function commonest(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1)).map(([text]) => text);
}

/** The texts of the least number of differences. */
function nearest(found: readonly { readonly text: string; readonly differences: number }[]): string[] {
  const least = Math.min(...found.map(({ differences }) => differences));
  return commonest(found.filter(({ differences }) => differences === least).map(({ text }) => text));
}

const isPinyin = (text: string): boolean => /^[a-z]{2,40}$/.test(text);

/** A bracket without its other half shows that a passage was cut anywhere. */
const isBalanced = (text: string): boolean => text.split('(').length === text.split(')').length;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** A passage whose last character is a guess, with the rest of the word that it ends in: 拆迁补 → 拆迁补偿. */
function toEndOfWord({ text }: Name, passage: string): string {
  const start = text.indexOf(passage);
  const last = words.segment(text).containing(start + passage.length - 1);
  return last && /^\p{L}+$/u.test(last.segment) ? text.slice(start, last.index + last.segment.length) : passage;
}

/** `word` is normalised, its traditional characters simplified. */
export function rewordings(names: readonly Name[], word: string): Rewording[] {
  const written = otherWritings(word).map((text): Rewording => ({ text, reason: 'writing' }));
  return [...written, ...recalled(names, withoutMarks(word))];
}

/** What stands in the names and may have been meant. */
function recalled(names: readonly Name[], word: string): Rewording[] {
  const offer = (reason: Rewording['reason'], texts: readonly string[]): Rewording[] =>
    texts.filter((text) => text !== word && isBalanced(text)).map((text) => ({ text: asPrinted(text), reason }));
  if (isPinyin(word)) return offer('pinyin', commonest(names.flatMap((name) => matchPinyin(name, word) ?? [])));
  const numbers = recalledNumbers(names, word);
  const gapped = names.flatMap((name) => gappedPassage(name, word) ?? []);
  if (numbers.length + gapped.length > 0) {
    return [
      ...offer('number', numbers),
      ...offer('gap', nearest(gapped.map(({ text, missing }) => ({ text, differences: missing })))),
    ];
  }
  const last = word.at(-1) ?? '';
  const similar = names.flatMap((name) => {
    const found = nearestPassage(name, word);
    if (!found) return [];
    const { text, edits } = found;
    return [{ text: text.endsWith(last) ? text : toEndOfWord(name, text), differences: edits }];
  });
  return offer('similar', nearest(similar));
}
