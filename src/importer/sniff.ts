/** What a file is, told by its first bytes and never by its name. */
import type { OriginalFormat } from '../document/original.ts';
import { disguiseOf, type Disguise } from './disguise.ts';

export type Sniffed = OriginalFormat | 'zip' | 'odf' | 'ole' | 'rtf' | 'image' | 'archive' | 'text' | Disguise;

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** Names of the first entries of a zip file, as its local headers give them. Enough to tell the office formats apart. */
function zipEntries(bytes: Uint8Array): string {
  let names = '';
  for (let at = 0; at + 30 < bytes.length && names.length < 20_000; at++) {
    if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b) continue;
    const isLocal = bytes[at + 2] === 0x03 && bytes[at + 3] === 0x04;
    const isCentral = bytes[at + 2] === 0x01 && bytes[at + 3] === 0x02;
    if (!isLocal && !isCentral) continue;
    const [lengthAt, nameAt] = isLocal ? [at + 26, at + 30] : [at + 28, at + 46];
    const length = (bytes[lengthAt] ?? 0) + (bytes[lengthAt + 1] ?? 0) * 256;
    names += `${ascii(bytes, nameAt, Math.min(nameAt + length, nameAt + 200))}\n`;
  }
  return names;
}

/** OpenDocument packages begin with their media type, uncompressed. */
const openDocument = 'application/vnd.oasis.opendocument';

function sniffZip(bytes: Uint8Array): Sniffed {
  if (ascii(bytes, 0, 200).includes(openDocument)) return 'odf';
  const names = zipEntries(bytes);
  if (names.includes('word/')) return 'docx';
  if (names.includes('xl/')) return 'xlsx';
  if (names.includes('OFD.xml')) return 'ofd';
  if (names.includes('META-INF/manifest.xml') && names.includes('content.xml')) return 'odf';
  return 'zip';
}

const magics: readonly (readonly [string, Sniffed])[] = [
  ['%PDF-', 'pdf'],
  ['\u00d0\u00cf\u0011\u00e0', 'ole'],
  ['{\\rtf', 'rtf'],
  ['\u0089PNG', 'image'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['GIF8', 'image'],
  ['Rar!', 'archive'],
  ['7z\u00bc\u00af', 'archive'],
  ['\u001f\u008b', 'archive'],
];

const pdfHeadWithin = 1024;

export function sniff(bytes: Uint8Array): Sniffed {
  const head = ascii(bytes, 0, 8);
  if (head.startsWith('PK\u0003\u0004')) return sniffZip(bytes);
  const found = magics.find(([magic]) => head.startsWith(magic))?.[1];
  if (found !== undefined) return found;
  // Readers of PDF look for its head behind what mail and web programs put before it.
  if (/%PDF-\d\.\d/u.test(ascii(bytes, 0, pdfHeadWithin))) return 'pdf';
  return disguiseOf(bytes) ?? 'text';
}

/** How messages call a format. */
export const formatNames: Readonly<Record<Sniffed, string>> = {
  text: '文本',
  docx: 'Word 文档（.docx）',
  xlsx: 'Excel 工作簿（.xlsx）',
  pdf: 'PDF 文件',
  ofd: 'OFD 文件',
  doc: 'Word 文档（.doc）',
  wps: 'WPS 文档（.wps）',
  et: 'WPS 表格（.et）',
  xls: 'Excel 工作簿（.xls）',
  ole: '旧版 Office 或 WPS 文档（.doc、.xls、.wps、.et）',
  zip: 'ZIP 压缩包',
  odf: 'OpenDocument 文件（.odt、.ods）',
  odt: 'OpenDocument 文字文档（.odt）',
  ods: 'OpenDocument 表格（.ods）',
  rtf: 'RTF 文档',
  image: '图片',
  archive: '压缩包',
  'web-page': '网页（HTML、MHTML）',
  'office-xml': 'XML 格式的表格或文档',
};
