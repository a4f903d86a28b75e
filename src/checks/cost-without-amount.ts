import { rowCheck } from './check.ts';
import { isCostRow } from './levels.ts';
import { isPercent, isUnitPrice, targetFen } from './target-amount.ts';
import { taxonomyRule } from './sources.ts';

export const check = rowCheck(
  {
    code: 'cost-without-amount',
    title: '成本指标的数不是金额',
    severity: 'info',
    owner: 'publisher',
    rule: '成本指标应说花多少钱；指标值有数、却不是金额、单价或百分比时提示。',
    why: '读者看不到成本上限；写成“≥90 完成拨付”，说的是做没做完。',
    hint: '请改写为金额上限；是否完成宜放在时效或数量指标里。',
    source: taxonomyRule,
    example: { fires: '成本指标“完成费用拨付”：≥90完成费用拨付', silent: '成本指标“拨付费用”：≤90 万元' },
  },
  'target',
  (row) => {
    const { value, unit, printed } = row.target;
    const isStated = targetFen(row.target) !== null || isPercent(unit) || isUnitPrice(unit);
    return isCostRow(row) && value !== null && !isStated
      ? { message: `成本指标“${row.levelThree ?? ''}”的指标值印为“${printed ?? ''}”，没有说花多少钱。`, printed }
      : null;
  },
);
