import type { Project } from '../document/project.ts';
import { documentCheck } from './check.ts';
import { comparable } from './comparable.ts';
import { goalsRule } from './sources.ts';

/** Shorter goals (完成任务) may agree by chance. */
const fewestCharacters = 10;

const goalText = (project: Project): string =>
  project.goals.flatMap((goal) => (goal.state === 'read' ? [comparable(goal.value)] : [])).join('\n');

export const check = documentCheck(
  {
    code: 'goals-identical',
    title: '两个项目的绩效目标相同',
    severity: 'info',
    owner: 'publisher',
    rule: '同一文本里，两个项目的绩效目标（10 字以上）不应逐字相同。',
    why: '用途不同的项目写同一句目标，读者看不出各自要做成什么。',
    hint: '请按各项目的用途分别写目标。',
    source: goalsRule,
    example: { fires: '两个项目都是“按照预算进度及时准确支付各项资金”', silent: '两个项目都是“完成任务”' },
  },
  function* ({ projects }) {
    const seen = new Map<string, Project>();
    for (const project of projects) {
      const text = goalText(project);
      if (text.length < fewestCharacters) continue;
      const earlier = seen.get(text);
      if (!earlier) {
        seen.set(text, project);
        continue;
      }
      const goal = project.goals.find((candidate) => candidate.state === 'read');
      yield {
        message: `绩效目标与项目“${earlier.name}”的逐字相同。`,
        printed: goal?.state === 'read' ? goal.value : null,
        projectId: project.id,
        provenance: goal?.state === 'read' ? goal.provenance : project.provenance,
      };
    }
  },
);
