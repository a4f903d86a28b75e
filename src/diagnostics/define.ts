/** A kind of diagnostic is defined once, beside the code that raises it. */
import type { Diagnostic, Owner, Severity } from './diagnostic.ts';

/** Where a diagnostic points. */
export type Target = Partial<Pick<Diagnostic, 'printed' | 'understood' | 'provenance' | 'projectId' | 'rowNo'>>;

export interface DiagnosticDefinition {
  readonly code: string;
  /** Chinese name of the kind. */
  readonly title: string;
  readonly severity: Severity;
  readonly owner: Owner;
  /** What to do. */
  readonly hint: string;
}

/** Makes one diagnostic of a defined kind; `message` says what and where. */
export function diagnose(definition: DiagnosticDefinition, message: string, target: Target = {}): Diagnostic {
  const { code, severity, owner, hint } = definition;
  const { printed = null, understood = null, provenance = null, projectId = null, rowNo = null } = target;
  return { code, severity, owner, message, hint, printed, understood, provenance, projectId, rowNo };
}
