/** The streams of a PDF as they lie in the file. */

/** A stream's dictionary is looked for this far before its data. */
const dictionaryReach = 8192;

export interface PackedStream {
  readonly data: Buffer;
  readonly dictionary: string;
}

/** Every stream that stands in the file, found by its keyword: no reference is followed. */
export function* packedStreams(bytes: Uint8Array): Generator<PackedStream> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const head = file.subarray(Math.max(0, at - dictionaryReach), at).toString('latin1');
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1);
    const start = at + 6 + (file[at + 6] === 0x0d ? 2 : 1);
    const end = file.indexOf('endstream', start);
    yield { data: file.subarray(start, end < 0 ? file.length : end), dictionary };
  }
}

export const isImage = (dictionary: string): boolean => /\/Subtype\s*\/Image/u.test(dictionary);

/** Pixels of all images up to a size, as their dictionaries declare them. */
export function declaredPixels(bytes: Uint8Array, largest: number): number {
  let pixels = 0;
  for (const { dictionary } of packedStreams(bytes)) {
    if (!isImage(dictionary)) continue;
    const [width, height] = ['Width', 'Height'].map((name) =>
      Number(new RegExp(`/${name}\\s+(\\d+)`, 'u').exec(dictionary)?.[1] ?? 0),
    );
    const own = (width ?? 0) * (height ?? 0);
    if (own <= largest) pixels += own;
  }
  return pixels;
}
