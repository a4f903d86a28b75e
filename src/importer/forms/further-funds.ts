/** Labels of amounts beside 预算数, 财政资金 and 其他资金, the same in every form. Data: extend it freely. */
import type { FurtherFunds } from './form.ts';

const words = (text: string): readonly string[] => text.split(' ');

export const furtherFunds: FurtherFunds = {
  labels: words(
    '上级资金 上级财政资金 上级补助资金 上级转移支付资金 中央资金 中央财政资金 中央补助 省级资金 省级财政资金 省级补助 市级资金 市级财政资金 市财政资金 ' +
      '县级资金 县级财政资金 县财政资金 区级资金 区级财政资金 本级资金 本级财政 本级财政资金 地方资金 地方配套资金 当年财政拨款 上年结转 上年结转资金 ' +
      '上年结余 结转资金 自有资金 单位资金 单位自有资金 自筹资金 社会资金 社会投入资金 银行贷款 事业收入 经营性收入 经营收入 非税收入 ' +
      '一般公共预算 一般公共预算资金 一般公共预算拨款 政府性基金 政府性基金预算 政府性基金预算资金 国有资本经营预算 国有资本经营预算资金 ' +
      '专项债券 债券资金 政府债券资金 财政专户管理资金 财政专户资金 上年度预算数 上年预算数',
  ),
  periods: words(
    '实施期资金总额 中期资金总额 项目总投资 项目总资金 总投资 三年资金总额 项目期资金总额 长期资金总额 实施期总额 全周期资金总额',
  ),
};
