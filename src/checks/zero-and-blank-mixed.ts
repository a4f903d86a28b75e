import { fundingName } from '../document/funding-label.ts';
import { documentCheck } from './check.ts';

const columns = ['fiscalFunds', 'otherFunds'] as const;

export const check = documentCheck(
  {
    code: 'zero-and-blank-mixed',
    title: '同一栏有的填 0，有的空白',
    severity: 'info',
    owner: 'publisher',
    rule: '同一文本里，财政资金或其他资金一栏有的项目填 0、有的项目空白时提示一次；全部空白或全部填写的不提示。',
    why: '空白可能是 0，也可能是漏填，两种写法并用时读者分不清。',
    hint: '没有这类资金的，请统一填 0.00。',
    source: null,
    example: { fires: '甲项目其他资金 0.00，乙项目其他资金空白', silent: '两个项目的其他资金都空白' },
  },
  function* ({ projects }) {
    for (const key of columns) {
      const zeros = projects.filter(({ funding: { [key]: money } }) => money.state === 'read' && money.fen === 0);
      const blanks = projects.flatMap(({ id, funding }) => {
        const money = funding[key];
        return money.state === 'blank' ? [{ id, label: fundingName(funding, key), provenance: money.provenance }] : [];
      });
      const [first] = blanks;
      if (zeros.length === 0 || !first) continue;
      yield {
        message: `“${first.label}”一栏，${String(zeros.length)} 个项目填 0，${String(blanks.length)} 个项目空白。`,
        printed: '',
        projectId: first.id,
        provenance: first.provenance,
      };
    }
  },
);
