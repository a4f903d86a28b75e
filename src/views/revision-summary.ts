/** A correction in one sentence, and how the fields of its changes are called. */
import { allOriginals } from '../document/all-originals.ts';
import type { Original } from '../document/original.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Change, RevisedField, Revision } from '../document/revision.ts';

const projectWords = { added: '新增', removed: '删去' } as const;

/** Fields of a change → what a summary counts them as, in its order. */
const summaryGroups: readonly (readonly [string, readonly RevisedField[]])[] = [
  ['项目名称', ['name']],
  ['金额', ['totalFunds', 'fiscalFunds', 'otherFunds', 'fundsUnit']],
  ['资金支出计划', ['disbursementSchedule']],
  ['绩效目标', ['goals']],
  ['指标', ['indicator', 'levelOne', 'levelTwo', 'levelThree', 'description', 'target', 'basis']],
  ['项目其他栏目', ['projectCode', 'budgetUnit', 'supervisingDepartment', 'implementingUnit', 'people', 'purpose']],
  ['正文', ['title', 'department', 'frontMatter', 'part', 'section', 'narrative']],
];

/** Set off from Han characters where they begin with Latin ones. */
const fileWords = {
  text: '文本文件',
  docx: ' Word 文件',
  doc: ' Word 文件',
  wps: ' WPS 文件',
  pdf: ' PDF 文件',
  xlsx: ' Excel 文件',
  xls: ' Excel 文件',
  et: ' WPS 表格文件',
  ofd: ' OFD 文件',
  rtf: ' RTF 文件',
  odt: ' OpenDocument 文件',
  ods: ' OpenDocument 表格文件',
} as const;

/** Undefined when its copies have been taken out. */
export const findOriginal = (document: PerformanceDocument, id: string): Original | undefined =>
  allOriginals(document).find((original) => original.id === id);

/** `新增项目 1 个；金额改动 2 处。由文本文件换成 Word 文件。` */
export function revisionSummary(document: PerformanceDocument, { changes, replaced, replacedBy }: Revision): string {
  // What was quoted of an original went with it: that nothing is left does not mean that nothing changed.
  if ([replaced, replacedBy].some((id) => findOriginal(document, id) === undefined))
    return '其中一份原件已撤下，不再列出改动。';
  const projects = changes.filter(({ field }) => field === 'project');
  const count = (kind: Change['kind']): number => projects.filter((change) => change.kind === kind).length;
  const parts = [
    ...(['added', 'removed'] as const)
      .filter((kind) => count(kind) > 0)
      .map((kind) => `${projectWords[kind]}项目 ${String(count(kind))} 个`),
    ...summaryGroups.flatMap(([label, fields]) => {
      const own = changes.filter(({ field }) => fields.includes(field));
      return own.length === 0 ? [] : [`${label}改动 ${String(own.length)} 处`];
    }),
  ];
  const [from, to] = [replaced, replacedBy].map((id) => findOriginal(document, id)?.format);
  const format =
    from === undefined || to === undefined || from === to ? '' : `文件由${fileWords[from]}换成${fileWords[to]}。`;
  return `${parts.length === 0 ? '读出的内容没有变化' : parts.join('，')}。${format}`;
}
