import { fenToWan } from '../document/money.ts';
import { rowCheck } from './check.ts';
import { unitCost } from './cost-words.ts';
import { isCostRow } from './levels.ts';
import { targetFen } from './target-amount.ts';

export const check = rowCheck(
  {
    code: 'cost-target-exceeds-budget',
    title: '成本指标值大于预算数',
    severity: 'warning',
    owner: 'publisher',
    rule: '成本指标的金额不应大于本项目的预算数；单价、人均、标准一类不比较。',
    why: '成本上限比预算还高，起不到控制作用，也可能是单位或数字写错。',
    hint: '请核对成本指标值和预算数，注意“元”与“万元”。',
    source: null,
    example: { fires: '预算数 50.00 万元，成本指标 ≤60 万元', silent: '预算数 50.00 万元，成本指标 ≤50 万元' },
  },
  'target',
  (row, { funding: { totalFunds } }) => {
    const fen = targetFen(row.target);
    if (!isCostRow(row) || fen === null || totalFunds.state !== 'read' || fen <= totalFunds.fen) return null;
    return unitCost.test(`${row.levelThree ?? ''}${row.description ?? ''}`)
      ? null
      : {
          message: `成本指标“${row.levelThree ?? ''}”印为“${row.target.printed ?? ''}”，大于预算数 ${fenToWan(totalFunds.fen)} 万元。`,
          printed: row.target.printed,
          understood: `不大于 ${fenToWan(totalFunds.fen)} 万元`,
        };
  },
);
