/** What a Word document held besides its printed text. */
import { diagnose, type DiagnosticDefinition } from '../../../diagnostics/define.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { commentsLeftOut, hiddenTextSetAside } from '../office/notices.ts';
import { tellPictures } from '../pictures.ts';
import type { Notices } from './story.ts';

export const revisionsResolved: DiagnosticDefinition = {
  code: 'revisions-resolved',
  title: '文件带有未接受的修订',
  severity: 'warning',
  owner: 'importer',
  hint: '导入时按“接受全部修订”读取。请核对；公开原件前，宜在 Word 或 WPS 的“审阅”里接受或拒绝全部修订，保存后重新导入。',
};

export const embeddedUnread: DiagnosticDefinition = {
  code: 'embedded-object-unread',
  title: '文件嵌入了另一个文件',
  severity: 'warning',
  owner: 'importer',
  hint: '嵌入的文件（如 Excel 表）没有读取。请把其中的内容直接放进正文表格，或把它另存为单独的文件导入。',
};

/** `pictured`: where pictures stand, in Chinese. */
export function noticesToDiagnostics(notices: Notices, comments: number, pictured: readonly string[]): Diagnostic[] {
  const { insertions, deletions, hidden, pictures, embedded } = notices;
  const say = (count: number, definition: DiagnosticDefinition, message: string): Diagnostic[] =>
    count === 0 ? [] : [diagnose(definition, message)];
  return [
    ...say(
      insertions + deletions,
      revisionsResolved,
      `文件带有未接受的修订：保留了 ${String(insertions)} 处插入，略去了 ${String(deletions)} 处删除。`,
    ),
    ...say(hidden, hiddenTextSetAside, `有 ${String(hidden)} 段含隐藏文字，没有计入正文。`),
    ...say(comments, commentsLeftOut, `文件带有 ${String(comments)} 条批注，没有导入。`),
    ...tellPictures(pictures, pictured),
    ...say(embedded, embeddedUnread, `文件嵌入了 ${String(embedded)} 个其他文件，没有读取。`),
  ];
}
