/** Personal numbers in what no page of a PDF shows: found, so that the file is not published as it is. */
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../../src/importer/extract/pdf/read-pdf.ts';
import { line, page } from '../../../support/drawing.ts';
import { deflated, pdfFile, pdfOf, stream, type PdfObject } from '../../../support/pdf-file.ts';
import { accepted } from '../../../support/reading.ts';

const drawn = { drawing: page(line(60, 90, '办公经费绩效目标')) };
const number = '13900000001';
const hex = (text: string): string => Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex');

/** One page with words of its own, a catalogue with others, and objects from number 5 on. */
const fileWith = (given: {
  catalogue?: string;
  page?: string;
  objects?: readonly PdfObject[];
  content?: string;
}): Buffer =>
  pdfOf([
    `<</Type/Catalog/Pages 2 0 R${given.catalogue ?? ''}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>${given.page ?? ''}>>`,
    stream(`BT /F 9 Tf 60 700 Td (Budget) Tj ET ${given.content ?? ''}`),
    ...(given.objects ?? []),
  ]);

const annotated = (annotation: string): Buffer =>
  fileWith({ page: '/Annots[5 0 R]', objects: [`<</Type/Annot/Rect[10 10 90 30]${annotation}>>`] });

const attached = (file: Buffer): Buffer =>
  fileWith({
    catalogue: '/Names<</EmbeddedFiles<</Names[(a)5 0 R]>>>>',
    objects: ['<</Type/Filespec/F(a)/EF<</F 6 0 R>>>>', file],
  });
const text = (bytes: string | Buffer): Buffer => stream(deflateSync(bytes), '/Type/EmbeddedFile/Filter/FlateDecode');
const utf16 = Buffer.from(`联系人 ${number}`, 'utf16le');

const holding: readonly (readonly [string, Buffer])[] = [
  ['a note', annotated(`/Subtype/Text/Contents<${hex(`王五${number}`)}>`)],
  ['text typed on the page', annotated(`/Subtype/FreeText/DA(/F 9 Tf)/Contents(${number})`)],
  ['a link', annotated(`/Subtype/Link/A<</S/URI/URI(tel:${number})>>`)],
  ['the title of a note', annotated(`/Subtype/Text/T(${number})/Contents(x)`)],
  [
    'a form field',
    fileWith({
      catalogue: '/AcroForm<</Fields[5 0 R]>>',
      page: '/Annots[5 0 R]',
      objects: [`<</Type/Annot/Subtype/Widget/FT/Tx/T(tel)/V(${number})/Rect[10 10 100 30]>>`],
    }),
  ],
  ['a script', fileWith({ catalogue: `/OpenAction<</S/JavaScript/JS(app.alert\\('${number}'\\))>>` })],
  ['an attachment in UTF-8', attached(text(`联系人 ${number}`))],
  ['an attachment in UTF-16', attached(text(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])))],
  ['an attachment in UTF-16, high byte first', attached(text(Buffer.from(hex(`联系人 ${number}`), 'hex')))],
  ['an attachment in GB18030', attached(text(Buffer.concat([Buffer.from('c1aacfb5', 'hex'), Buffer.from(number)])))],
  ['text beyond the page', fileWith({ content: `BT /F 9 Tf 900 1000 Td (${number}) Tj ET` })],
  ['text that the page cuts', fileWith({ content: `BT /F 9 Tf 570 300 Td (${number}) Tj ET` })],
  ['text too small to be seen', fileWith({ content: `BT /F 0.1 Tf 60 300 Td (${number}) Tj ET` })],
  ['a comment behind the end', Buffer.concat([fileWith({}), Buffer.from(`\n% tel 139-0000-0001\n`)])],
  ['bytes behind the end', Buffer.concat([fileWith({}), Buffer.from(number)])],
  ['bytes in UTF-16 behind the end', Buffer.concat([fileWith({}), Buffer.from(number, 'utf16le')])],
  ['an object that nothing refers to', fileWith({ objects: [`<</Old<${hex(number)}>>>`] })],
  ['an escaped string', fileWith({ objects: ['<</Old(\\061390000\\\n0001)>>'] })],
  [
    'packed objects',
    fileWith({ objects: [stream(deflateSync(`9 0 (${number})`), '/Type/ObjStm/N 1/First 4/Filter/FlateDecode')] }),
  ],
  ['properties', fileWith({ objects: [stream(`<x:tel>${number}</x:tel>`, '/Type/Metadata/Subtype/XML')] })],
];

describe('a PDF that holds a personal number where no page shows it', () => {
  test.each(holding)('%s', async (_, file) => {
    const { masked, personalNumbers, unsearched } = accepted(await readPdf(file));
    expect(personalNumbers).toBeGreaterThan(0);
    expect(unsearched).toBe(false);
    expect(masked).toBeLessThanOrEqual(personalNumbers);
  });
});

describe('a PDF with something that cannot be searched', () => {
  test.each([
    ['an archive', text(Buffer.from('PK\u0003\u0004 list.xlsx'))],
    ['a picture', text(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2, 3]))],
    ['data that is not packed as it says', stream('rubbish', '/Type/EmbeddedFile/Filter/FlateDecode')],
    ['data that inflates without measure', text(Buffer.alloc(9 * 1024 * 1024, ' '))],
    ['a stream that does not say what it is', deflated('x')],
  ])('%s', async (_, file) => {
    const { value, diagnostics } = await readPdf(attached(file));
    expect(value).toMatchObject({ unsearched: true, personalNumbers: 0 });
    expect(diagnostics.map(({ code }) => code)).toEqual(['pdf-parts-unsearched']);
    expect(diagnostics[0]?.message).toContain('1 个附件');
  });
});

test.each([
  ['an ordinary page', pdfFile([drawn])],
  [
    'places and identifiers',
    fileWith({ objects: ['<</W[139 0000 0001 1390000 0001 0.13900000001]/ID[<13900000001390000000>]>>'] }),
  ],
  ['an attachment of plain text', attached(text('项目说明'))],
  [
    'an identifier in the properties',
    fileWith({ objects: [stream('<a>uuid:13900000001</a>', '/Type/Metadata/Subtype/XML')] }),
  ],
])('nothing is found in %s', async (_, file) => {
  const { value, diagnostics } = await readPdf(file);
  expect(value).toMatchObject({ personalNumbers: 0, unsearched: false });
  expect(diagnostics).toEqual([]);
});
