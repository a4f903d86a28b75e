/** Texts of a table of money that no list of labels knows, and that can be nothing but labels. */
import { labelKey } from '../forms/form.ts';
import { isMoneyToken } from './funds.ts';
import type { Token } from './labels.ts';
import { isText } from './raw-fields.ts';
import { parseAmount } from './values.ts';

/** 其中：部门专项资金 before an amount: the name of money that no list knows. */
const fundsName =
  /^(?:其中)?\p{Script=Han}{0,14}(?:资金|拨款|收入|结转|结余|贷款|债券|预算|预算数|补助|配套|自筹|投入|捐赠|总额)$/u;

/** The row with texts that can only name an amount as labels. */
export function withFundsNames(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index): Token => {
    const next = tokens.slice(index + 1).find(({ type }) => type !== 'blank');
    if (token.type !== 'text' || next?.type !== 'text' || parseAmount(next.run.text, '元') === null) return token;
    const label = labelKey(token.run.text);
    if (label.length < 3 || !fundsName.test(label)) return token;
    return {
      type: 'label',
      use: { kind: 'funds', label, period: false, known: false },
      run: token.run,
      cell: token.cell,
    };
  });
}

const groupName = /^\p{Script=Han}{0,8}(?:资金|经费|预算|投入|投资)(?:情况|构成|来源|安排|总体情况)?$/u;

/** The row with a text about money right before a label of money, 预算情况（万元）, as the label of a group. */
export function withFundsGroup(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index): Token => {
    const next = tokens.slice(index + 1).find(({ type }) => type !== 'blank');
    if (!isText(token) || next === undefined || !isMoneyToken(next)) return token;
    const { run, cell } = token;
    const label = labelKey(run.text);
    return groupName.test(label) ? { type: 'label', use: { kind: 'group', label }, run, cell } : token;
  });
}
