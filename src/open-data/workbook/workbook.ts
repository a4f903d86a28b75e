/** A spreadsheet file (XLSX): worksheets in a ZIP, made while it is read. The same sheets give the same bytes. */
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Cell } from '../column.ts';
import { reproducible } from '../reproducible-zip.ts';
import { xmlText } from './cell-text.ts';
import { type SheetColumn, sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles.ts';

export interface Sheet {
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  /** How many rows `batches` gives. */
  readonly rows: number;
  batches(): Iterable<readonly (readonly Cell[])[]>;
}

/** Rows of a sheet below its header, in all spreadsheet programs. */
const sheetRows = 1_048_575;

/** A part of a sheet that fits. */
interface Part {
  readonly title: string;
  readonly sheet: Sheet;
  readonly from: number;
}

const partsOf = (sheet: Sheet): Part[] =>
  Array.from({ length: Math.max(1, Math.ceil(sheet.rows / sheetRows)) }, (_, at) => ({
    title: at === 0 ? sheet.title : `${sheet.title}（${String(at + 1)}）`,
    sheet,
    from: at * sheetRows,
  }));

function* partXml({ sheet, from }: Part): Generator<Buffer> {
  const xml = sheetXml(sheet.columns);
  let text = xml.open();
  let at = 0;
  for (const batch of sheet.batches()) {
    for (const values of batch) {
      if (at >= from && at < from + sheetRows) text += xml.row(values);
      at += 1;
    }
    if (text.length > 2 ** 16) {
      yield Buffer.from(text);
      text = '';
    }
  }
  yield Buffer.from(text + xml.close());
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const each = (parts: readonly Part[], text: (no: string, part: Part) => string): string =>
  parts.map((part, at) => text(String(at + 1), part)).join('');

const packageParts = (parts: readonly Part[]): readonly (readonly [path: string, xml: string])[] => [
  [
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${main}.styles+xml"/>` +
      each(parts, (no) => `<Override PartName="/xl/worksheets/sheet${no}.xml" ContentType="${main}.worksheet+xml"/>`) +
      '</Types>',
  ],
  [
    '_rels/.rels',
    `<Relationships xmlns="${packageRelationships}">` +
      `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}"><sheets>` +
      each(parts, (no, { title }) => `<sheet name="${xmlText(title)}" sheetId="${no}" r:id="rId${no}"/>`) +
      '</sheets></workbook>',
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${packageRelationships}">` +
      each(
        parts,
        (no) => `<Relationship Id="rId${no}" Type="${relationships}/worksheet" Target="worksheets/sheet${no}.xml"/>`,
      ) +
      `<Relationship Id="rId${String(parts.length + 1)}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
  ],
];

export function workbook(sheets: readonly Sheet[]): NodeJS.ReadableStream {
  const zip = new ZipFile();
  const parts = sheets.flatMap(partsOf);
  for (const [path, xml] of packageParts(parts)) zip.addBuffer(Buffer.from(declaration + xml), path, reproducible);
  zip.addBuffer(Buffer.from(stylesXml), 'xl/styles.xml', reproducible);
  parts.forEach((part, at) => {
    zip.addReadStreamLazy(`xl/worksheets/sheet${String(at + 1)}.xml`, reproducible, (use) => {
      use(null, Readable.from(partXml(part), { objectMode: false }));
    });
  });
  zip.end();
  return zip.outputStream;
}
