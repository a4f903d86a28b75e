/** What office files hold besides their printed text. */
import type { DiagnosticDefinition } from '../../../diagnostics/define.ts';

export const hiddenTextSetAside: DiagnosticDefinition = {
  code: 'hidden-text-set-aside',
  title: '文件含有隐藏文字',
  severity: 'info',
  owner: 'importer',
  hint: '隐藏文字打印时不可见，没有计入正文，只在导入报告里列出。公开原件前请确认这些文字可以公开。',
};

export const commentsLeftOut: DiagnosticDefinition = {
  code: 'comments-left-out',
  title: '文件带有批注',
  severity: 'info',
  owner: 'importer',
  hint: '批注不属于正文，没有导入。公开原件前，宜在“审阅”里删除全部批注。',
};
