/** Column labels of the indicator table, the same in every generation so far. */
import type { IndicatorColumns } from './form.ts';

export const indicatorColumns: IndicatorColumns = {
  levelOne: ['一级指标'],
  levelTwo: ['二级指标'],
  levelThree: ['三级指标', '三级指标名称', '指标名称', '绩效指标名称', '具体指标'],
  description: ['绩效指标描述', '指标描述', '指标解释', '指标说明', '指标内容'],
  target: ['指标值', '年度指标值', '目标值', '绩效指标值', '预期值', '预期指标值', '绩效目标值', '年度目标值'],
  basis: ['指标值确定依据', '指标确定依据', '确定依据', '指标值设定依据', '设定依据'],
  targetSign: ['指标性质', '绩效指标性质', '运算符号', '指标方向', '符号'],
  targetUnit: ['度量单位', '绩效度量单位', '计量单位', '指标单位', '单位'],
  others: [
    '序号',
    '分值',
    '分值权重',
    '权重',
    '指标权重',
    '权重分值',
    '指标方向性',
    '备注',
    '历史值',
    '历史参考值',
    '上年完成值',
    '参考值',
    '评分标准',
    '评扣分标准',
    '指标类型',
  ],
};
