/** Why an XML part is refused. */
import type { DiagnosticDefinition } from '../../../diagnostics/define.ts';

export const xmlMalformed: DiagnosticDefinition = {
  code: 'xml-malformed',
  title: '文件内容有损坏',
  severity: 'error',
  owner: 'importer',
  hint: '请用 Word、WPS 或 Excel 打开文件，“另存为”一份新文件再导入。',
};

export const xmlDoctype: DiagnosticDefinition = {
  code: 'xml-doctype',
  title: '文件含有不安全的声明',
  severity: 'error',
  owner: 'importer',
  hint: '办公软件保存的文件里没有这种声明，文件可能被改动过。请向提供文件的人核实，并用 Word、WPS 或 Excel 重新保存后再导入。',
};

export const xmlTooComplex: DiagnosticDefinition = {
  code: 'xml-too-complex',
  title: '文件结构过于复杂',
  severity: 'error',
  owner: 'importer',
  hint: '正常的绩效文本不会这样复杂。请确认文件来源；如果确是本部门文件，打开后“另存为”一份新文件，或拆成几个文件再导入。',
};
