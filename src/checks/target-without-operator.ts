import { rowCheck } from './check.ts';
import { goalsRule } from './sources.ts';
import { isMeantAsWords } from './target-words.ts';

export const check = rowCheck(
  {
    code: 'target-without-operator',
    title: '指标值没有 ≥、≤ 或 =',
    severity: 'info',
    owner: 'publisher',
    rule: '指标值是数时，宜写明不低于（≥）、不高于（≤）还是等于（=）；印明“文字描述”的不提示。',
    why: '“5 万元”是最多 5 万还是正好 5 万，多了少了算不算完成，读者看不出来。',
    hint: '请补上 ≥、≤ 或 =。',
    source: goalsRule,
    example: { fires: '22 人', silent: '=22 人' },
  },
  'target',
  ({ target, levelThree }) =>
    target.kind === 'number' && target.value !== null && target.operator === null && !isMeantAsWords(target)
      ? {
          message: `“${levelThree ?? ''}”的指标值印为“${target.printed ?? ''}”，没有写 ≥、≤ 或 =。`,
          printed: target.printed,
        }
      : null,
);
