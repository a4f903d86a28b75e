import { projectCheck } from './check.ts';
import { scheduleRule } from './sources.ts';

export const check = projectCheck(
  {
    code: 'schedule-not-ending-at-100',
    title: '支出计划年底不到或超过 100%',
    severity: 'warning',
    owner: 'publisher',
    rule: '按累计数读的支出计划，最后一期应为 100%；各期相加为 100 的另有规则，不在此列。',
    why: '读者无法知道余下的钱何时花，或是否漏填。',
    hint: '请核对原件最后一期的百分数；确有结转安排的，请在文字中说明。',
    source: scheduleRule,
    example: { fires: '25% 50% 75% 90%', silent: '25% 50% 75% 100%' },
  },
  function* ({ disbursementSchedule: schedule }) {
    const last = schedule?.milestones.at(-1)?.share;
    if (schedule?.reading !== 'unclear' || last?.state !== 'read' || last.percent === 100) return;
    yield {
      message: `支出计划最后一期印为 ${last.printed}，按累计数读不是 100%。`,
      printed: last.printed,
      understood: '100%',
      provenance: last.provenance,
    };
  },
);
