import type { Schedule } from '../document/project.ts';
import { projectCheck } from './check.ts';
import { scheduleRule } from './sources.ts';

export const check = projectCheck(
  {
    code: 'schedule-not-cumulative',
    title: '支出计划不是累计数',
    severity: 'warning',
    owner: 'publisher',
    rule: '“×月底”的支出计划按累计数填写，应逐期不减；各期相加为 100 的，可能填的是各期占比。',
    why: '累计数和各期占比读法不同：10/30/30/30 按累计读，年底只花 30%。',
    hint: '请核对填报口径；应填累计数的，10/30/30/30 应为 10/40/70/100。本站照印，不代改。',
    source: scheduleRule,
    example: { fires: '10% 30% 30% 30%', silent: '25% 50% 75% 100%' },
  },
  function* ({ disbursementSchedule: schedule }) {
    if (!schedule) return;
    const shares = readShares(schedule);
    const falls = shares.some(({ percent }, at) => percent < (shares[at - 1]?.percent ?? 0));
    if (schedule.reading !== 'increments' && !falls) return;
    const printed = shares.map((share) => share.printed.replace(/\s/gu, '')).join(' ');
    let total = 0;
    const cumulative = shares.map(({ percent }) => `${String((total += percent))}%`).join(' ');
    yield {
      message:
        schedule.reading === 'increments'
          ? `支出计划印为 ${printed}，相加为 100%，看来是各期占比，不是累计数。`
          : `支出计划印为 ${printed}，后期小于前期，不像累计数。`,
      printed,
      understood: schedule.reading === 'increments' ? cumulative : null,
      provenance: shares[0]?.provenance ?? null,
    };
  },
);

function readShares({ milestones }: Schedule) {
  return milestones.flatMap(({ share }) => (share.state === 'read' ? [share] : []));
}
