import { rowCheck } from './check.ts';
import { goalsRule } from './sources.ts';

const bareUnit = /^(?:>=|<=|[≥≤=><])?(?:%|百分比|百分之|个|人|次|项|万元|元|亩)?$/u;

export const check = rowCheck(
  {
    code: 'target-bare-unit',
    title: '指标值只有符号或单位，没有数',
    severity: 'warning',
    owner: 'publisher',
    rule: '指标值不应只印“%”“≥”一类的符号或单位。',
    why: '没有数，年底无从判断做到没有。',
    hint: '请核对原件，补上漏填的数。',
    source: goalsRule,
    example: { fires: '%', silent: '≥95%' },
  },
  'target',
  ({ target, levelThree }) => {
    const printed = (target.printed ?? '').normalize('NFKC').replace(/\s/gu, '');
    return printed !== '' && target.value === null && bareUnit.test(printed)
      ? { message: `“${levelThree ?? ''}”的指标值只印了“${printed}”，没有数。`, printed: target.printed }
      : null;
  },
);
