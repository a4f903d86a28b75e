/** Names with their pinyin → the index for suggestions. */
import { pinyin } from 'pinyin-pro';
import type { PackedNames } from './names.ts';
import { normalise } from './normalise.ts';

const han = /\p{Unified_Ideograph}/u;

/** A province has more names than a browser should load to guess a typing error: the most common ones are enough. */
const mostNames = 12_000;
/** Of a name as long as a paragraph only its beginning. */
const longestName = 80;

/** Adds to each character how it is read in this name. */
function addReadings(name: string, readings: Map<string, Set<string>>): void {
  const characters = Array.from(name);
  const syllables = pinyin(name, { type: 'array', toneType: 'none', v: true });
  // The reading of a phrase holds one item a character; should it not, the characters are read one by one.
  const aligned = syllables.length === characters.length;
  for (const [at, character] of characters.entries()) {
    if (!han.test(character)) continue;
    const syllable = (aligned ? syllables[at] : undefined) ?? pinyin(character, { toneType: 'none', v: true });
    if (!/^[a-z]+$/.test(syllable)) continue;
    const known = readings.get(character) ?? new Set();
    readings.set(character, known.add(syllable));
  }
}

function mostCommon(names: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const name of names) {
    const text = Array.from(normalise(name)).slice(0, longestName).join('');
    if (han.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostNames)
    .map(([name]) => name)
    .sort();
}

/** Each name once, the most common if there are too many. */
export function packNames(names: Iterable<string>): PackedNames {
  const chosen = mostCommon(names);
  const readings = new Map<string, Set<string>>();
  for (const name of chosen) addReadings(name, readings);
  const written = [...readings].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    names: chosen.join('\n'),
    readings: written.map(([character, syllables]) => character + [...syllables].sort().join(',')).join(' '),
  };
}
