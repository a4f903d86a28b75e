import { fenPerUnit, fenToWan } from '../document/money.ts';
import type { Project } from '../document/project.ts';
import { documentCheck } from './check.ts';
import { excerpt, passages } from './passages.ts';

const total =
  /项目(?:支出|资金|预算|经费|投入)*(?:总额|金额)?(?:共计|合计|总计|总额|共)(?:安排|投入|支出|为|是)?\s*(\d[\d,，]*(?:\.\d+)?)\s*(亿元|万元|元)/gu;

/** Null unless every project prints its amount: a sum of some says nothing. */
function sumOf(projects: readonly Project[]): number | null {
  let sum = 0;
  for (const { funding } of projects) {
    if (funding.totalFunds.state !== 'read') return null;
    sum += funding.totalFunds.fen;
  }
  return projects.length === 0 ? null : sum;
}

export const check = documentCheck(
  {
    code: 'printed-total-differs',
    title: '文中的项目合计与各项目之和不同',
    severity: 'info',
    owner: 'publisher',
    rule: '文中写明“项目合计×万元”、而且各项目都印有预算数时，合计应等于全部项目、专项资金或预算项目之和；按印出的位数四舍五入后相同的不提示。',
    why: '合计和分项对不上时，读者无法知道是漏了项目还是数字有误。',
    hint: '请核对合计数；合计另含未列出的项目的，请在文中说明。',
    source: null,
    example: {
      fires: '“项目资金合计120万元”，各项目预算数之和 110.00 万元',
      silent: '“项目资金合计110万元”，各项目预算数之和 110.00 万元',
    },
  },
  function* (document) {
    const { projects } = document;
    const sums = [
      sumOf(projects),
      sumOf(projects.filter(({ kind }) => kind === 'special')),
      sumOf(projects.filter(({ kind }) => kind === 'budget')),
    ];
    const [all] = sums;
    if (all === null || all === undefined) return;
    for (const { text, from, provenance } of passages(document)) {
      if (from !== 'part' || !text.includes('项目')) continue;
      for (const match of text.matchAll(total)) {
        const digits = (match[1] ?? '').replace(/[,，]/gu, '');
        const unit = fenPerUnit.get(match[2] ?? '') ?? 0;
        const printed = Number(digits) * unit;
        const lastDigit = unit / 10 ** (digits.split('.')[1] ?? '').length;
        if (sums.some((sum) => sum !== null && Math.abs(sum - printed) < lastDigit)) continue;
        yield {
          message: `文中说“${match[0]}”，列出的 ${String(projects.length)} 个项目预算数之和是 ${fenToWan(all)} 万元。`,
          printed: excerpt(text, match.index, match.index + match[0].length),
          understood: `${fenToWan(all)} 万元`,
          provenance,
        };
      }
    }
  },
);
