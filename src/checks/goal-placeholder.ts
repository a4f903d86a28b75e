import { projectCheck } from './check.ts';
import { comparable } from './comparable.ts';
import { goalsRule } from './sources.ts';

const placeholder = /^(?:\d*(?:绩效|年度|总体)?目标(?:内容)?[\d一二三四五六七八九十]*|X+|略|无|待定|同上|测试|\d+)$/u;

export const check = projectCheck(
  {
    code: 'goal-placeholder',
    title: '绩效目标是占位文字',
    severity: 'warning',
    owner: 'publisher',
    rule: '绩效目标不应是“目标1”“目标内容1”一类系统自带的占位文字。',
    why: '读者看不到花这笔钱要做成什么。',
    hint: '请填写真实的绩效目标。',
    source: goalsRule,
    example: { fires: '目标内容1', silent: '完成 12 个地块的组卷报批' },
  },
  function* ({ goals }) {
    for (const goal of goals)
      if (goal.state === 'read' && placeholder.test(comparable(goal.value)))
        yield {
          message: `绩效目标只印了“${goal.value}”，看来是占位文字。`,
          printed: goal.printed,
          provenance: goal.provenance,
        };
  },
);
