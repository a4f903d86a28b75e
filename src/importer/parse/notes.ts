/** Labelled texts of a table that the model has no field for → sections of the project, headed by their labels. */
import type { Section } from '../../document/section.ts';
import { isBlank, join } from '../extract/run.ts';
import type { Context } from './context.ts';
import { goalsOfSeveralYears } from './goals.ts';
import type { RawFields } from './raw-fields.ts';
import { toBlock } from './sections.ts';

/** Notes without any text print nothing but their label. */
export function readNotes(context: Context, raw: RawFields, prefix: string): Section[] {
  const goals = goalsOfSeveralYears(raw);
  return raw.notes
    .filter((note) => note !== goals)
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
