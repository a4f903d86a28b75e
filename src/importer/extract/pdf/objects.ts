/**
 * The objects of a PDF as they lie in its bytes, earlier revisions included, and which of them its pages lead to. Only to
 * tell what no page shows: reading is left to pdfjs.
 */
import { inflateSync } from 'node:zlib';

export interface PdfObject {
  readonly number: number;
  /** Where it begins in the file. */
  readonly offset: number;
  /** Its dictionary or other value; a stream's data are left out. */
  readonly value: string;
  readonly data: Buffer | null;
}

const mostBytes = 8 * 1024 * 1024;

/** The data of a stream that is packed in the usual way or not at all; null otherwise. */
export function unpacked({ value, data }: Pick<PdfObject, 'value' | 'data'>): string | null {
  if (data === null) return null;
  const filters = value.match(/\/(?:\w+Decode|Crypt|Fl|AHx|A85|LZW|RL)\b/gu) ?? [];
  if (filters.length === 0) return data.length > mostBytes ? null : data.toString('latin1');
  if (filters.length > 1 || !/^\/Fl/u.test(filters[0] ?? '') || /\/Predictor\s+(?!1\b)\d/u.test(value)) return null;
  try {
    return inflateSync(data, { maxOutputLength: mostBytes }).toString('latin1');
  } catch {
    return null;
  }
}

const heads = /(?<![0-9])(\d{1,10})\s+\d{1,5}\s+obj\b/gu;
const ends = /endobj\b|>>\s*stream(?=\r?\n)|(?<![0-9])\d{1,10}\s+\d{1,5}\s+obj\b/gu;

function* plainObjects(file: string, bytes: Buffer): Generator<PdfObject> {
  heads.lastIndex = 0;
  for (let head = heads.exec(file); head; head = heads.exec(file)) {
    const [number, offset] = [Number(head[1]), head.index];
    const start = heads.lastIndex;
    ends.lastIndex = start;
    const end = ends.exec(file);
    const value = file.slice(start, end ? end.index + 2 : file.length);
    if (end?.[0].endsWith('stream') !== true) {
      heads.lastIndex = end?.index ?? file.length;
      yield { number, offset, value, data: null };
      continue;
    }
    const from = ends.lastIndex + (file[ends.lastIndex] === '\r' ? 2 : 1);
    const until = file.indexOf('endstream', from);
    heads.lastIndex = until < 0 ? file.length : until;
    yield { number, offset, value, data: bytes.subarray(from, until < 0 ? file.length : until) };
  }
}

/** The objects that a stream of objects holds; null when it cannot be read. */
function packedObjects(stream: PdfObject): PdfObject[] | null {
  const text = unpacked(stream);
  const [count = 0, first = 0] = ['N', 'First'].map((key) =>
    Number(new RegExp(`/${key}\\s+(\\d+)`, 'u').exec(stream.value)?.[1] ?? 0),
  );
  if (text === null || first > text.length) return null;
  const numbers = (text.slice(0, first).match(/\d+/gu) ?? []).map(Number).slice(0, 2 * count);
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, at): PdfObject => {
    const from = first + (numbers[2 * at + 1] ?? 0);
    const until = first + (numbers[2 * at + 3] ?? text.length);
    return { number: numbers[2 * at] ?? 0, offset: stream.offset, value: text.slice(from, until), data: null };
  });
}

export const referencesIn = (value: string): number[] =>
  [...value.matchAll(/(?<![0-9])(\d{1,10})\s+\d{1,5}\s+R(?![A-Za-z])/gu)].map((match) => Number(match[1]));

export interface PdfObjects {
  /** All there are, superseded ones included. */
  readonly all: readonly PdfObject[];
  /** Those that the pages, and the document as a whole, lead to. */
  readonly live: ReadonlySet<PdfObject>;
  /** Numbers of the pages, in order. */
  readonly pages: readonly number[];
  readonly encrypted: boolean;
}

const isPage = (value: string): boolean => /\/Type\s*\/Page(?![A-Za-z])/u.test(value);

/** Null when the file is too damaged, or packed in too unusual a way, to be told. */
export function readObjects(bytes: Uint8Array): PdfObjects | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const file = buffer.toString('latin1');
  const all: PdfObject[] = [];
  const trailers = [...file.matchAll(/trailer\s*(<<[^]{0,4096}?>>)\s*startxref/gu)].map((match) => ({
    offset: match.index,
    value: match[1] ?? '',
  }));
  for (const object of plainObjects(file, buffer)) {
    all.push(object);
    if (/\/Type\s*\/XRef\b/u.test(object.value)) trailers.push(object);
    if (!/\/Type\s*\/ObjStm\b/u.test(object.value)) continue;
    const packed = packedObjects(object);
    if (packed === null)
      return /\/Encrypt\b/u.test(file) ? { all, live: new Set(all), pages: [], encrypted: true } : null;
    all.push(...packed);
  }
  // In an updated file, what comes last counts.
  const current = new Map(all.map((object) => [object.number, object]));
  const last = trailers.filter(({ value }) => /\/Root\b/u.test(value)).sort((a, b) => b.offset - a.offset)[0];
  const root = current.get(Number(/\/Root\s+(\d+)/u.exec(last?.value ?? '')?.[1]));
  if (last === undefined || root === undefined) return null;
  const encrypted = trailers.some(({ value }) => /\/Encrypt\b/u.test(value));
  const pages = pagesOf(root, current);
  return { all, live: reached([...referencesIn(last.value), root.number, ...pages], pages, current), pages, encrypted };
}

/** Pages that are not among those of the document are not entered, whoever refers to them. */
function reached(
  first: readonly number[],
  pages: readonly number[],
  current: ReadonlyMap<number, PdfObject>,
): Set<PdfObject> {
  const live = new Set<PdfObject>();
  const own = new Set(pages);
  const queue = [...first];
  for (let number = queue.pop(); number !== undefined; number = queue.pop()) {
    const object = current.get(number);
    if (object === undefined || live.has(object) || (isPage(object.value) && !own.has(number))) continue;
    live.add(object);
    queue.push(...referencesIn(object.value));
  }
  return live;
}

function pagesOf(root: PdfObject, current: ReadonlyMap<number, PdfObject>): number[] {
  const seen = new Set<number>();
  const pages: number[] = [];
  const queue = [Number(/\/Pages\s+(\d+)/u.exec(root.value)?.[1])];
  for (let number = queue.pop(); number !== undefined; number = queue.pop()) {
    if (seen.has(number)) continue;
    seen.add(number);
    const value = current.get(number)?.value ?? '';
    const kids = /\/Kids\s*(?:\[([^\]]*)\]|(\d+)\s+\d+\s+R)/u.exec(value);
    if (kids === null) pages.push(number);
    else queue.push(...referencesIn(kids[1] ?? current.get(Number(kids[2]))?.value ?? '').reverse());
  }
  return pages;
}
