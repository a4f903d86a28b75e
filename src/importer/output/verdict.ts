/** Whether an import may be published as it is, or a person has to look first. */
import type { ImportReport } from '../../diagnostics/import-report.ts';
import type { Revision } from '../../document/revision.ts';

export type Verdict = 'clean' | 'needs-person';

/** A correction that lacks whole parts or projects of the earlier version: perhaps the file is not all of it. */
export const lacksParts = (revision: Revision | null): boolean =>
  revision?.changes.some(({ kind, field }) => kind === 'removed' && (field === 'part' || field === 'project')) ?? false;

/** Repairs that the importer is sure of are `info`; everything else wants a person. */
export function verdictOf({ accounting, diagnostics }: ImportReport, revision: Revision | null = null): Verdict {
  const isComplete = accounting.lost === 0 && (accounting.residue.unrecognised ?? 0) === 0;
  return isComplete && diagnostics.every(({ severity }) => severity === 'info') && !lacksParts(revision)
    ? 'clean'
    : 'needs-person';
}
