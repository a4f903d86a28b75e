import type { Project } from '../document/project.ts';
import { documentCheck } from './check.ts';

/** 100 or 25.5 may agree by chance; 48.36 hardly does. */
const fewestDigits = 4;

/** Digits between the first and the last that is not zero. */
const significant = (fen: number): number => String(Math.abs(fen)).replace(/0+$/u, '').length;

export const check = documentCheck(
  {
    code: 'same-amount-repeated',
    title: '两个项目的预算数相同',
    severity: 'info',
    owner: 'publisher',
    rule: '同一文本里，两个项目的预算数相同、而这个数不是整数（有四位以上有效数字）时提示。',
    why: '可能是同一笔钱列了两次，或抄表时填错了行。',
    hint: '请核对两个项目的金额；确实相同的，不必改。',
    source: null,
    example: { fires: '两个项目的预算数都是 48.36 万元', silent: '两个项目的预算数都是 100.00 万元' },
  },
  function* ({ projects }) {
    const seen = new Map<number, Project>();
    for (const project of projects) {
      const { totalFunds } = project.funding;
      if (totalFunds.state !== 'read' || significant(totalFunds.fen) < fewestDigits) continue;
      const earlier = seen.get(totalFunds.fen);
      if (!earlier) seen.set(totalFunds.fen, project);
      else
        yield {
          message: `预算数 ${totalFunds.printed} 与项目“${earlier.name}”的相同。`,
          printed: totalFunds.printed,
          projectId: project.id,
          provenance: totalFunds.provenance,
        };
    }
  },
);
