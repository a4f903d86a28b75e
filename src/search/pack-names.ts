/** Names of projects, departments and regions with their pinyin. */
import { pinyin } from 'pinyin-pro';
import type { PackedName } from './names.ts';
import { normalise } from './normalise.ts';

const han = /\p{Unified_Ideograph}/u;

function syllablesOf(name: string): string {
  const characters = Array.from(name);
  const syllables = pinyin(name, { type: 'array', toneType: 'none', v: true });
  // The reading of a phrase holds one item a character; should it not, the characters are read one by one.
  const aligned = syllables.length === characters.length;
  return characters
    .map((character, at) => {
      if (!han.test(character)) return '';
      const syllable = (aligned ? syllables[at] : undefined) ?? pinyin(character, { toneType: 'none', v: true });
      return /^[a-z]+$/.test(syllable) ? syllable : '';
    })
    .join(' ');
}

/** Each name once, sorted. */
export const packNames = (names: Iterable<string>): PackedName[] =>
  [...new Set([...names].map(normalise))]
    .filter((name) => han.test(name))
    .sort()
    .map((name) => [name, syllablesOf(name)] as const);
