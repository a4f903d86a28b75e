/** What the grid code has to say about what it put right. */
import type { DiagnosticDefinition } from '../../../diagnostics/define.ts';

export const lookAlikesFolded: DiagnosticDefinition = {
  code: 'look-alikes-folded',
  title: '形近部首已还原为汉字',
  severity: 'info',
  owner: 'importer',
  hint: '字体把汉字记成了部首（如“⻓”“⾦”），已按统一码的对应关系还原。无需处理，觉得不对时请对照原件。',
};

export const overprintsDropped: DiagnosticDefinition = {
  code: 'overprints-dropped',
  title: '重叠印刷的文字只保留一份',
  severity: 'info',
  owner: 'importer',
  hint: '有些软件用重复印刷表示加粗。无需处理，发现缺字时请对照原件。',
};

export const splitRowsJoined: DiagnosticDefinition = {
  code: 'split-rows-joined',
  title: '被分页切开的表格行已接上',
  severity: 'info',
  owner: 'importer',
  hint: '同一行被切在两页上，已按上下文接成一行。请对照原件看一眼接口处。',
};

export const brokenLinesClosed: DiagnosticDefinition = {
  code: 'broken-lines-closed',
  title: '中断的表格线已接上',
  severity: 'info',
  owner: 'importer',
  hint: '有的表格线中间断开，已沿线的两端接上。请对照原件看一眼这些页上合并的单元格。',
};

export const cellsUnclear: DiagnosticDefinition = {
  code: 'cells-unclear',
  title: '有的单元格请核对',
  severity: 'warning',
  owner: 'importer',
  hint: '这些单元格的边线不全，或几处文字印在了一起，分不清哪些字属于哪一格。请对照原件核对；不对时，请在原稿里补全框线或加宽这一格，重新导出后再导入。',
};

export const splitRowsUnclear: DiagnosticDefinition = {
  code: 'split-rows-unclear',
  title: '分页处的表格行请核对',
  severity: 'warning',
  owner: 'importer',
  hint: '分页处看不出上下两行是不是同一行。请对照原件核对这两行；不对时，请调整原稿使表格行不跨页（Word：表格属性→行→取消“允许跨页断行”），重新导出后再导入。',
};

const withLines =
  '请导入 Word 或 Excel 原稿（.docx、.xlsx），原稿里没有框线也能读取；只有这份文件时，请在原稿里给表格加上“所有框线”，重新导出后再导入。';

export const tablesUnruled: DiagnosticDefinition = {
  code: 'tables-without-lines',
  title: '表格没有框线，无法可靠读取',
  severity: 'error',
  owner: 'importer',
  hint: withLines,
};

export const someTablesUnruled: DiagnosticDefinition = {
  code: 'some-tables-without-lines',
  title: '有的表格没有框线',
  severity: 'warning',
  owner: 'importer',
  hint: withLines,
};

export const gridTooComplex: DiagnosticDefinition = {
  code: 'grid-too-complex',
  title: '表格过于复杂',
  severity: 'error',
  owner: 'importer',
  hint: '正常的绩效文本不会有这样多的表格线。请确认文件来源；如确是本部门文件，请导入 Word、Excel 原稿。',
};
