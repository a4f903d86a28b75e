/** Office files that mean harm, or look like it, made for tests and benchmarks. */
import { cell, paragraph, row, table, wordEntries, workbookEntries, workbookFile, type Sheet } from './office-files.ts';
import { compoundFile, wordHead } from './compound-file.ts';
import { zipFile, type ZipEntry } from './zip-file.ts';

export interface HostileFile {
  readonly name: string;
  /** Code of the refusal. */
  readonly refused: string;
  readonly make: () => Buffer;
}

/** The same entries, one of them replaced or added. */
const withEntry = (entries: readonly ZipEntry[], changed: ZipEntry): Buffer =>
  zipFile([...entries.filter(({ name }) => name !== changed.name), changed]);

const wordRoot = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
const wordEnd = '</w:body></w:document>';
const word = wordEntries(paragraph('正文'));
const body = (xml: string): Buffer => withEntry(word, { name: 'word/document.xml', data: wordRoot + xml + wordEnd });
const sheet = (xml: string): Buffer => zipFile(workbookEntries([{ name: '表', xml } satisfies Sheet]));

/** Text that hardly compresses. */
function noise(length: number): string {
  let state = 1;
  const units = new Uint16Array(length);
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    units[at] = 97 + ((state >>> 16) % 26);
  }
  return Buffer.from(Uint8Array.from(units)).toString('latin1');
}

const hundredMegabytes = (fill: string): string => fill.repeat(Math.ceil(100_000_000 / fill.length));
const numbered = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/** A sheet of values under one number format. */
const formatted = (code: string, value = ''): Buffer =>
  workbookFile(
    [
      {
        name: '表',
        xml: `<sheetData>${numbered(4800, (at) => `<row>${numbered(40, (no) => `<c s="0"><v>${value || `${String(at * 40 + no)}.5`}</v></c>`)}</row>`)}</sheetData>`,
      },
    ],
    {
      styles: `<numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`,
    },
  );

export const hostileFiles: readonly HostileFile[] = [
  {
    name: 'a body of blanks that inflates to 100 MB.docx',
    refused: 'archive-too-large',
    make: () => body(paragraph('x') + hundredMegabytes(' ')),
  },
  {
    name: 'a part nobody asks for that inflates to 100 MB.docx',
    refused: 'archive-too-large',
    make: () => withEntry(word, { name: 'customXml/item1.xml', data: `<a>${hundredMegabytes('x')}</a>` }),
  },
  {
    name: 'many parts of a few megabytes.docx',
    refused: 'archive-too-large',
    make: () => {
      // Compresses about a hundred times: no single part gives itself away.
      const data = `<a>${numbered(700_000, (at) => `${String(at % 1000)} `)}</a>`;
      return zipFile([...word, ...Array.from({ length: 40 }, (_, at) => ({ name: `word/p${String(at)}.xml`, data }))]);
    },
  },
  {
    name: 'sizes that lie.docx',
    refused: 'archive-damaged',
    make: () =>
      withEntry(word, {
        name: 'word/document.xml',
        data: wordRoot + hundredMegabytes(' ') + wordEnd,
        declaredSize: 100,
      }),
  },
  {
    name: 'elements without end.docx',
    refused: 'xml-too-complex',
    make: () => body(numbered(1_500_000, (at) => `<w:p w:rsidR="${String(at % 5000)}"/>`)),
  },
  {
    name: 'one table without end.docx',
    refused: 'xml-too-complex',
    make: () => body(table(numbered(200_000, (at) => row(cell(String(at)))))),
  },
  {
    name: 'tables in tables in tables.docx',
    refused: 'xml-too-complex',
    make: () => body('<w:tbl><w:tr><w:tc>'.repeat(100_000)),
  },
  {
    name: 'ten thousand columns.docx',
    refused: 'table-too-large',
    make: () => body(table(row(numbered(10_000, (at) => cell(String(at)))))),
  },
  {
    name: 'one word of twelve megabytes.docx',
    refused: 'xml-too-complex',
    make: () => body(paragraph(noise(12_000_000))),
  },
  {
    name: 'entities upon entities.docx',
    refused: 'xml-doctype',
    make: () =>
      withEntry(word, {
        name: 'word/styles.xml',
        data: `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]><a>${'&c;'.repeat(1000)}</a>`,
      }),
  },
  {
    name: 'five thousand parts.docx',
    refused: 'archive-too-large',
    make: () =>
      zipFile([...word, ...Array.from({ length: 5000 }, (_, at) => ({ name: `${String(at)}.xml`, data: '<a/>' }))]),
  },
  {
    name: 'cut off.docx',
    refused: 'archive-damaged',
    make: () => body(paragraph('正文')).subarray(0, -40),
  },
  {
    name: 'encrypted entries.docx',
    refused: 'file-encrypted',
    make: () => withEntry(word, { name: 'word/document.xml', data: wordRoot + wordEnd, flags: 1 }),
  },
  {
    name: 'encrypted package.docx',
    refused: 'file-encrypted',
    make: () => compoundFile([{ name: 'EncryptionInfo' }, { name: 'EncryptedPackage' }]),
  },
  {
    name: 'encrypted.doc',
    refused: 'file-encrypted',
    make: () => compoundFile([{ name: 'WordDocument', head: wordHead(true) }]),
  },
  {
    name: 'ten thousand columns.xlsx',
    refused: 'table-too-large',
    make: () =>
      sheet(`<sheetData><row r="1">${numbered(10_000, (at) => `<c><v>${String(at)}</v></c>`)}</row></sheetData>`),
  },
  {
    name: 'cells without end.xlsx',
    refused: 'table-too-large',
    make: () =>
      sheet(
        `<sheetData>${numbered(20_000, (at) => `<row>${numbered(30, (no) => `<c><v>${String(at * no)}</v></c>`)}</row>`)}</sheetData>`,
      ),
  },
  {
    name: 'blank cells without end.xlsx',
    refused: 'xml-too-complex',
    make: () =>
      sheet(
        `<sheetData>${numbered(40_000, (at) => `<row r="${String(at + 1)}">${'<c s="1"/>'.repeat(60)}</row>`)}</sheetData>`,
      ),
  },
  {
    name: 'merges without end.xlsx',
    refused: 'table-too-large',
    make: () =>
      sheet(
        `<sheetData><row r="1"><c><v>1</v></c></row></sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(60_000)}</mergeCells>`,
      ),
  },
  {
    name: 'a number format of twenty thousand letters.xlsx',
    refused: 'table-too-large',
    make: () => formatted('#,##0.00'.repeat(3000)),
  },
  {
    name: 'a number format that takes long for each value.xlsx',
    refused: 'xml-too-complex',
    make: () => formatted('0%'.repeat(127)),
  },
  {
    name: 'numbers of three hundred figures.xlsx',
    refused: 'table-too-large',
    make: () => formatted('0', '1e308'),
  },
  {
    name: 'a hundred thousand attributes.docx',
    refused: 'xml-too-complex',
    make: () => body(`<w:p ${numbered(200_000, (at) => `w:a${String(at)}="x" `)}/>`),
  },
];
