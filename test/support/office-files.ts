/** Writes small office files for tests from the XML of their bodies. */
import { zipFile, type ZipEntry } from './zip-file.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const schemas = 'http://schemas.openxmlformats.org';
const relationship = `${schemas}/officeDocument/2006/relationships`;
const main = `${schemas}/wordprocessingml/2006/main`;
const sheetMain = `${schemas}/spreadsheetml/2006/main`;

const officeType = 'application/vnd.openxmlformats-officedocument';

const wordNamespaces = [
  `xmlns:w="${main}"`,
  `xmlns:r="${relationship}"`,
  `xmlns:mc="${schemas}/markup-compatibility/2006"`,
  `xmlns:wp="${schemas}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${schemas}/drawingml/2006/main"`,
  `xmlns:pic="${schemas}/drawingml/2006/picture"`,
  `xmlns:m="${schemas}/officeDocument/2006/math"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/gu, (mark) => `&#${String(mark.charCodeAt(0))};`);

/** The content types of a package: XML, but for the parts named. */
function contentTypes(overrides: readonly (readonly [part: string, type: string])[]): string {
  const parts = overrides.map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${officeType}.${type}+xml"/>`,
  );
  return (
    `${declaration}<Types xmlns="${schemas}/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`
  );
}

export function relationships(targets: readonly (readonly [type: string, target: string])[], mode = ''): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${relationship}/${type}" Target="${escapeXml(target)}"${mode}/>`,
  );
  return `${declaration}<Relationships xmlns="${schemas}/package/2006/relationships">${list.join('')}</Relationships>`;
}

/** Parts of a Word document: each value is the content of the part's root element. */
export interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
}

const roots: Readonly<Record<keyof WordParts, string>> = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  comments: 'comments',
  header: 'hdr',
  footer: 'ftr',
};

const partNames = Object.keys(roots) as (keyof WordParts)[];

/** The entries of a .docx with this body. */
export function wordEntries(body: string, parts: WordParts = {}): ZipEntry[] {
  const given = partNames.filter((name) => parts[name] !== undefined);
  return [
    {
      name: '[Content_Types].xml',
      data: contentTypes([
        ['word/document.xml', 'wordprocessingml.document.main'],
        ...given.map((name) => [`word/${name}.xml`, `wordprocessingml.${name}`] as const),
      ]),
    },
    { name: '_rels/.rels', data: relationships([['officeDocument', 'word/document.xml']]) },
    {
      name: 'word/document.xml',
      data: `${declaration}<w:document ${wordNamespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      data: relationships(given.map((name) => [name, `${name}.xml`])),
    },
    ...given.map((name) => ({
      name: `word/${name}.xml`,
      data: `${declaration}<w:${roots[name]} ${wordNamespaces}>${parts[name] ?? ''}</w:${roots[name]}>`,
    })),
  ];
}

export const wordFile = (body: string, parts?: WordParts): Buffer => zipFile(wordEntries(body, parts));

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A paragraph of text, or of runs when it is XML. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;

/** A cell of text, or of blocks when it is XML. */
export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;

export const row = (cells: string, properties = ''): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;

export const table = (rows: string): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`;

/** A field: its code, and its result unless it has none. */
export const field = (code: string, result: string | null = null): string =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve">${escapeXml(code)}</w:instrText></w:r>` +
  (result === null ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}`) +
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

export interface Sheet {
  readonly name: string;
  /** Content of the worksheet element: `<sheetData>…`. */
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
}

export interface WorkbookParts {
  /** Content of the style sheet. */
  readonly styles?: string;
  /** Shared strings: the content of each `<si>`. */
  readonly strings?: readonly string[];
  /** Attributes of `<workbookPr>`. */
  readonly properties?: string;
}

export function workbookEntries(sheets: readonly Sheet[], parts: WorkbookParts = {}): ZipEntry[] {
  const spread = `xmlns="${sheetMain}" xmlns:r="${relationship}"`;
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"` +
      `${state === undefined ? '' : ` state="${state}"`}/>`,
  );
  const strings = (parts.strings ?? []).map((string) => `<si>${string}</si>`).join('');
  return [
    {
      name: '[Content_Types].xml',
      data: contentTypes([
        ['xl/workbook.xml', 'spreadsheetml.sheet.main'],
        ['xl/styles.xml', 'spreadsheetml.styles'],
        ['xl/sharedStrings.xml', 'spreadsheetml.sharedStrings'],
        ...sheets.map(
          (_, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, 'spreadsheetml.worksheet'] as const,
        ),
      ]),
    },
    { name: '_rels/.rels', data: relationships([['officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      data: `${declaration}<workbook ${spread}><workbookPr ${parts.properties ?? ''}/><sheets>${list.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relationships([
        ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${String(index + 1)}.xml`] as const),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    },
    { name: 'xl/styles.xml', data: `${declaration}<styleSheet ${spread}>${parts.styles ?? ''}</styleSheet>` },
    { name: 'xl/sharedStrings.xml', data: `${declaration}<sst ${spread}>${strings}</sst>` },
    ...sheets.map(({ xml }, index) => ({
      name: `xl/worksheets/sheet${String(index + 1)}.xml`,
      data: `${declaration}<worksheet ${spread}>${xml}</worksheet>`,
    })),
  ];
}

export const workbookFile = (sheets: readonly Sheet[], parts?: WorkbookParts): Buffer =>
  zipFile(workbookEntries(sheets, parts));

/** An inline string cell. */
export const textCell = (address: string, text: string, style = 0): string =>
  `<c r="${address}" t="inlineStr" s="${String(style)}"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;

export const numberCell = (address: string, value: number, style = 0): string =>
  `<c r="${address}" s="${String(style)}"><v>${String(value)}</v></c>`;
