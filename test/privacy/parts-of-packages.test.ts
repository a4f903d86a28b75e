/** Numbers in an office file where nobody reads keep the file itself from being published. */
import { expect, test } from 'vitest';
import { readDocx } from '../../src/importer/extract/docx/read-docx.ts';
import { maskExtracted } from '../../src/importer/extract/mask-extracted.ts';
import { cell, paragraph, row, run, table, wordEntries } from '../support/office-files.ts';
import { accepted, expectSoundPieces } from '../support/reading.ts';
import { zipFile } from '../support/zip-file.ts';

const settings = (value: string): string =>
  '<?xml version="1.0"?><w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  `<w:docVars><w:docVar w:name="who" w:val="${value}"/></w:docVars></w:settings>`;

const read = async (body: string, extra: readonly { name: string; data: string | Buffer }[] = []) =>
  accepted(await readDocx(zipFile([...wordEntries(body), ...extra])));

const words = paragraph(run('绩效文本'));

test('a variable of the document', async () => {
  expect(await read(words, [{ name: 'word/settings.xml', data: settings('13900000001') }])).toMatchObject({
    masked: 0,
    personalNumbers: 1,
  });
  expect((await read(words, [{ name: 'word/settings.xml', data: settings('2379895') }])).personalNumbers).toBe(0);
});

test('the name of a part', async () => {
  expect((await read(words, [{ name: 'word/media/13900000001.png', data: 'x' }])).personalNumbers).toBe(1);
});

test('a part that is no XML: a text, words in a picture, a package', async () => {
  const count = async (name: string, data: string | Uint8Array): Promise<number> =>
    (await read(words, [{ name, data: typeof data === 'string' ? data : Buffer.from(data) }])).personalNumbers;
  expect(await count('word/media/image1.jpg', '\u00ff\u00d8 Exif\0\0 tel 13900000004 \0')).toBe(1);
  expect(await count('word/other/note.txt', '王五 139 0000 0003')).toBe(1);
  expect(await count('word/other/note.txt', '收入13900000003元')).toBe(0);
  expect(await count('word/other/note.bin', Buffer.from('\0王五13900000003', 'utf16le'))).toBe(1);
  // GB18030
  const gb = Buffer.concat([Buffer.from([0xb5, 0xe7, 0xbb, 0xb0]), Buffer.from('13900000005')]);
  expect(await count('word/other/note.txt', gb)).toBe(1);
  const inner = zipFile([{ name: 'xl/sharedStrings.xml', data: '<sst><si><t>13900000003</t></si></sst>' }]);
  expect(await count('word/embeddings/book.xlsx', inner)).toBe(1);
  expect(await count('word/media/image1.png', '\u0089PNG\0 1390000 \0')).toBe(0);
});

test('what a sheet keeps beside its cells: choices, names, formulas that put strings together', async () => {
  const part = (xml: string) => [{ name: 'xl/other.xml', data: `<worksheet>${xml}</worksheet>` }];
  const count = async (xml: string): Promise<number> => (await read(words, part(xml))).personalNumbers;
  expect(await count('<formula1>"王五,13900000007"</formula1><x>1</x>')).toBe(1);
  expect(await count('<definedName name="who">"13900000008"</definedName><x>1</x>')).toBe(1);
  expect(await count('<f>"139"&amp;"00000008"</f>')).toBe(1);
  expect(await count('<dataValidation prompt="请联系 13900000009"/>')).toBe(1);
  expect(await count('<f>SUM(A1:A13)</f>')).toBe(0);
});

test.each([
  ['a bookmark’s name', '<w:p><w:bookmarkStart w:id="0" w:name="_手机13900000003"/><w:bookmarkEnd w:id="0"/></w:p>'],
  ['a content control', '<w:sdt><w:sdtPr><w:alias w:val="电话13900000003"/></w:sdtPr><w:sdtContent/></w:sdt>'],
  ['a comment of the XML', '<w:p><!-- 13900000003 --></w:p>'],
])('%s', async (_, body) => {
  expect((await read(words + body)).personalNumbers).toBe(1);
});

test.each([
  ['word/people.xml', '<people><person author="王五13900000003"/></people>'],
  ['word/styles.xml', '<styles><style><name val="样式13900000003"/></style></styles>'],
  ['word/other.xml', '<a><![CDATA[13900000003]]></a>'],
  ['word/_rels/other.xml.rels', '<Relationships><Relationship Target="tel:139%2D0000%2D0003"/></Relationships>'],
  ['customXml/item1.xml', '<root phone="13900000003"/>'],
  ['xl/comments1.xml', '<comments><authors><author>13900000003</author><author>2</author></authors></comments>'],
  ['xl/styles.xml', '<styleSheet><numFmt formatCode="&quot;13900000003&quot;"/></styleSheet>'],
])('%s', async (name, data) => {
  expect((await read(words, [{ name, data }])).personalNumbers).toBe(1);
});

test('identifiers and measures of the format are no numbers of persons', async () => {
  const ids = '<a id="13900000003" w="13900000003" paraId="13900000003" cx="13900000003" storeItemID="13900000003"/>';
  expect((await read(words, [{ name: 'word/other.xml', data: ids }])).personalNumbers).toBe(0);
});

test('cells beside each other tell a number from an amount and a code', async () => {
  const cells = (...texts: string[]): string => row(texts.map((text) => cell(paragraph(run(text)))).join(''));
  const body = table(
    cells('预算数（元）', '13900000000') +
      cells('13072525P0', '13900000001') +
      cells('王五 139', '00000006') +
      cells('电话', ''),
  );
  const { extracted, masked } = await read(body);
  expect(extracted.lines.slice(0, 3)).toEqual([
    '预算数（元）\t13900000000',
    '13072525P0\t13900000001',
    '王五 139\t****0006',
  ]);
  expect(masked).toBe(1);
});

test('a number over two paragraphs is masked last, in lines and in blocks', async () => {
  const { extracted } = await read(paragraph(run('主任手机1390000')) + paragraph(run('0005，欢迎监督')));
  const last = maskExtracted(extracted);
  expect(last.masked).toBe(1);
  expect(last.extracted.lines.slice(0, 2)).toEqual(['主任手机139****', '0005，欢迎监督']);
  expect(last.extracted.blocks[0]).toMatchObject({ text: '主任手机139****' });
  expectSoundPieces(last.extracted);
});
