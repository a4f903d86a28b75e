import { projectCheck } from './check.ts';
import { scheduleRule } from './sources.ts';

export const check = projectCheck(
  {
    code: 'schedule-gap',
    title: '支出计划有空格',
    severity: 'info',
    owner: 'publisher',
    rule: '支出计划填了一部分时，其余各期也应填写；没有支出的填 0。',
    why: '空格可能是 0，也可能是漏填，读者分不清。',
    hint: '请补填空白的一期；没有支出的填 0。',
    source: scheduleRule,
    example: { fires: '25% （空白） 75% 100%', silent: '0% 0% 0% 100%' },
  },
  function* ({ disbursementSchedule: schedule }) {
    const milestones = schedule?.milestones ?? [];
    if (!milestones.some(({ share }) => share.state === 'read')) return;
    for (const { label, share } of milestones)
      if (share.state === 'blank')
        yield { message: `支出计划“${label}”一格空白，其他各期已填。`, printed: '', provenance: share.provenance };
  },
);
