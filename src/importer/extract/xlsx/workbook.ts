/** The parts that all sheets share: the list of sheets, strings, cell formats. */
import type { OfficePackage } from '../office/package.ts';
import { child, elements, type XmlElement } from '../xml/tree.ts';
import { builtInFormat, createPrinter, ownFormat, type Printer } from './number-format.ts';

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

interface CellFormat {
  readonly pattern: string;
  /** A line at its left or right: the cell belongs to a drawn table. */
  readonly ruled: boolean;
}

export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly strings: readonly string[];
  formatOf(style: number): CellFormat;
  readonly print: Printer;
  /** What all sheets together may still print. */
  readonly allowance: { characters: number };
}

/** As for plain text: the longest real document has some ten thousand. A string may stand in any number of cells. */
const mostCharacters = 2_000_000;

/** `_x000D_` and the like stand for characters that XML cannot hold. */
export const unescapeText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

async function readStrings(office: OfficePackage, part: string | undefined): Promise<string[]> {
  if (part === undefined || !office.has(part)) return [];
  const strings: string[] = [];
  let [text, taking, phonetic] = ['', false, 0];
  await office.events(part, {
    open(name) {
      if (name === 'x:si') text = '';
      else if (name === 'x:rPh') phonetic += 1;
      else if (name === 'x:t') taking = phonetic === 0;
    },
    close(name) {
      if (name === 'x:si') strings.push(unescapeText(text));
      else if (name === 'x:rPh') phonetic -= 1;
      else if (name === 'x:t') taking = false;
    },
    text(value) {
      if (taking) text += value;
    },
  });
  return strings;
}

function isRuled(border: XmlElement): boolean {
  return elements(border).some(({ name, attributes }) => {
    const side = ['x:left', 'x:right', 'x:start', 'x:end'].includes(name);
    return side && attributes.style !== undefined && attributes.style !== 'none';
  });
}

const plainFormat: CellFormat = { pattern: 'General', ruled: false };

async function readFormats(office: OfficePackage, part: string | undefined): Promise<CellFormat[]> {
  if (part === undefined || !office.has(part)) return [];
  const tree = await office.tree(part, {
    skip: new Set(['x:fonts', 'x:fills', 'x:cellStyleXfs', 'x:dxfs', 'x:extLst']),
  });
  const list = (name: string): XmlElement[] => {
    const parent = child(tree, name);
    return parent === undefined ? [] : elements(parent);
  };
  const own = new Map(
    list('x:numFmts').map(
      ({ attributes }) => [Number(attributes.numFmtId), ownFormat(attributes.formatCode ?? '')] as const,
    ),
  );
  const ruled = list('x:borders').map(isRuled);
  return list('x:cellXfs').map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    return { pattern: own.get(id) ?? builtInFormat(id), ruled: ruled[Number(attributes.borderId ?? 0)] ?? false };
  });
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

export async function readWorkbook(office: OfficePackage): Promise<Workbook> {
  const main = await office.mainPart('xl/workbook.xml');
  const related = await office.relationships(main);
  const partOf = (type: string): string | undefined =>
    related.find((relationship) => relationship.type === type)?.target;
  const tree = await office.tree(main);
  const list = child(tree, 'x:sheets');
  const sheets = (list === undefined ? [] : elements(list)).flatMap(({ attributes }): SheetEntry[] => {
    const found = related.find(({ id, type }) => id === attributes['r:id'] && type === 'worksheet');
    if (found === undefined || !office.has(found.target)) return [];
    const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
    return [{ name: attributes.name ?? '', hidden, part: found.target }];
  });
  const formats = await readFormats(office, partOf('styles'));
  return {
    sheets,
    strings: await readStrings(office, partOf('sharedStrings')),
    formatOf: (style) => formats[style] ?? plainFormat,
    print: createPrinter(isTrue(child(tree, 'x:workbookPr')?.attributes.date1904)),
    allowance: { characters: mostCharacters },
  };
}
