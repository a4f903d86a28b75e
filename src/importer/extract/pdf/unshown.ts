/** Personal numbers of a PDF in what no page shows, and whether there is something that cannot be searched for them. */
import { findPersonalNumbers } from '../../../privacy/personal-numbers.ts';
import { searchEmbedded } from './embedded.ts';
import type { Unshown } from './metadata.ts';
import { readObjects } from './objects.ts';
import { searchOldContent, type ReadRevision } from './old-content.ts';
import { numbersInObjects, outsideStreams } from './raw-text.ts';

export interface UnshownNumbers {
  readonly found: number;
  /** In Chinese, what could not be searched; null when everything was. */
  readonly unsearched: string | null;
}

/** `parts`: what pdfjs tells of the document and its pages; `text`: drawn, and not to be seen. */
export async function unshownNumbers(
  bytes: Uint8Array,
  parts: readonly Unshown[],
  text: string,
  readRevision: ReadRevision,
): Promise<UnshownNumbers> {
  const embedded = searchEmbedded(bytes);
  const told = [...parts.map((part) => part.text), text].reduce((sum, one) => sum + findPersonalNumbers(one).length, 0);
  // The same strings, mostly: those of the file that pdfjs does not tell of are found only here.
  const old = await searchOldContent(bytes, readRevision);
  const found = Math.max(told, numbersInObjects(outsideStreams(bytes)) + embedded.found) + old.found;
  const attached = parts.reduce((sum, part) => sum + part.attached, 0);
  const missed = Math.max(embedded.unsearched, attached - embedded.searched);
  const reasons = [
    ...(missed > 0 ? [`${String(missed)} 个附件（压缩包、图片、办公文件等）`] : []),
    ...(old.unread > 0 ? [`${String(old.unread)} 处不再显示的旧内容`] : []),
    ...(readObjects(bytes)?.encrypted === true ? ['加了权限密码（限制编辑、打印等）的内容'] : []),
    ...(parts.some((part) => part.unreadable) ? ['读不出来的批注、表单或脚本'] : []),
  ];
  return { found, unsearched: reasons.length > 0 ? reasons.join('、') : null };
}
