import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findConverter } from '../../../../src/importer/extract/office/find-converter.ts';
import { readOpenDocument } from '../../../../src/importer/extract/office/open-document.ts';
import type { Office } from '../../../../src/importer/extract/office/read-legacy.ts';
import { readers } from '../../../../src/importer/readers.ts';
import { sniff } from '../../../../src/importer/sniff.ts';
import { paragraph, textCell, wordFile, workbookFile } from '../../../support/office-files.ts';
import { accepted, refusalCode } from '../../../support/reading.ts';
import { zipFile, type ZipEntry } from '../../../support/zip-file.ts';

const urn = 'urn:oasis:names:tc:opendocument:xmlns';
const spaces = ['office', 'text', 'table'].map((name) => `xmlns:${name}="${urn}:${name}:1.0"`).join(' ');

interface Made {
  readonly type?: string;
  readonly body?: string;
  readonly manifest?: string;
  readonly extra?: readonly ZipEntry[];
}

function openDocument({ type = 'text', body = '<text:p>甲</text:p>', manifest = '', extra = [] }: Made): Buffer {
  const entries = [
    `<m:file-entry m:full-path="/" m:media-type="application/vnd.oasis.opendocument.${type}"/>`,
    '<m:file-entry m:full-path="content.xml" m:media-type="text/xml"/>',
    '<m:file-entry m:full-path="Configurations2/accelerator/current.xml" m:media-type=""/>',
  ].join('');
  const content = `<office:document-content ${spaces} office:version="1.2"><office:body>${body}</office:body></office:document-content>`;
  return zipFile([
    { name: 'mimetype', data: `application/vnd.oasis.opendocument.${type}`, method: 0 },
    { name: 'content.xml', data: content },
    {
      name: 'META-INF/manifest.xml',
      data: `<m:manifest xmlns:m="${urn}:manifest:1.0" m:version="1.2">${entries}${manifest}</m:manifest>`,
    },
    // Programs leave such parts behind.
    { name: 'Configurations2/accelerator/current.xml', data: '' },
    ...extra,
  ]);
}

const docx = wordFile(paragraph('甲'));
const xlsx = workbookFile([{ name: '表', xml: `<sheetData><row>${textCell('A1', '甲')}</row></sheetData>` }]);

/** An office that turns anything into the file that is asked for, and remembers what it was asked. */
function officeOf(asked: string[] = []): Office {
  return {
    find: () => Promise.resolve('soffice'),
    convert: (_, __, { from, to }) => {
      asked.push(`${from} ${to}`);
      return Promise.resolve({ outcome: 'converted', bytes: to === 'docx' ? docx : xlsx });
    },
  };
}
const unasked: Office = {
  find: () => Promise.reject(new Error('asked')),
  convert: () => Promise.reject(new Error('')),
};
const noOffice: Office = { ...unasked, find: () => Promise.resolve(null) };

test('a text or a sheet is told by its media type, templates too, and turned into what is read', async () => {
  const formats: string[] = [];
  const asked: string[] = [];
  for (const type of ['text', 'text-template', 'spreadsheet', 'spreadsheet-template']) {
    const file = openDocument({ type });
    expect(sniff(file)).toBe('odf');
    formats.push(accepted(await readOpenDocument(file, officeOf(asked))).extracted.format);
  }
  expect(formats).toEqual(['odt', 'odt', 'ods', 'ods']);
  expect(asked).toEqual(['odt docx', 'odt docx', 'ods xlsx', 'ods xlsx']);
  expect(readers.odf).toBeDefined();
});

test('without LibreOffice the message says what to install', async () => {
  const result = await readOpenDocument(openDocument({}), noOffice);
  expect(refusalCode(result)).toBe('office-converter-missing');
  expect(result.diagnostics[0]?.message).toContain('.odt');
});

const secret = '<m:file-entry><m:encryption-data/></m:file-entry>';
const repeated =
  '<table:table><table:table-row table:number-rows-repeated="1048576">' +
  '<table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table>';

test.each<[string, Buffer, string]>([
  ['slides', openDocument({ type: 'presentation' }), 'open-document-other'],
  ['an encrypted part', openDocument({ manifest: secret }), 'file-encrypted'],
  [
    'a package encrypted as a whole',
    openDocument({ extra: [{ name: 'encrypted-package', data: '?' }] }),
    'file-encrypted',
  ],
  ['a document type', openDocument({ extra: [{ name: 'meta.xml', data: '<!DOCTYPE a><a/>' }] }), 'xml-doctype'],
  ['a value repeated a million times', openDocument({ type: 'spreadsheet', body: repeated }), 'table-too-large'],
  [
    'a part that inflates',
    openDocument({ extra: [{ name: 'a.xml', data: Buffer.alloc(5_000_000, 32) }] }),
    'archive-too-large',
  ],
  ['a file cut short', openDocument({}).subarray(0, 300), 'archive-damaged'],
])('LibreOffice never sees %s', async (_, file, code) => {
  expect(refusalCode(await readOpenDocument(file, unasked))).toBe(code);
});

test('numbers that the conversion leaves behind keep the file from being published', async () => {
  const split = '<text:p>电话 139<text:span>0000</text:span>0003</text:p>';
  const count = async (made: Made): Promise<number> =>
    accepted(await readOpenDocument(openDocument(made), officeOf())).personalNumbers;
  expect(await count({ body: split })).toBe(1);
  expect(await count({ extra: [{ name: 'meta.xml', data: '<a><b>电话 13900000003</b></a>' }] })).toBe(1);
  expect(await count({})).toBe(0);
});

test('on this machine: the text is read, and files that it links to are not', { timeout: 60_000 }, async () => {
  const other = join(import.meta.dirname, '../../../fixtures/originals/s002.docx');
  const link = `<text:section text:name="s"><text:section-source xmlns:x="http://www.w3.org/1999/xlink" x:href="file://${other}"/>`;
  const body = `<office:text>${link}<text:p>甲</text:p></text:section></office:text>`;
  const result = await readOpenDocument(openDocument({ body }));
  expect((await readFile(other)).length).toBeGreaterThan(0);
  if ((await findConverter()) === null) expect(refusalCode(result)).toBe('office-converter-missing');
  else expect(accepted(result).extracted.lines.filter((line) => line !== '')).toEqual(['甲']);
});
