/** The line above a table: 预算单位 with its code, and the unit of money. */
import type { BudgetUnit } from '../../document/project.ts';
import type { Place } from '../../document/provenance.ts';
import { slice, trim, type Run } from '../extract/run.ts';
import { closeText } from './cell-text.ts';
import type { Context } from './context.ts';

const unitName = '[\\p{Script=Han}（(][\\p{Script=Han}（）()、·\\s]{2,40}?';

/** `324001承德市…本级`: a code of three or of six to twelve digits, then a name; or `预算单位：…` without a code. */
export const unitPattern = new RegExp(
  `^(?:(?<code>[\\d０-９]{3}|[\\d０-９]{6,12})\\s*(?<name>${unitName})|(?<label>(?:预算|填报|编制|申报)?单位(?:名称)?(?:[（(](?:盖章|公章|章)[）)])?\\s*[:：]\\s*)(?<named>${unitName}))$`,
  'u',
);

/** `…本级 单位：万元`: unit and unit of money on one line. */
const bothPattern = /^(?<unit>.*\S)\s+(?<money>(?:金额)?单位\s*[:：]\s*(?:万元|亿元|千元|元))$/su;

export function splitUnitLine(run: Run): Run[] {
  const groups = bothPattern.exec(run.text)?.groups;
  if (groups === undefined) return [run];
  return [slice(run, 0, groups['unit']?.length ?? 0), slice(run, run.text.length - (groups['money']?.length ?? 0))];
}

const moneyPattern = /^(?<label>(?:金额)?单位\s*[:：]\s*)(?<unit>万元|亿元|千元|元)$/u;

/** Reads a unit line and books it; the caller has tested the pattern. */
export function readUnitLine(context: Context, run: Run, place?: Place): BudgetUnit {
  const groups = unitPattern.exec(run.text)?.groups;
  const label = groups?.['label']?.length ?? 0;
  context.ledger.residue('form-label', slice(run, 0, label));
  const value = slice(run, label);
  context.ledger.field(value);
  const name = slice(run, run.text.length - (groups?.['name'] ?? groups?.['named'] ?? run.text).length);
  return {
    code: groups?.['code']?.normalize('NFKC') ?? null,
    name: closeText(trim(name), context.wraps).text,
    printed: value.text,
    provenance: context.provenance(value, undefined, place),
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
