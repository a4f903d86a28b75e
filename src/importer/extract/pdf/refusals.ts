/** Why a PDF is refused, and what is worth saying about one that is read. */
import type { DiagnosticDefinition } from '../../../diagnostics/define.ts';

const exportAgain = '请用生成这份文件的软件（Word、WPS、Excel）打开原稿，重新“导出为 PDF”后再导入，或直接导入原稿。';

export const pdfDamaged: DiagnosticDefinition = {
  code: 'pdf-damaged',
  title: 'PDF 不完整或已损坏',
  severity: 'error',
  owner: 'importer',
  hint: `请重新下载或复制一份完整的文件；如仍不行，${exportAgain}`,
};

export const pdfEncrypted: DiagnosticDefinition = {
  code: 'pdf-encrypted',
  title: 'PDF 加了密码',
  severity: 'error',
  owner: 'importer',
  hint: '请用能打开它的软件去掉打开密码，另存一份后再导入。',
};

export const pdfTooComplex: DiagnosticDefinition = {
  code: 'pdf-too-complex',
  title: 'PDF 过大或过于复杂',
  severity: 'error',
  owner: 'importer',
  hint: `正常的绩效文本不会这样大。请确认文件来源；如确是本部门文件，拆成几个文件，或${exportAgain}`,
};

export const pdfNoText: DiagnosticDefinition = {
  code: 'pdf-no-text',
  title: 'PDF 是扫描件，没有文字',
  severity: 'error',
  owner: 'importer',
  hint: '请导入 Word、Excel 原稿或由原稿导出的 PDF；只有纸质件时，先用文字识别（OCR）软件生成带文字层的 PDF。',
};

export const pdfTextUnreadable: DiagnosticDefinition = {
  code: 'pdf-text-unreadable',
  title: 'PDF 的文字没有编码，读出来是乱码',
  severity: 'error',
  owner: 'importer',
  hint: `文件里只有字形，没有对应的文字。${exportAgain}`,
};

export const scanGridOpen: DiagnosticDefinition = {
  code: 'scan-grid-open',
  title: '扫描件的表格线不完整',
  severity: 'error',
  owner: 'importer',
  hint: '扫描件只有在表格线闭合、文字都在格内时才能可靠读取。请导入 Word、Excel 原稿或由原稿导出的 PDF，或重新扫描得更清晰、更端正。',
};

export const scanTextLayer: DiagnosticDefinition = {
  code: 'scan-text-layer',
  title: '扫描件的文字来自文字识别',
  severity: 'warning',
  owner: 'importer',
  hint: '文字识别会认错字。请对照原件逐项核对，尤其是金额和编码；能找到电子原稿时请改用原稿。',
};

export const hiddenText: DiagnosticDefinition = {
  code: 'pdf-hidden-text',
  title: 'PDF 里有看不见的文字',
  severity: 'info',
  owner: 'importer',
  hint: '看不见的文字没有读入。如果它本该显示，请重新导出 PDF。',
};

export const strangeCharacters: DiagnosticDefinition = {
  code: 'pdf-strange-characters',
  title: '个别字符可能不对',
  severity: 'warning',
  owner: 'importer',
  hint: '字体没有说明这些字形是什么字符。请对照原件核对它们所在的地方。',
};

export const textCutOff: DiagnosticDefinition = {
  code: 'pdf-text-cut-off',
  title: '有文字超出边界，印不出来',
  severity: 'warning',
  owner: 'importer',
  hint: '文字太长，超出了单元格或页面，后半截在纸面上看不见，没有读入。请在原稿里加宽这一列或设为自动换行，重新导出后再导入。',
};

export const unsearchedParts: DiagnosticDefinition = {
  code: 'pdf-parts-unsearched',
  title: 'PDF 里夹带了无法检查的内容',
  severity: 'warning',
  owner: 'importer',
  hint:
    '二选一，选定以前不能发布：请报送部门去掉附件等夹带内容，用新文件重新导入；' +
    '或者不公开原件本身，只公开文字副本：重新导入一次，命令末尾加上 --text-only。',
};
