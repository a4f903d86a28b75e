/** Column labels of the indicator table, the same in every generation so far. */
import type { IndicatorColumns } from './form.ts';

export const indicatorColumns: IndicatorColumns = {
  levelOne: ['一级指标'],
  levelTwo: ['二级指标'],
  levelThree: ['三级指标'],
  description: ['绩效指标描述', '指标描述', '指标解释', '指标说明', '指标内容'],
  target: ['指标值', '年度指标值', '目标值', '绩效指标值'],
  basis: ['指标值确定依据', '指标确定依据', '确定依据', '指标值设定依据'],
};
