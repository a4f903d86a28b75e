/** Pictures: told with count and place, since nothing reads them; the words in their files are searched. */
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readDocx } from '../../src/importer/extract/docx/read-docx.ts';
import { readOfd } from '../../src/importer/extract/ofd/read-ofd.ts';
import { readPdf } from '../../src/importer/extract/pdf/read-pdf.ts';
import type { ReadResult } from '../../src/importer/extract/reading.ts';
import { line, page } from '../support/drawing.ts';
import { ofdObjects, ofdPackage, ofdPage } from '../support/ofd-file.ts';
import { paragraph, wordEntries } from '../support/office-files.ts';
import { pdfFile, pdfOf, stream } from '../support/pdf-file.ts';
import { accepted } from '../support/reading.ts';
import { zipFile } from '../support/zip-file.ts';

const number = '13900000001';
const said = ({ diagnostics }: ReadResult): string[] => diagnostics.map(({ message }) => message);
const picture = '<w:r><w:drawing><pic:pic/></w:drawing></w:r>';

test('a Word document tells how many there are and behind which words', async () => {
  const body = paragraph('2024年度绩效目标') + paragraph(picture) + paragraph('一、总体目标') + paragraph(picture);
  const result = await readDocx(zipFile(wordEntries(body, { header: paragraph(picture) })));
  expect(said(result)).toEqual([
    '有 3 张图片没有检查（“…2024年度绩效目标”后面、“…一、总体目标”后面、页眉页脚）：图片里的文字读不出来，可能印有手机号等个人号码。',
  ]);
  expect(accepted(result).personalNumbers).toBe(0);
});

const drawing = page(line(60, 90, '办公经费绩效目标'));
const dots = { width: 60, height: 20, grey: new Uint8Array(1200) };

test('a PDF tells how many there are and on which pages', async () => {
  const result = await readPdf(pdfFile([{ drawing }, { drawing, picture: dots }]));
  expect(said(result).join()).toContain('有 1 张图片没有检查（第 2 页）');
  expect(said(await readPdf(pdfFile([{ drawing }])))).toEqual([]);
});

test('an OFD tells how many there are and on which pages', async () => {
  const file = (extra: string): Buffer => ofdPackage([ofdPage(ofdObjects(drawing) + extra)]);
  expect(said(await readOfd(file('<ofd:ImageObject ID="9" Boundary="10 10 40 20" ResourceID="1"/>'))).join()).toContain(
    '有 1 张图片没有检查（第 1 页）',
  );
  expect(said(await readOfd(file('<ofd:ImageObject ID="9" Boundary="10 10 1 1" ResourceID="1"/>')))).toEqual([]);
});

const chunk = (type: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
};
const png = (...chunks: Buffer[]): Buffer =>
  Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks, chunk('IEND', Buffer.alloc(0))]);
const segment = (text: string): Buffer => {
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(text.length + 2, 2);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), head, Buffer.from(text), Buffer.from([0xff, 0xda, 0, 2])]);
};

test('words that a PNG packs are found', async () => {
  const packed = deflateSync(`王五 ${number}`);
  const count = async (data: Buffer): Promise<number> =>
    accepted(await readDocx(zipFile([...wordEntries(paragraph('绩效')), { name: 'word/media/a.png', data }])))
      .personalNumbers;
  expect(await count(png(chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), packed]))))).toBe(1);
  expect(await count(png(chunk('iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\u0001\0\0\0'), packed]))))).toBe(
    1,
  );
  expect(await count(png(chunk('zTXt', Buffer.from('Comment\0\0broken'))))).toBe(0);
  expect(await count(png(chunk('tEXt', Buffer.from('Software\0Paint'))))).toBe(0);
});

test('words before the picture of a JPEG in a PDF are found', async () => {
  const withPicture = (jpeg: Buffer): Buffer =>
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>/XObject<</I 5 0 R>>>>>>',
      stream('BT /F 9 Tf 60 700 Td (Budget) Tj ET'),
      stream(jpeg, '/Type/XObject/Subtype/Image/Width 60/Height 20/Filter/DCTDecode'),
    ]);
  expect(accepted(await readPdf(withPicture(segment(`Exif tel ${number}`)))).personalNumbers).toBe(1);
  expect(accepted(await readPdf(withPicture(segment('Exif Canon')))).personalNumbers).toBe(0);
});
