import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../src/importer/extract/docx/read-docx.ts';
import { Refusal } from '../../../../src/importer/extract/reading.ts';
import { archiveLimits, openArchive } from '../../../../src/importer/extract/zip/archive.ts';
import { paragraph, wordEntries, wordFile } from '../../../support/office-files.ts';
import { refusalCode } from '../../../support/reading.ts';
import { zipFile, type ZipEntry } from '../../../support/zip-file.ts';

const body = paragraph('正文'.repeat(50));
const refused = async (bytes: Uint8Array): Promise<string | undefined> => refusalCode(await readDocx(bytes));

/** The entries of a small document, the body part changed. */
const withBody = (change: Partial<ZipEntry>): Buffer =>
  zipFile(wordEntries(body).map((entry) => (entry.name === 'word/document.xml' ? { ...entry, ...change } : entry)));

async function inflate(bytes: Uint8Array, limits = archiveLimits): Promise<string> {
  const archive = await openArchive(bytes, limits);
  const pieces: Uint8Array[] = [];
  for await (const piece of archive.stream('a.xml')) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

async function refusalOf(action: Promise<unknown>): Promise<string> {
  try {
    await action;
  } catch (error) {
    if (error instanceof Refusal) return error.diagnostic.code;
    throw error;
  }
  return 'accepted';
}

describe('a container', () => {
  test('gives the bytes of an entry, deflated or stored, whatever the case of its name', async () => {
    expect(await inflate(zipFile([{ name: 'a.xml', data: '<a/>' }]))).toBe('<a/>');
    expect(await inflate(zipFile([{ name: 'A.XML', data: '<b/>', method: 0 }]))).toBe('<b/>');
  });

  test('that is cut off anywhere is refused', async () => {
    const whole = wordFile(body);
    for (const part of [0.2, 0.5, 0.9, 0.999]) {
      expect(await refused(whole.subarray(0, Math.floor(whole.length * part)))).toBe('archive-damaged');
    }
    expect(await refused(Buffer.alloc(0))).toBe('archive-damaged');
  });

  test('that declares sizes it has not is refused', async () => {
    expect(await refused(withBody({ declaredSize: 10 }))).toBe('archive-damaged');
    expect(await refused(withBody({ declaredSize: 4_000_000_000 }))).toBe('archive-damaged');
  });

  test('with a wrong check sum or an unknown method is refused', async () => {
    expect(await refused(withBody({ checksum: 1 }))).toBe('archive-damaged');
    expect(await refused(withBody({ method: 99 }))).toBe('archive-unsupported');
  });

  test('with encrypted entries is refused as encrypted', async () => {
    expect(await refused(withBody({ flags: 1 }))).toBe('file-encrypted');
    expect(await refused(withBody({ flags: 0x41 }))).toBe('file-encrypted');
  });

  test('that holds one part twice, or lacks its body, is refused', async () => {
    const entries = wordEntries(body);
    expect(await refused(zipFile([...entries, ...entries.slice(2, 3)]))).toBe('archive-damaged');
    expect(await refused(zipFile(entries.slice(0, 2)))).toBe('office-part-missing');
  });

  test('with too many entries is refused before they are read', async () => {
    const many = Array.from({ length: archiveLimits.entries + 1 }, (_, index) => ({
      name: `${String(index)}.xml`,
      data: '',
    }));
    expect(await refused(zipFile(many))).toBe('archive-too-large');
  });

  test('is counted while it inflates: one byte over a limit is refused, the limit itself is not', async () => {
    const bytes = zipFile([{ name: 'a.xml', data: 'x'.repeat(1000) }]);
    expect(await refusalOf(inflate(bytes, { ...archiveLimits, entryBytes: 1000 }))).toBe('accepted');
    expect(await refusalOf(inflate(bytes, { ...archiveLimits, entryBytes: 999 }))).toBe('archive-too-large');
    expect(await refusalOf(inflate(bytes, { ...archiveLimits, totalBytes: 999 }))).toBe('archive-too-large');
    expect(await refusalOf(inflate(bytes, { ...archiveLimits, ratioFrom: 500, ratio: 20 }))).toBe('archive-too-large');
  });
});
