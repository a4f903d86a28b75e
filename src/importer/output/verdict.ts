/** Whether an import may be published as it is, or a person has to look first. */
import type { ImportReport } from '../../diagnostics/import-report.ts';

export type Verdict = 'clean' | 'needs-person';

/** Repairs that the importer is sure of are `info`; everything else wants a person. */
export function verdictOf({ accounting, diagnostics }: ImportReport): Verdict {
  const isComplete = accounting.lost === 0 && (accounting.residue.unrecognised ?? 0) === 0;
  return isComplete && diagnostics.every(({ severity }) => severity === 'info') ? 'clean' : 'needs-person';
}
