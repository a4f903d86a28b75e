/**
 * .doc, .wps, .xls, .et and .rtf: told apart by their bytes, turned into the newer format by LibreOffice, and read by the
 * readers of those.
 */
import type { DiagnosticDefinition } from '../../../diagnostics/define.ts';
import type { OriginalFormat } from '../../../document/original.ts';
import { readDocx } from '../docx/read-docx.ts';
import { Refusal, type ReadResult } from '../reading.ts';
import { readXlsx } from '../xlsx/read-xlsx.ts';
import { archiveEncrypted } from '../zip/refusals.ts';
import { rawPersonalNumbers } from '../zip/unread-bytes.ts';
import { compoundKind } from './compound-file.ts';
import { convert, type Conversion, type Converted } from './convert.ts';
import { findConverter } from './find-converter.ts';

const saveAs = '用 Word 或 WPS 打开文件，“另存为”.docx（表格另存为 .xlsx）后再导入';

export const converterMissing: DiagnosticDefinition = {
  code: 'office-converter-missing',
  title: '读取这种格式需要 LibreOffice',
  severity: 'error',
  owner: 'importer',
  hint:
    `两个办法任选一个。一、${saveAs}。二、安装免费的 LibreOffice，然后重新导入：` +
    'Ubuntu、Debian、统信、麒麟在终端执行 sudo apt install libreoffice-writer libreoffice-calc；' +
    'Windows 和 macOS 从 LibreOffice 官方网站下载安装。',
};

export const conversionFailed: DiagnosticDefinition = {
  code: 'office-conversion-failed',
  title: '文件转换失败',
  severity: 'error',
  owner: 'importer',
  hint: `文件可能已损坏。请${saveAs}。`,
};

export const compoundUnknown: DiagnosticDefinition = {
  code: 'office-format-unknown',
  title: '不是 Word 或 Excel 文件',
  severity: 'error',
  owner: 'importer',
  hint: `这类文件里没有 Word 正文或 Excel 工作表。请${saveAs}。`,
};

/** What the conversion needs of the outside world; tests pass their own. */
export interface Office {
  find(): Promise<string | null>;
  convert(program: string, bytes: Uint8Array, conversion: Conversion): Promise<Converted>;
}

export const thisMachine: Office = { find: findConverter, convert };

const kindNames: Readonly<Record<Conversion['from'], string>> = {
  doc: '旧版 Word 或 WPS 文字（.doc、.wps）',
  xls: '旧版 Excel 或 WPS 表格（.xls、.et）',
  rtf: 'RTF 文档',
  odt: 'OpenDocument 文字文档（.odt）',
  ods: 'OpenDocument 表格（.ods）',
};

const refused = (definition: DiagnosticDefinition, message: string): ReadResult => ({
  value: null,
  diagnostics: [new Refusal(definition, message).diagnostic],
});

/** Personal numbers in the bytes of an older format are looked for in passing; those packed in a ZIP are the caller's. */
export async function readConverted(
  bytes: Uint8Array,
  conversion: Conversion,
  format: OriginalFormat,
  office: Office,
): Promise<ReadResult> {
  const kind = kindNames[conversion.from];
  const program = await office.find();
  if (program === null) return refused(converterMissing, `这是${kind}，读取它需要 LibreOffice，本机没有找到。`);
  const converted = await office.convert(program, bytes, conversion);
  if (converted.outcome !== 'converted') {
    const why = converted.outcome === 'timed-out' ? '用时过长，已停止' : '没有得到结果';
    return refused(conversionFailed, `这是${kind}，LibreOffice 转换时${why}。`);
  }
  const result = await (conversion.to === 'docx' ? readDocx : readXlsx)(converted.bytes, format);
  if (result.value === null) return result;
  const personalNumbers = Math.max(result.value.personalNumbers, rawPersonalNumbers(bytes));
  return { ...result, value: { ...result.value, personalNumbers } };
}

/** A compound file; its name only tells WPS files from those of Office, which are the same inside. */
export function readCompound(bytes: Uint8Array, name = '', office: Office = thisMachine): Promise<ReadResult> {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  switch (compoundKind(bytes)) {
    case 'word':
      return readConverted(bytes, { from: 'doc', to: 'docx' }, extension === 'wps' ? 'wps' : 'doc', office);
    case 'excel':
      return readConverted(bytes, { from: 'xls', to: 'xlsx' }, extension === 'et' ? 'et' : 'xls', office);
    case 'encrypted':
      return Promise.resolve(refused(archiveEncrypted, '文件加了密码，无法读取。'));
    case 'other':
      return Promise.resolve(refused(compoundUnknown, '这个文件不是 Word 文档，也不是 Excel 工作簿。'));
  }
}

export const readRtf = (bytes: Uint8Array, office: Office = thisMachine): Promise<ReadResult> =>
  readConverted(bytes, { from: 'rtf', to: 'docx' }, 'rtf', office);
