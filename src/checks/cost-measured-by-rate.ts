import { rowCheck } from './check.ts';
import { rateOfDoing, savings } from './cost-words.ts';
import { isCostRow } from './levels.ts';
import { isPercent } from './target-amount.ts';
import { taxonomyRule } from './sources.ts';

export const check = rowCheck(
  {
    code: 'cost-measured-by-rate',
    title: '成本指标说的是完成率或执行率',
    severity: 'info',
    owner: 'publisher',
    rule: '成本指标应说花多少钱；名称或描述是完成率、执行率、支付进度而指标值是百分比的提示，节约率不提示。',
    why: '读者看不到成本上限；把钱花完不等于控制了成本。',
    hint: '请改写为金额上限；完成率、执行率宜放在时效或数量指标里。',
    source: taxonomyRule,
    example: { fires: '成本指标“预算执行率”≥95%', silent: '成本指标“成本节约率”≥5%' },
  },
  'levelThree',
  (row) => {
    const words = `${row.levelThree ?? ''}${row.description ?? ''}`;
    return isCostRow(row) && isPercent(row.target.unit) && rateOfDoing.test(words) && !savings.test(words)
      ? { message: `成本指标“${row.levelThree ?? ''}”说的是完成情况，没有说花多少钱。`, printed: row.levelThree }
      : null;
  },
);
