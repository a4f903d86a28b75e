/** The points of a 资金支出计划: the row of dates above the percentages. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { FormDefinition, MilestoneDefinition } from '../forms/form.ts';
import { join, type Run } from '../extract/run.ts';
import type { Context } from './context.ts';
import type { Token } from './labels.ts';
import { endOfMonth } from './milestone.ts';
import { setAside } from './stray.ts';

export const scheduleLabelDamaged: DiagnosticDefinition = {
  code: 'schedule-label-damaged',
  title: '支出计划的时点没有读全',
  severity: 'info',
  owner: 'importer',
  hint: '时点按表式的次序理解。请对照原件确认各时点的百分数。',
};

export interface Head extends MilestoneDefinition {
  /** The column that the point is printed in; null when its label was not read. */
  readonly column: number | null;
}

/** The points of the header row; where labels are damaged, the form's own points stand in. */
export function readHead(context: Context, form: FormDefinition, tokens: readonly Token[]): Head[] {
  const found: Head[] = [];
  const damaged: Run[] = [];
  for (const token of tokens) {
    if (token.type === 'blank') continue;
    if (token.type === 'label') {
      context.ledger.residue('form-label', token.run);
      const { use, cell } = token;
      if (use.kind === 'milestone' && use.month >= 1 && use.month <= 12) {
        found.push({ by: endOfMonth(use.month), label: use.label, column: cell.column });
      }
    } else damaged.push(token.run);
  }
  const usual = form.schedule?.milestones ?? [];
  const isUsual = found.every(({ by }) => usual.some((point) => point.by === by));
  if (damaged.length === 0 || !isUsual || found.length >= usual.length) {
    for (const run of damaged) setAside(context, run, context.wraps);
    return found;
  }
  for (const run of damaged) context.ledger.residue('form-label', run);
  const missing = usual.filter(({ by }) => !found.some((point) => point.by === by));
  const printed = damaged.map(({ text }) => text).join('⇥');
  context.report(scheduleLabelDamaged, `资金支出计划的时点“${printed}”没有读全。`, {
    printed,
    understood: missing.map(({ label }) => label).join('、'),
    provenance: context.provenance(join(damaged)),
  });
  return usual.map((point) => found.find(({ by }) => by === point.by) ?? { ...point, column: null });
}
