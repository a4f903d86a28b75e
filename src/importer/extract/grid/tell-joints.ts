/** What is said about rows at page ends: how many were joined, and each of which text and lines leave a doubt. */
import { diagnose } from '../../../diagnostics/define.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { splitRowsJoined, splitRowsUnclear } from './diagnostics.ts';
import type { PageJoint } from './grid-table.ts';

const shown = 60;
const short = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}…` : text);

const broken = {
  torn: '的分页处表格线不完整，行的划分可能不对',
  'heading-fused': '重复的表头下面没有线，表头和下一行的文字混在了一格里',
} as const;

const tellBroken = (page: number, kind: keyof typeof broken, below: string): Diagnostic =>
  diagnose(splitRowsUnclear, `第 ${String(page)} 页到第 ${String(page + 1)} 页${broken[kind]}。`, {
    printed: short(below),
  });

export function tellJoints(joints: readonly PageJoint[]): Diagnostic[] {
  const joined = joints.filter(({ kind }) => kind === 'joined' || kind === 'joined-unsurely').length;
  const count = `有 ${String(joined)} 个表格行被分页切开，已接上。`;
  const unclear = joints.flatMap(({ page, kind, above, below }) => {
    if (kind === 'joined') return [];
    if (kind === 'torn' || kind === 'heading-fused') return [tellBroken(page, kind, below)];
    const rows = `第 ${String(page)} 页的最后一行和第 ${String(page + 1)} 页的第一行`;
    const isJoined = kind === 'joined-unsurely';
    const message = isJoined ? `${rows}按文字看是同一行，已接上，但不能确定。` : `${rows}可能是同一行，没有接上。`;
    const printed = `${short(above)} ∥ ${short(below)}`;
    return [diagnose(splitRowsUnclear, message, { printed, understood: isJoined ? '一行' : '两行' })];
  });
  return [...(joined > 0 ? [diagnose(splitRowsJoined, count)] : []), ...unclear];
}
