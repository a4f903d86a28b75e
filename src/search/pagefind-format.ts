/** What of Pagefind's files is the same for every index: it is not loaded, but handed over when Pagefind asks for it. */
import { indexLanguage } from './language.ts';

export const pagefindVersion = '1.6.0';

/** Every file of an index opens with this, compressed or not. */
export const signature = 'pagefind_dcd';

export const entryFile = 'pagefind-entry.json';
export const engineFile = 'wasm.unknown.pagefind';
/** The directory of an index: which words are in which of its chunks. */
export const directoryFile = `pagefind.${indexLanguage}.pf_meta`;

export const entryContent = JSON.stringify({
  version: pagefindVersion,
  languages: { [indexLanguage]: { hash: indexLanguage, wasm: null, page_count: 0 } },
  include_characters: [],
});

const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Of indexes that are opened after the engine has started: Pagefind then only looks whether it is there. */
export const engineInPlace: Uint8Array<ArrayBuffer> = bytes(signature);

/** In CBOR: the version, and no pages, chunks, filters, sorts or fields. */
export const emptyDirectory: Uint8Array<ArrayBuffer> = bytes(
  `${signature}\x86\x65${pagefindVersion}\x80\x80\x80\x80\x80`,
);
