import { rowCheck } from './check.ts';
import { goalsRule } from './sources.ts';

export const check = rowCheck(
  {
    code: 'target-blank',
    title: '指标值空白',
    severity: 'warning',
    owner: 'publisher',
    rule: '写了指标名称或描述的一行，应当有指标值；整行空白的表格行不提示。',
    why: '没有指标值，年底无从判断做到没有。',
    hint: '请补填指标值；不涉及的，整行留空或写“不涉及”。',
    source: goalsRule,
    example: { fires: '三级指标“培训人数”，指标值空白', silent: '整行空白的表格行' },
  },
  'target',
  (row) =>
    row.target.kind === 'blank'
      ? { message: `“${row.levelThree ?? row.description ?? ''}”没有印指标值。`, printed: '' }
      : null,
);
