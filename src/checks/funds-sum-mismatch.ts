import { fundingName } from '../document/funding-label.ts';
import { fenToWan } from '../document/money.ts';
import { projectCheck } from './check.ts';

/** 0.01 万元: what rounding each part to two decimals can cost. */
const roundingFen = 10_000;

export const check = projectCheck(
  {
    code: 'funds-sum-mismatch',
    title: '预算数与分项之和不等',
    severity: 'error',
    owner: 'publisher',
    rule: '预算数（年度资金总额）应等于财政资金与其他资金之和；相差不超过 0.01 万元视为四舍五入。',
    why: '总额和分项对不上时，读者无法知道哪个数是对的。',
    hint: '请对照原件核对三个金额；原件本身有误的，请部门更正后重新发布。',
    source: null,
    example: {
      fires: '预算数 100.00，财政资金 80.00，其他资金 10.00',
      silent: '预算数 100.00，财政资金 100.00，其他资金空白',
    },
  },
  function* ({ funding }) {
    const { totalFunds, fiscalFunds, otherFunds } = funding;
    // What is printed beside the three may be a part of the sum.
    if (funding.further !== undefined) return;
    // Other funds that are not printed as an amount count as none: forms leave the cell empty when there are none.
    if (totalFunds.state !== 'read' || fiscalFunds.state !== 'read' || otherFunds.state === 'unreadable') return;
    const sum = fiscalFunds.fen + (otherFunds.state === 'read' ? otherFunds.fen : 0);
    if (Math.abs(sum - totalFunds.fen) <= roundingFen) return;
    yield {
      message: `${fundingName(funding, 'totalFunds')}印为 ${fenToWan(totalFunds.fen)} 万元，${fundingName(funding, 'fiscalFunds')}与${fundingName(funding, 'otherFunds')}相加为 ${fenToWan(sum)} 万元。`,
      printed: totalFunds.printed,
      understood: `${fenToWan(sum)} 万元`,
      provenance: totalFunds.provenance,
    };
  },
);
