/** A correction as the person who imports reads it: what was replaced, and what the new file says otherwise. */
import { type Change, revisedFieldLabels, type Revision, type Said } from '../../document/revision.ts';
import { lacksParts } from './verdict.ts';

const shownChanges = 8;
const longest = 40;

const kinds = { added: '新增', removed: '删去', changed: '改动' } as const;

const words = (said: Said | null): string => {
  const text = (said?.printed ?? '').replace(/\s+/gu, ' ');
  if (said === null) return '没有';
  return text === '' ? '空白' : `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`;
};

function changeLine({ kind, field, about, rowNo, before, after }: Change): string {
  const where = [about === null ? '' : `${about}：`, rowNo === null ? '' : `第 ${String(rowNo)} 行`].join('');
  const label = revisedFieldLabels[field];
  if (kind !== 'changed')
    return `    · ${field === 'project' ? '' : where}${kinds[kind]}${label}${words(after ?? before)}`;
  return `    · ${where}${label}由${words(before)}改为${words(after)}`;
}

export function revisionLines(revision: Revision): string[] {
  const { no, changes, replaced, replacedBy } = revision;
  const head = `  更正：第 ${String(no)} 次；原来的原件（${replaced}）留在原来的地址，新的原件是 ${replacedBy}。`;
  if (changes.length === 0) return [`${head}读出的内容没有变化（不计空格和换行）。`];
  const rest = changes.length - shownChanges;
  return [
    `${head}内容有 ${String(changes.length)} 处不同：`,
    ...changes.slice(0, shownChanges).map(changeLine),
    ...(lacksParts(revision)
      ? ['    请核对：更正稿比原来少了整个部分或项目。如果是文件不全，请用完整的文件重新导入。']
      : []),
    ...(rest > 0 ? [`    ……另有 ${String(rest)} 处，见网站上这份文本的“更正记录”`] : []),
  ];
}
