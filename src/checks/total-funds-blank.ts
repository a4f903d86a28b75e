import { fundingName } from '../document/funding-label.ts';
import { projectCheck } from './check.ts';

export const check = projectCheck(
  {
    code: 'total-funds-blank',
    title: '预算数空白',
    severity: 'warning',
    owner: 'publisher',
    rule: '表中有“预算数”（年度资金总额）一栏时应当填写；空白与 0 不同。',
    why: '读者看不到这个项目要花多少钱，合计也不含它。',
    hint: '请核对原件；确为 0 的请填 0.00。',
    source: null,
    example: { fires: '预算数一格空白', silent: '预算数 0.00' },
  },
  function* ({ funding }) {
    const { totalFunds } = funding;
    if (totalFunds.state === 'blank')
      yield {
        message: `“${fundingName(funding, 'totalFunds')}”一格是空白。`,
        printed: '',
        provenance: totalFunds.provenance,
      };
  },
);
