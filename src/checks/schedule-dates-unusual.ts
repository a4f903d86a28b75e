import { projectCheck } from './check.ts';
import { scheduleRule } from './sources.ts';

const usual = ['03-31', '06-30', '10-31', '12-31'];

export const check = projectCheck(
  {
    code: 'schedule-dates-unusual',
    title: '支出计划的日期与表式不同',
    severity: 'info',
    owner: 'publisher',
    rule: '支出计划一般分 3 月底、6 月底、10 月底、12 月底四期；缺期、多期或日期不同的提示。',
    why: '各部门的日期不同时，进度无法放在一起看；缺一期可能是漏印。',
    hint: '请核对表头的日期；确按别的日期安排的，不必改。',
    source: scheduleRule,
    example: { fires: '3月底、6月底、9月底、12月底', silent: '3月底、6月底、10月底、12月底' },
  },
  function* ({ disbursementSchedule: schedule }) {
    if (!schedule || schedule.milestones.map(({ by }) => by).join() === usual.join()) return;
    const labels = schedule.milestones.map(({ label }) => label).join('、');
    const share = schedule.milestones[0]?.share;
    yield {
      message: `支出计划的日期印为“${labels}”。`,
      printed: labels,
      understood: '3月底、6月底、10月底、12月底',
      ...(share && share.state !== 'absent' ? { provenance: share.provenance } : {}),
    };
  },
);
