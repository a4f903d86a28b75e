/** Why an OFD is refused, and what of it is not read. */
import type { DiagnosticDefinition } from '../../../diagnostics/define.ts';

const exportAgain = '请用生成这份文件的软件打开原稿，重新导出 OFD 或 PDF 后再导入，或直接导入 Word、Excel 原稿。';

export const ofdDamaged: DiagnosticDefinition = {
  code: 'ofd-damaged',
  title: 'OFD 不完整或已损坏',
  severity: 'error',
  owner: 'importer',
  hint: `请重新下载或复制一份完整的文件；如仍不行，${exportAgain}`,
};

export const ofdTooComplex: DiagnosticDefinition = {
  code: 'ofd-too-complex',
  title: 'OFD 过大或过于复杂',
  severity: 'error',
  owner: 'importer',
  hint: `正常的绩效文本不会这样大。请确认文件来源；如确是本部门文件，拆成几个文件，或${exportAgain}`,
};

export const ofdNoText: DiagnosticDefinition = {
  code: 'ofd-no-text',
  title: 'OFD 里没有文字',
  severity: 'error',
  owner: 'importer',
  hint: `文件可能是由扫描图像生成的。${exportAgain}`,
};

export const ofdObjectsUnread: DiagnosticDefinition = {
  code: 'ofd-objects-unread',
  title: 'OFD 有没有读取的内容',
  severity: 'warning',
  owner: 'importer',
  hint: `请对照原件核对这些页上的文字和表格是否齐全；有缺漏时，${exportAgain}`,
};
