/** The line above a table: 预算单位 with its code, and the unit of money. */
import type { BudgetUnit } from '../../document/project.ts';
import type { Place } from '../../document/provenance.ts';
import { slice, trim, type Run } from '../extract/run.ts';
import { closeText } from './cell-text.ts';
import type { Context } from './context.ts';

/** `324001承德市…本级`: a code of three or of six to twelve digits, then a name. */
export const unitPattern = /^(?<code>\d{3}|\d{6,12})\s*(?<name>[\p{Script=Han}（(][\p{Script=Han}（）()、·\s]{2,40})$/u;

const moneyPattern = /^(?<label>(?:金额)?单位\s*[:：]\s*)(?<unit>万元|亿元|千元|元)$/u;

/** Reads a unit line and books it; the caller has tested the pattern. */
export function readUnitLine(context: Context, run: Run, place?: Place): BudgetUnit {
  const groups = unitPattern.exec(run.text)?.groups;
  context.ledger.field(run);
  const name = slice(run, run.text.length - (groups?.['name']?.length ?? run.text.length));
  return {
    code: groups?.['code'] ?? null,
    name: closeText(trim(name), context.wraps).text,
    printed: run.text,
    provenance: context.provenance(run, undefined, place),
  };
}

/** The unit of money when the text is `单位：万元`; books it. */
export function moneyUnitOf(context: Context, run: Run): string | null {
  const groups = moneyPattern.exec(run.text)?.groups;
  if (groups === undefined) return null;
  const label = groups['label']?.length ?? 0;
  context.ledger.residue('form-label', slice(run, 0, label));
  context.ledger.field(slice(run, label));
  return groups['unit'] ?? null;
}
