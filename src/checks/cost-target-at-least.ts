import { rowCheck } from './check.ts';
import { isCostRow } from './levels.ts';
import { rateOfDoing, savings } from './cost-words.ts';
import { taxonomyRule } from './sources.ts';
import { isPercent, targetFen } from './target-amount.ts';

export const check = rowCheck(
  {
    code: 'cost-target-at-least',
    title: '成本指标要求“不低于”',
    severity: 'warning',
    owner: 'publisher',
    rule: '成本指标是花钱的上限，一般用 ≤；金额或百分比前用 ≥ 或 > 的提示。完成率、执行率一类另有规则，节约率不提示。',
    why: '“成本不低于 38 万元”等于花得越多越好，与成本控制的意思相反。',
    hint: '请核对符号；要求完成支付的，宜放在时效或数量指标里。',
    source: taxonomyRule,
    example: { fires: '成本指标“编制费用”≥38 万元', silent: '成本指标“编制费用”≤38 万元' },
  },
  'target',
  (row) => {
    const { operator, printed, unit } = row.target;
    if (!isCostRow(row) || (operator !== '>=' && operator !== '>')) return null;
    if (targetFen(row.target) === null && !isPercent(unit)) return null;
    const words = `${row.levelThree ?? ''}${row.description ?? ''}`;
    return rateOfDoing.test(words) || savings.test(words)
      ? null
      : {
          message: `成本指标“${row.levelThree ?? ''}”的指标值印为“${printed ?? ''}”，要求的是不低于。`,
          printed,
          understood: '≤',
        };
  },
);
