import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../../src/importer/extract/reading.ts';
import { elements, ownText, readXmlTree } from '../../../../src/importer/extract/xml/tree.ts';

const namespaces = { 'urn:a': 'a', 'urn:b': 'b' };

async function refusalOf(xml: string | Uint8Array): Promise<string> {
  try {
    await readXmlTree([Buffer.from(xml)], { namespaces });
  } catch (error) {
    if (error instanceof Refusal) return error.diagnostic.code;
    throw error;
  }
  return 'accepted';
}

describe('reading XML', () => {
  test('names elements and attributes by the prefixes of the reader, not of the file', async () => {
    const root = await readXmlTree(
      [Buffer.from('<x:r xmlns:x="urn:a" xmlns="urn:b" x:k="1" k="2"><c/><z xmlns="urn:c"/></x:r>')],
      { namespaces },
    );
    expect(root).toMatchObject({ name: 'a:r', attributes: { 'a:k': '1', k: '2' } });
    expect(elements(root).map(({ name }) => name)).toEqual(['b:c', '?:z']);
  });

  test('joins text that comes in pieces, cut inside a character too', async () => {
    const bytes = Buffer.from('<a>绩效<![CDATA[目标]]>&amp;&#x2265;</a>');
    const pieces = Array.from(bytes, (_, index) => bytes.subarray(index, index + 1));
    expect(ownText(await readXmlTree(pieces, { namespaces }))).toBe('绩效目标&≥');
  });

  test.each([
    ['utf-16le with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<a>绩</a>', 'utf16le')])],
    ['utf-16be with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('<a>绩</a>', 'utf16le').swap16()])],
    ['utf-8 with a mark', Buffer.from('\ufeff<a>绩</a>')],
    [
      'GBK as declared',
      Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="GBK"?><a>'),
        Buffer.from([0xbc, 0xa8]),
        Buffer.from('</a>'),
      ]),
    ],
  ])('decodes %s', async (_, bytes) => {
    expect(ownText(await readXmlTree([bytes], { namespaces }))).toBe('绩');
  });

  test('refuses document types and entities', async () => {
    expect(await refusalOf('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///x">]><a>&x;</a>')).toBe('xml-doctype');
    expect(await refusalOf('<!DOCTYPE a><a/>')).toBe('xml-doctype');
    expect(await refusalOf('<a>&x;</a>')).toBe('xml-malformed');
  });

  test('refuses what is not well formed', async () => {
    for (const xml of ['<a><b></a>', '<a', 'text', '', '<a/><b/>', '<a k=1/>', '<a>&#0;</a>', '<p:a/>']) {
      expect(await refusalOf(xml), xml).toBe('xml-malformed');
    }
    expect(await refusalOf(new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0xff]))).toBe('xml-malformed');
  });

  test('refuses deep nesting and takes what is just below the limit', async () => {
    const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(await refusalOf(nested(256))).toBe('accepted');
    expect(await refusalOf(nested(257))).toBe('xml-too-complex');
    expect(await refusalOf('<a>'.repeat(500_000))).toBe('xml-too-complex');
  });

  test('counts the elements that it keeps', async () => {
    const bytes = Buffer.from(`<a>${'<b/>'.repeat(10)}</a>`);
    await expect(readXmlTree([bytes], { namespaces, keptElements: 11 })).resolves.toBeDefined();
    await expect(readXmlTree([bytes], { namespaces, keptElements: 10 })).rejects.toBeInstanceOf(Refusal);
    await expect(readXmlTree([bytes], { namespaces, keptElements: 1, skip: new Set(['?:b']) })).resolves.toBeDefined();
  });
});
