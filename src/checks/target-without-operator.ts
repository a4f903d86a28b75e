import type { Target } from '../document/indicator.ts';
import { rowCheck } from './check.ts';
import { goalsRule } from './sources.ts';
import { isMeantAsWords } from './target-words.ts';

/** 95%以上, 30日内: the words after the number say which way it counts. */
const direction = /以[上下内]|之内|内$/u;

const saysDirection = ({ unit, text }: Target): boolean => direction.test(text ?? '') || direction.test(unit ?? '');

export const check = rowCheck(
  {
    code: 'target-without-operator',
    title: '指标值没有 ≥、≤ 或 =',
    severity: 'info',
    owner: 'publisher',
    rule: '指标值是数时，宜写明不低于（≥）、不高于（≤）还是等于（=）；印明“文字描述”或“以上”“以内”的不提示。',
    why: '“5 万元”是最多 5 万还是正好 5 万，多了少了算不算完成，读者看不出来。',
    hint: '请补上 ≥、≤ 或 =。',
    source: goalsRule,
    example: { fires: '22 人', silent: '=22 人' },
  },
  'target',
  ({ target, levelThree }) =>
    target.kind === 'number' &&
    target.value !== null &&
    target.operator === null &&
    !isMeantAsWords(target) &&
    !saysDirection(target)
      ? {
          message: `“${levelThree ?? ''}”的指标值印为“${target.printed ?? ''}”，没有写 ≥、≤ 或 =。`,
          printed: target.printed,
        }
      : null,
);
