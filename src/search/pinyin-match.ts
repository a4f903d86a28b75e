/** Finds what pinyin letters may stand for in a name: whole syllables, initials, or both mixed (tudi, td, tudisc). */
import type { Name } from './names.ts';

type Syllables = readonly (readonly string[])[];

/** Where the letters from `from` on, read from character `at` on, end; null when they do not fit. */
function end(syllables: Syllables, at: number, letters: string, from: number): number | null {
  if (from === letters.length) return at;
  const rest = letters.slice(from);
  for (const syllable of syllables[at] ?? []) {
    if (rest.startsWith(syllable)) {
      const whole = end(syllables, at + 1, letters, from + syllable.length);
      if (whole !== null) return whole;
    }
    if (rest.length > 1 && syllable.startsWith(rest)) return at + 1;
    if (letters[from] !== syllable[0]) continue;
    const initial = end(syllables, at + 1, letters, from + 1);
    if (initial !== null) return initial;
  }
  return null;
}

/** The characters of the name that the letters stand for, at least two; null when there are none. */
export function matchPinyin(name: Name, letters: string): string | null {
  for (let at = 0; at < name.characters.length; at += 1) {
    if (name.syllables[at]?.some((syllable) => syllable[0] === letters[0]) !== true) continue;
    const to = end(name.syllables, at, letters, 0);
    if (to !== null && to - at >= 2) return name.characters.slice(at, to).join('');
  }
  return null;
}
