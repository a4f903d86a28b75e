import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/importer/decode.ts';
import { sizeLimit } from '../../src/importer/import-document.ts';
import { sniff } from '../../src/importer/sniff.ts';
import { importBytes, importText } from './support/import-text.ts';
import { document2021 } from './support/render-cell-lines.ts';
import { sampleProject, withProject } from './support/sample.ts';

const text = document2021([sampleProject]);

/** GB18030 of what the samples hold, by the decoder's own table. */
function toGb18030(source: string): Uint8Array {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low !== 0x7f) table.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
    }
  }
  return Uint8Array.from(
    [...source].flatMap((character) =>
      character < '\u0080' ? [character.charCodeAt(0)] : (table.get(character) ?? [0x3f]),
    ),
  );
}

const utf16be = (source: string): Uint8Array => Buffer.from(source, 'utf16le').swap16();

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const result = await importBytes(bytes);
  return result.outcome === 'refused' ? result.diagnostic.code : 'imported';
};

test('a text that no document can be is refused before it is taken apart', async () => {
  expect(await codeOf(Buffer.from('目'.repeat(2_000_001)))).toBe('file-too-large');
  expect(await codeOf(Buffer.from(`${text}${'\t'.repeat(200_001)}`))).toBe('file-too-large');
});

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16BE', utf16be(`\ufeff${text}`)],
    ['UTF-16LE', Buffer.from(text, 'utf16le')],
    ['GB18030', toGb18030(text)],
  ])('%s is read', async (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
    const result = await importBytes(bytes);
    expect(result.outcome === 'imported' && result.document.originals[0]?.received.encoding).toBe(encoding);
  });

  test('UTF-16 without a mark is told from its other order of bytes by what it reads', () => {
    const han = '一、总体绩效目标，二、一级指标\n一万元一';
    expect(decodeText(Buffer.from(han, 'utf16le'))).toEqual({ text: han, encoding: 'UTF-16LE' });
    expect(decodeText(utf16be(han))).toEqual({ text: han, encoding: 'UTF-16BE' });
  });

  test.each(['\r\n', '\r'])('line ends %j count as one', async (lineEnd) => {
    const one = await importText(text);
    const other = await importText(text.replaceAll('\n', lineEnd));
    expect(other.document.projects).toEqual(one.document.projects);
    expect(other.text).toBe(one.text);
  });
});

describe('what is refused', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'file-empty'],
    ['blanks only', Buffer.from(' \n\t\n'), 'file-empty'],
    ['bytes that are no text', Uint8Array.from({ length: 512 }, (_, index) => (index * 37) % 256), 'file-not-text'],
    ['a picture', Buffer.from('\u0089PNG\r\n\u001a\n0000', 'latin1'), 'format-without-reader'],
    [
      'an OpenDocument text',
      Buffer.from('PK\u0003\u0004aaaaaaaaaaaaaaaaaaaaaaaaaamimetypeapplication/vnd.oasis.opendocument.text', 'latin1'),
      'archive-damaged',
    ],
    ['a plain zip', Buffer.from('PK\u0003\u0004aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'latin1'), 'format-without-reader'],
    ['a text of another kind', Buffer.from('会议通知\n\n请各单位派员参加。\n'), 'no-known-form'],
    ['a table of another kind', Buffer.from('姓名\t电话\n张三\t2380000\n'), 'no-known-form'],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  test('a file over the limit, with its size', async () => {
    const result = await importBytes(new Uint8Array(sizeLimit + 1024 * 1024).fill(0x61));
    expect(result.outcome === 'refused' && result.diagnostic.message).toContain('21.0 MiB');
  });

  test('with one message that says what to do, in Chinese', async () => {
    const result = await importBytes(new Uint8Array());
    if (result.outcome !== 'refused') throw new Error('imported');
    expect(result.diagnostic.message).toMatch(/^\p{Script=Han}.*。$/u);
    expect(result.diagnostic.hint).toMatch(/^请.*。$/u);
  });
});

describe('formats are told by their first bytes', () => {
  test.each([
    ['%PDF-1.7', 'pdf'],
    ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'ole'],
    ['{\\rtf1\\ansi', 'rtf'],
    ['Rar!\u001a', 'archive'],
    ['一般的文字', 'text'],
  ])('%j is %s', (head, format) => {
    expect(sniff(Buffer.from(head, 'latin1'))).toBe(format);
  });
});

describe('personal numbers', () => {
  test('are masked before anything is read', async () => {
    const imported = await importText(document2021([withProject({ purpose: '联系人 13900000003' })]));
    expect(JSON.stringify(imported.document)).toContain('139****0003');
    expect(`${imported.text}${JSON.stringify(imported.report)}${JSON.stringify(imported.document)}`).not.toMatch(
      /13900000003/u,
    );
    expect(imported.document.originals[0]?.masked).toBe(1);
  });

  test('leave two checksums: of the file as received and of the copy', async () => {
    const imported = await importText(document2021([withProject({ purpose: '联系人 13900000003' })]));
    const [original] = imported.document.originals;
    expect(original?.published?.sha256).toBe(original?.text.sha256);
    expect(original?.received.sha256).not.toBe(original?.text.sha256);
  });
});
