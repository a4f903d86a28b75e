/** The outcome of one file for machines. */
import type { Outcome } from '../../src/importer/output/summary.ts';
import { verdictOf } from '../../src/importer/output/verdict.ts';

/** 0 clean, 1 a person should look, 2 refused. */
export const exitCodeOf = ({ result, revision }: Outcome): number =>
  result.outcome === 'refused' ? 2 : verdictOf(result.report, revision) === 'clean' ? 0 : 1;

export function toJson(outcome: Outcome): unknown {
  const { file, result, written, change, revision } = outcome;
  const exitCode = exitCodeOf(outcome);
  if (result.outcome === 'refused') return { file, outcome: 'refused', exitCode, diagnostic: result.diagnostic };
  const { document, report } = result;
  const { id, identity, projects } = document;
  return {
    file,
    outcome: 'imported',
    exitCode,
    documentId: id,
    written,
    change,
    revision,
    identity,
    projects: projects.length,
    report,
  };
}
