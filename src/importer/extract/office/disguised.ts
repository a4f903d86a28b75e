/**
 * Web pages and single XML files under the names of office files. They are not converted: a web page may draw in other
 * files of the machine that opens it. A person saves them anew, which takes a minute.
 */
import { diagnose, type DiagnosticDefinition } from '../../../diagnostics/define.ts';
import type { ReadResult } from '../reading.ts';

const saveAnew =
  '请用 Excel、Word 或 WPS 打开它（提示“格式与扩展名不一致”时选“是”），再“另存为”Excel 工作簿（.xlsx）或 Word 文档（.docx），导入另存的文件。';

export const webPageDisguised: DiagnosticDefinition = {
  code: 'web-page-disguised',
  title: '这是网页，不是 Word 或 Excel 文件',
  severity: 'error',
  owner: 'importer',
  hint: `有的系统导出的 .xls、.doc 其实是网页（HTML、MHTML）。${saveAnew}`,
};

export const officeXmlDisguised: DiagnosticDefinition = {
  code: 'office-xml-disguised',
  title: '这是 XML 格式的表格或文档',
  severity: 'error',
  owner: 'importer',
  hint: `有的系统导出的 .xls、.doc 其实是单个 XML 文件（Excel 2003、Word 2003 XML；.fodt、.fods 也是）。${saveAnew}`,
};

const refused = (definition: DiagnosticDefinition, message: string): ReadResult => ({
  value: null,
  diagnostics: [diagnose(definition, message)],
});

export const refuseWebPage = (): ReadResult => refused(webPageDisguised, '这是网页，不是 Word 或 Excel 文件。');
export const refuseOfficeXml = (): ReadResult =>
  refused(officeXmlDisguised, '这是单个 XML 文件，不是 .docx 或 .xlsx。');
