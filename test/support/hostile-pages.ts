/** PDF and OFD files that mean harm, made for tests and benchmarks. */
import { deflateSync } from 'node:zlib';
import type { HostileFile } from './hostile-files.ts';
import { ofdFile, ofdPackage, ofdPage } from './ofd-file.ts';
import { line, page, type Drawing } from './drawing.ts';
import { deflated, pdfFile, pdfOf, stream, type PdfObject } from './pdf-file.ts';

const catalogue = '<</Type/Catalog/Pages 2 0 R>>';

/** One page with these contents; further objects begin at number 5. */
const onePage = (contents: PdfObject, more: readonly PdfObject[] = [], resources = ''): Buffer =>
  pdfOf([
    catalogue,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<${resources}>>>>`,
    contents,
    ...more,
  ]);

const form = (content: string, uses: string): Buffer =>
  stream(content, `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<<${uses}>>>>`);

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

const ordinary: Drawing = page(line(60, 90, '绩效文本'));
const megabytes = (count: number, fill = ' '): Buffer => Buffer.alloc(count * 1024 * 1024, fill);

export const hostilePages: readonly HostileFile[] = [
  {
    name: 'contents that inflate to 200 MB.pdf',
    refused: 'pdf-too-complex',
    make: () => onePage(deflated(megabytes(200))),
  },
  {
    name: 'contents packed twice.pdf',
    refused: 'pdf-too-complex',
    make: () => onePage(stream(deflateSync(deflateSync(megabytes(200))), '/Filter[/FlateDecode/FlateDecode]')),
  },
  {
    name: 'operators without end.pdf',
    refused: 'pdf-too-complex',
    make: () => onePage(deflated(megabytes(7, 'q Q '))),
  },
  {
    name: 'one text of 7 MB.pdf',
    refused: 'pdf-too-complex',
    make: () =>
      onePage(
        deflated(Buffer.concat([Buffer.from('BT /F 9 Tf ('), megabytes(7, 'A'), Buffer.from(') Tj ET')])),
        ['<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'],
        '/Font<</F 5 0 R>>',
      ),
  },
  {
    name: 'forms that draw forms that draw forms.pdf',
    refused: 'pdf-too-complex',
    make: () => {
      const levels = Array.from({ length: 12 }, (_, at) => form('/X Do '.repeat(10), `/X ${String(at + 6)} 0 R`));
      return onePage(stream('/X Do'), [...levels, form('0 0 m 9 9 l S', '')], '/XObject<</X 5 0 R>>');
    },
  },
  {
    name: 'pages that are their own parents.pdf',
    refused: 'pdf-damaged',
    make: () => pdfOf([catalogue, '<</Type/Pages/Kids[2 0 R]/Count 100000000>>']),
  },
  {
    name: 'fifty thousand pages.pdf',
    refused: 'pdf-too-complex',
    make: () =>
      pdfOf([
        catalogue,
        `<</Type/Pages/Kids[${'3 0 R '.repeat(50_000)}]/Count 50000>>`,
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
      ]),
  },
  {
    name: 'brackets in brackets.pdf',
    refused: 'pdf-damaged',
    make: () => pdfOf([`<</Type/Catalog/Pages 2 0 R/X ${'['.repeat(300_000)}>>`, '<</Type/Pages/Kids[]/Count 0>>']),
  },
  {
    name: 'thousands of rows and columns.pdf',
    refused: 'grid-too-complex',
    make: () =>
      pdfOf([
        catalogue,
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 90000 90000]/Contents 4 0 R>>',
        deflated(
          many(5000, (at) => `0 ${String(at * 16)} m 90000 ${String(at * 16)} l S `) +
            many(5000, (at) => `${String(at * 16)} 0 m ${String(at * 16)} 90000 l S `),
        ),
      ]),
  },
  {
    name: 'a picture of 900 million pixels.pdf',
    refused: 'pdf-no-text',
    make: () =>
      onePage(
        stream('q 500 0 0 500 0 0 cm /I Do Q'),
        [
          stream(
            deflateSync(megabytes(50, '\0')),
            '/Type/XObject/Subtype/Image/Width 30000/Height 30000/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode',
          ),
        ],
        '/XObject<</I 5 0 R>>',
      ),
  },
  {
    name: 'a password.pdf',
    refused: 'pdf-encrypted',
    make: () => {
      const file = pdfFile([{ drawing: ordinary }]).toString('latin1');
      const key = '41'.repeat(32);
      const encrypt = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>/ID[<00><00>]`;
      return Buffer.from(file.replace('trailer<<', `trailer<<${encrypt}`), 'latin1');
    },
  },
  { name: 'nothing but a head.pdf', refused: 'pdf-damaged', make: () => Buffer.from('%PDF-1.7\n') },
  {
    name: 'glyphs without characters.pdf',
    refused: 'pdf-text-unreadable',
    make: () => {
      const strange = (sign: string): string => String.fromCharCode(0xe000 + (sign.charCodeAt(0) % 4000));
      return pdfFile([{ drawing: page(line(60, 90, '没有编码的文字读出来是乱码')), hand: { encode: strange } }]);
    },
  },
  {
    name: 'a page of blanks that inflates to 100 MB.ofd',
    refused: 'archive-too-large',
    make: () => ofdPackage([ofdPage(' '.repeat(100_000_000))]),
  },
  {
    name: 'objects without end.ofd',
    refused: 'xml-too-complex',
    make: () => ofdPackage([ofdPage(many(400_000, (at) => `<ofd:PathObject ID="${String(at % 7000)}"/>`))]),
  },
  {
    name: 'an entity that reads a file.ofd',
    refused: 'xml-doctype',
    make: () => ofdPackage([`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>${ofdPage('&x;')}`]),
  },
  {
    name: 'layers in layers.ofd',
    refused: 'xml-too-complex',
    make: () => ofdPackage([ofdPage('<ofd:PageBlock>'.repeat(50_000))]),
  },
  {
    name: 'thousands of pages.ofd',
    refused: 'ofd-too-complex',
    make: () => ofdPackage(Array.from({ length: 1500 }, () => ofdPage(''))),
  },
  {
    name: 'cut off.ofd',
    refused: 'archive-damaged',
    make: () => ofdFile([ordinary]).subarray(0, -60),
  },
];
