/** The three parts of a document, in words. */
import type { Part, PartKind } from '../document/performance-document.ts';

export const partLabels: Readonly<Record<PartKind, string>> = {
  overall: '部门整体绩效目标',
  special: '专项资金绩效目标',
  budget: '预算项目绩效目标',
};

/** Where the words around them say that they are parts of a document. */
export const shortPartLabels: Readonly<Record<PartKind, string>> = {
  overall: '部门整体',
  special: '专项资金',
  budget: '预算项目',
};

/** 声明没有 and 未印 are different facts and keep different words. */
export const partStatusLabels: Readonly<Record<Part['status'], string>> = {
  present: '有',
  'declared-none': '声明没有',
  'not-printed': '未印',
};
