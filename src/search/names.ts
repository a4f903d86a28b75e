/**
 * Names and document numbers that readers may have meant: an index for suggestions, loaded only when a search finds nothing.
 * Each character's readings stand once, beside the names, so that the index stays small.
 */

/** Name of the file in the bundle; gzip-compressed JSON. */
export const namesFile = 'mingzhang.names';

export interface PackedNames {
  /** Normalised, sorted, one a line. */
  readonly names: string;
  /** A character and its pinyin without tones, as read in these names: `地di,de`, parted by spaces. */
  readonly readings: string;
}

export interface Name {
  readonly text: string;
  readonly characters: readonly string[];
  /** Of each character; none for what is not Han. */
  readonly syllables: readonly (readonly string[])[];
}

export function unpackNames({ names, readings }: PackedNames): Name[] {
  const known = new Map(
    readings.split(' ').map((entry) => {
      const [character = ''] = entry;
      return [character, entry.slice(character.length).split(',')] as const;
    }),
  );
  const none: readonly string[] = [];
  return names.split('\n').map((text) => {
    const characters = Array.from(text);
    return { text, characters, syllables: characters.map((character) => known.get(character) ?? none) };
  });
}
