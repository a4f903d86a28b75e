/** Why a container is refused. */
import type { DiagnosticDefinition } from '../../../diagnostics/define.ts';

export const archiveDamaged: DiagnosticDefinition = {
  code: 'archive-damaged',
  title: '文件不完整或已损坏',
  severity: 'error',
  owner: 'importer',
  hint: '请重新下载或复制一份完整的文件；如果本机能用 Word、WPS 或 Excel 打开，打开后“另存为”一份新文件再导入。',
};

export const archiveEncrypted: DiagnosticDefinition = {
  code: 'file-encrypted',
  title: '文件加了密码',
  severity: 'error',
  owner: 'importer',
  hint: '请用 Word、WPS 或 Excel 打开文件，在“文件—信息—保护文档”里清除打开密码，保存后再导入。',
};

export const archiveTooLarge: DiagnosticDefinition = {
  code: 'archive-too-large',
  title: '文件解压后过大',
  severity: 'error',
  owner: 'importer',
  hint: '正常的绩效文本不会这样大。请确认文件来源；如果确是本部门文件，打开后“另存为”一份新文件，或拆成几个文件再导入。',
};

export const archiveUnsupported: DiagnosticDefinition = {
  code: 'archive-unsupported',
  title: '文件的压缩方式无法识别',
  severity: 'error',
  owner: 'importer',
  hint: '请用 Word、WPS 或 Excel 打开文件，“另存为”一份新的 .docx 或 .xlsx 再导入。',
};
