/** Labelled texts of a table that the model has no field for → sections of the project, headed by their labels. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { PrintedText } from '../../document/printed.ts';
import type { Section } from '../../document/section.ts';
import { isPeriodGoal } from '../forms/notes.ts';
import { isBlank, join } from '../extract/run.ts';
import type { Context } from './context.ts';
import { readGoals } from './project-fields.ts';
import type { RawField, RawFields } from './raw-fields.ts';
import { toBlock } from './sections.ts';

export const goalsOfPeriod: DiagnosticDefinition = {
  code: 'goals-of-period',
  title: '绩效目标是多年期的目标',
  severity: 'info',
  owner: 'importer',
  hint: '表上只有实施期（中期、长期）目标，没有单列年度目标，照录为绩效目标。请对照原件确认。',
};

/** The goals of the year; where the form prints none but those of several years, these. */
export function readGoalsOf(context: Context, raw: RawFields, witnesses: readonly string[]): PrintedText[] {
  const goals = raw.fields.get('goals');
  const period = raw.notes.find(({ label, fragments }) => isPeriodGoal(label) && fragments.length > 0);
  if (goals !== undefined || period === undefined) return readGoals(context, goals, witnesses);
  context.ledger.residue('form-label', period.labelRun);
  context.report(goalsOfPeriod, `表上只有“${period.label}”，没有年度目标。`, {
    printed: period.label,
    provenance: context.provenance(period.labelRun, period.lines),
  });
  return readGoals(context, period, witnesses);
}

/** Notes without any text print nothing but their label. */
export function readNotes(context: Context, raw: RawFields, prefix: string): Section[] {
  const isGoal = (note: RawField): boolean =>
    !raw.fields.has('goals') &&
    note === raw.notes.find(({ label, fragments }) => isPeriodGoal(label) && fragments.length > 0);
  return raw.notes
    .filter((note) => !isGoal(note))
    .flatMap((note, index): Section[] => {
      const runs = note.fragments.map(({ run }) => run).filter((run) => !isBlank(run));
      if (runs.length === 0) {
        context.ledger.residue('form-label', note.labelRun);
        return [];
      }
      context.ledger.section(note.labelRun);
      return [
        {
          id: `${prefix}-${String(index + 1)}`,
          level: 1,
          number: null,
          title: note.label.replace(/[:：]$/u, ''),
          heading: note.label,
          role: null,
          provenance: context.provenance(join([note.labelRun, ...runs])),
          blocks: runs.map((run) => toBlock(context, run)),
        },
      ];
    });
}
