/** Why a file of an office suite is refused. */
import type { DiagnosticDefinition } from '../../../diagnostics/define.ts';

export const officePartMissing: DiagnosticDefinition = {
  code: 'office-part-missing',
  title: '文件里没有正文',
  severity: 'error',
  owner: 'importer',
  hint: '请用 Word、WPS 或 Excel 打开文件，确认内容无误后“另存为”一份新文件再导入。',
};

export const tableTooLarge: DiagnosticDefinition = {
  code: 'table-too-large',
  title: '表格过大',
  severity: 'error',
  owner: 'importer',
  hint: '绩效目标表不会这样大。请删去文件里多余的空行、空列，“另存为”一份新文件再导入；如果表格确实这样大，请拆成几个文件。',
};
