/**
 * Readers by sniffed format. Each makes the same neutral model; a format without a reader is refused by name. A reader
 * of a binary format joins here, nowhere else.
 */
import { diagnose } from '../diagnostics/define.ts';
import { maskPersonalNumbers } from '../privacy/personal-numbers.ts';
import { damagedUtf8Lines, decodeText, normaliseLineEnds, type Decoded } from './decode.ts';
import { readDocx } from './extract/docx/read-docx.ts';
import { refuseOfficeXml, refuseWebPage } from './extract/office/disguised.ts';
import { readOpenDocument } from './extract/office/open-document.ts';
import { readCompound, readRtf } from './extract/office/read-legacy.ts';
import { readOfd } from './extract/ofd/read-ofd.ts';
import { readPdf } from './extract/pdf/read-pdf.ts';
import type { ReadResult } from './extract/reading.ts';
import { readText } from './extract/text/read-text.ts';
import { readXlsx } from './extract/xlsx/read-xlsx.ts';
import { fileNotText, fileTooLarge, fileUndecodable, textDamaged } from './refusal.ts';
import type { Sniffed } from './sniff.ts';

interface ReadOriginal {
  /** Character encoding of a text file. */
  readonly encoding: Decoded['encoding'] | null;
  readonly result: ReadResult;
}

/** The name tells WPS files from those of Office, whose bytes are alike; nothing else is taken from it. */
export type Reader = (bytes: Uint8Array, name: string) => Promise<ReadOriginal>;

const refused = (definition: typeof fileNotText, message: string): ReadOriginal => ({
  encoding: null,
  result: { value: null, diagnostics: [diagnose(definition, message)] },
});

/** As for the text of an office file; the longest real text has some ten thousand characters. */
const mostCharacters = 2_000_000;
const mostCells = 200_000;

/** How much a text holds that no 绩效文本 can hold; null when it may be one. */
function excess(text: string): string | null {
  if (text.length > mostCharacters) return `文字超过 ${String(mostCharacters / 10_000)} 万个`;
  let cells = 0;
  for (let at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1)) cells += 1;
  return cells > mostCells ? `单元格超过 ${String(mostCells / 10_000)} 万个` : null;
}

const linesShown = 5;

const describeLines = (lines: readonly number[]): string =>
  `第 ${lines.slice(0, linesShown).map(String).join('、')} 行${lines.length > linesShown ? '等处' : ''}`;

function readPlainText(bytes: Uint8Array): ReadOriginal {
  const decoded = decodeText(bytes);
  if (decoded === null) {
    const lines = damagedUtf8Lines(bytes);
    if (lines !== null) return refused(textDamaged, `这个文件是 UTF-8 文本，但${describeLines(lines)}有损坏的字节。`);
    return bytes.includes(0)
      ? refused(fileNotText, '这个文件不是文本，也不是能识别的文档格式。')
      : refused(fileUndecodable, '这个文件的文字编码不是 UTF-8、UTF-16 或 GB18030。');
  }
  const tooMuch = excess(decoded.text);
  if (tooMuch !== null) return refused(fileTooLarge, `文件里${tooMuch}，不会是一份绩效文本。`);
  const { text, masked } = maskPersonalNumbers(normaliseLineEnds(decoded.text));
  const extracted = readText(text);
  return {
    encoding: decoded.encoding,
    result: { value: { extracted, masked, personalNumbers: masked }, diagnostics: [] },
  };
}

const binary =
  (read: (bytes: Uint8Array, name: string) => Promise<ReadResult>): Reader =>
  async (bytes, name) => ({ encoding: null, result: await read(bytes, name) });

export const readers: Readonly<Partial<Record<Sniffed, Reader>>> = {
  text: (bytes) => Promise.resolve(readPlainText(bytes)),
  docx: binary((bytes) => readDocx(bytes)),
  xlsx: binary((bytes) => readXlsx(bytes)),
  pdf: binary((bytes) => readPdf(bytes)),
  ofd: binary((bytes) => readOfd(bytes)),
  ole: binary((bytes, name) => readCompound(bytes, name)),
  odf: binary((bytes) => readOpenDocument(bytes)),
  rtf: binary((bytes) => readRtf(bytes)),
  'web-page': binary(() => Promise.resolve(refuseWebPage())),
  'office-xml': binary(() => Promise.resolve(refuseOfficeXml())),
};
