/** Names that readers may have meant: an index for suggestions, loaded only when a search finds nothing. */

/** Name of the file in the bundle; gzip-compressed JSON. */
export const namesFile = 'mingzhang.names';

/** Normalised name; pinyin syllables without tones, one a character, joined by spaces ('' for what is not Han). */
export type PackedName = readonly [string, string];

export interface Name {
  readonly characters: readonly string[];
  readonly syllables: readonly string[];
}

export const unpackNames = (packed: readonly PackedName[]): Name[] =>
  packed.map(([name, syllables]) => ({ characters: Array.from(name), syllables: syllables.split(' ') }));
