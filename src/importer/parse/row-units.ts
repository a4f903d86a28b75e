/** What a row of the table prints of units: the unit of money, and the budget unit that its first text names. */
import type { BudgetUnit } from '../../document/project.ts';
import type { Context } from './context.ts';
import type { Token } from './labels.ts';
import { isText } from './raw-fields.ts';
import { moneyUnitOf, readUnitLine, splitUnitLine, unitPattern } from './unit-line.ts';

interface RowUnits {
  /** What is left of the row. */
  readonly tokens: readonly Token[];
  readonly moneyUnits: readonly string[];
  readonly unit: BudgetUnit | null;
}

/** `mayName`: no field stands above, so that the row may name the budget unit. */
export function takeUnits(context: Context, tokens: readonly Token[], mayName: boolean): RowUnits {
  const lead = tokens.find(({ type }) => type !== 'blank');
  const moneyUnits: string[] = [];
  let unit: BudgetUnit | null = null;
  const left = tokens.flatMap((token): Token[] => {
    if (!isText(token)) return [token];
    const runs = splitUnitLine(token.run).filter((run) => {
      const money = moneyUnitOf(context, run);
      if (money !== null) moneyUnits.push(money);
      if (money !== null) return false;
      if (token !== lead || unit !== null || !mayName || !unitPattern.test(run.text)) return true;
      unit = readUnitLine(context, run, token.cell.place);
      return false;
    });
    return runs.map((run) => ({ ...token, run }));
  });
  return { tokens: left, moneyUnits, unit };
}
