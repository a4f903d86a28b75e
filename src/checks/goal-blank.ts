import { projectCheck } from './check.ts';
import { goalsRule } from './sources.ts';

export const check = projectCheck(
  {
    code: 'goal-blank',
    title: '绩效目标空白',
    severity: 'warning',
    owner: 'publisher',
    rule: '表中有“绩效目标”一栏时应当填写。',
    why: '读者看不到花这笔钱要做成什么。',
    hint: '请补填绩效目标。',
    source: goalsRule,
    example: { fires: '绩效目标一格空白', silent: '绩效目标“保障日常运转”' },
  },
  function* ({ goals }) {
    if (goals.some((goal) => goal.state === 'read' || goal.state === 'unreadable')) return;
    const blank = goals.find((goal) => goal.state === 'blank');
    if (blank?.state === 'blank')
      yield { message: '“绩效目标”一格是空白。', printed: '', provenance: blank.provenance };
  },
);
