/**
 * .odt and .ods, templates included (ODF 1.2 and later): looked through here first, for nobody vouches for them, and then
 * turned into .docx or .xlsx by LibreOffice and read by the readers of those.
 */
import type { DiagnosticDefinition } from '../../../diagnostics/define.ts';
import { Refusal, refusable, type ReadResult } from '../reading.ts';
import { readXml, xmlLimits, type XmlHandler, type XmlLimits } from '../xml/read-xml.ts';
import { openArchive, type Archive } from '../zip/archive.ts';
import { archiveEncrypted } from '../zip/refusals.ts';
import { officeNamespaces } from './namespaces.ts';
import { bothHandlers } from './package.ts';
import { createPersonalScan } from './personal-scan.ts';
import { readConverted, thisMachine, type Office } from './read-legacy.ts';
import { tableTooLarge } from './refusals.ts';

export const openDocumentOther: DiagnosticDefinition = {
  code: 'open-document-other',
  title: '不是文字文档，也不是表格',
  severity: 'error',
  owner: 'importer',
  hint: '演示文稿、绘图等文件读不了。请向报送部门要 Word、PDF 或 Excel 原稿。',
};

const mediaType = /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet)(?:-template)?$/u;

async function mediaTypeOf(archive: Archive): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of archive.stream('mimetype')) pieces.push(piece);
  return Buffer.concat(pieces).toString('latin1').trim();
}

/** As for sheets of a workbook: a repeated cell with something in it counts as often as it is repeated. */
const maxCells = 40_000;

const repeated = (value: string | undefined): number => Math.max(1, Number(value) || 1);

/** Counts the cells with values: a few bytes may repeat one for hours of work. */
function cellCounter(): XmlHandler {
  let rows = 1;
  let cells = 0;
  return {
    open(name, attributes) {
      if (name === 'table:table-row') rows = repeated(attributes['table:number-rows-repeated']);
      else if (name === 'table:table-cell' && 'office:value-type' in attributes) {
        cells += rows * repeated(attributes['table:number-columns-repeated']);
        if (cells > maxCells) {
          throw new Refusal(tableTooLarge, `工作表过大：有内容的单元格超过 ${String(maxCells)} 个。`);
        }
      }
    },
    close: () => undefined,
    text: () => undefined,
  };
}

const content = 'content.xml';
const manifest = 'META-INF/manifest.xml';

/** Entries of the manifest say what is encrypted; since ODF 1.4 one entry may hold all the rest. */
async function refuseEncrypted(archive: Archive, limits: XmlLimits): Promise<void> {
  let encrypted = archive.has('encrypted-package');
  if (archive.has(manifest)) {
    const open = (name: string): void => {
      encrypted ||= name === 'manifest:encryption-data';
    };
    const handler = { open, close: () => undefined, text: () => undefined };
    await readXml(archive.stream(manifest), handler, officeNamespaces, limits);
  }
  if (encrypted) throw new Refusal(archiveEncrypted, '文件加了密码，无法读取。');
}

interface Examined {
  readonly kind: 'text' | 'spreadsheet';
  /** Personal numbers in all parts. */
  readonly personalNumbers: number;
}

/** @throws {Refusal} for what is not worth a conversion */
async function examine(bytes: Uint8Array): Promise<Examined> {
  const archive = await openArchive(bytes);
  const [, kind] = mediaType.exec(await mediaTypeOf(archive)) ?? [];
  if (kind !== 'text' && kind !== 'spreadsheet')
    throw new Refusal(openDocumentOther, '这个 OpenDocument 文件不是文字文档（.odt），也不是表格（.ods）。');
  const limits = { ...xmlLimits, budget: { elements: xmlLimits.elements } };
  await refuseEncrypted(archive, limits);
  const scan = createPersonalScan(limits);
  const handler = bothHandlers(scan.handler(content), cellCounter());
  await readXml(archive.stream(content), handler, officeNamespaces, limits);
  await scan.rest(archive);
  return { kind, personalNumbers: scan.found };
}

export function readOpenDocument(bytes: Uint8Array, office: Office = thisMachine): Promise<ReadResult> {
  return refusable(async () => {
    const { kind, personalNumbers } = await examine(bytes);
    const result = await (kind === 'text'
      ? readConverted(bytes, { from: 'odt', to: 'docx' }, 'odt', office)
      : readConverted(bytes, { from: 'ods', to: 'xlsx' }, 'ods', office));
    if (result.value === null) return result;
    const found = Math.max(result.value.personalNumbers, personalNumbers);
    return { ...result, value: { ...result.value, personalNumbers: found } };
  });
}
