import { fenToWan } from '../document/money.ts';
import { cellProvenance, projectCheck, statedRows } from './check.ts';
import { unitCost } from './cost-words.ts';
import { isCostRow } from './levels.ts';
import { targetFen } from './target-amount.ts';

export const check = projectCheck(
  {
    code: 'cost-target-differs-from-budget',
    title: '成本指标值与预算数不同',
    severity: 'info',
    owner: 'publisher',
    rule: '项目只有一个金额成本指标、而它小于预算数时提示；单价、人均、标准一类不比较。',
    why: '这个指标可能只管了其中一部分钱，余下的钱没有成本指标。',
    hint: '请核对；指标只管一部分支出的，请在描述里写明。',
    source: null,
    example: { fires: '预算数 48.00 万元，唯一的成本指标 38 万元', silent: '预算数 5.00 万元，成本指标 5 万元' },
  },
  function* (project) {
    const { totalFunds } = project.funding;
    const amounts = statedRows(project).flatMap((row) => {
      const fen = isCostRow(row) ? targetFen(row.target) : null;
      return fen === null || unitCost.test(`${row.levelThree ?? ''}${row.description ?? ''}`) ? [] : [{ row, fen }];
    });
    const [only, second] = amounts;
    if (!only || second || totalFunds.state !== 'read' || only.fen >= totalFunds.fen) return;
    const { row } = only;
    yield {
      message: `成本指标“${row.levelThree ?? ''}”印为“${row.target.printed ?? ''}”，预算数是 ${fenToWan(totalFunds.fen)} 万元。`,
      printed: row.target.printed,
      understood: `${fenToWan(totalFunds.fen)} 万元`,
      rowNo: row.rowNo,
      provenance: cellProvenance(row, 'target'),
    };
  },
);
