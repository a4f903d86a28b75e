/** What every step of one parse shares: the source, the ledger, and the place where it reports what it noticed. */
import { diagnose, type DiagnosticDefinition, type Target } from '../../diagnostics/define.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Provenance, Spot } from '../../document/provenance.ts';
import { createSource, runOf, type Run, type Source } from '../extract/run.ts';
import type { Cell, Extracted, Located } from '../extract/extracted.ts';
import { createLedger, type Ledger } from '../ledger.ts';
import { provenanceOf, type Lines } from './provenance.ts';

export interface Context {
  readonly source: Source;
  readonly ledger: Ledger;
  /** Spaces between Han characters may be line wraps. */
  readonly wraps: boolean;
  readonly diagnostics: Diagnostic[];
  report(definition: DiagnosticDefinition, message: string, target?: Target): void;
  /** Says which project the diagnostics from `from` on are about. */
  attribute(from: number, projectId: string): void;
  /** Says which indicator row the diagnostics from `from` on are about: the row that stands on their line. */
  attributeRows(from: number, rows: readonly { readonly rowNo: number; readonly provenance: Spot }[]): void;
  run(located: Pick<Located, 'pieces'>): Run;
  provenance(run: Run, fallback?: Lines, place?: Cell['place']): Provenance;
}

/** `original` is the id of the original within its document. */
export function createContext(extracted: Extracted, original: string): Context {
  const source = createSource(extracted.lines);
  const diagnostics: Diagnostic[] = [];
  return {
    source,
    ledger: createLedger(source, original),
    wraps: extracted.wraps ?? false,
    diagnostics,
    report: (definition, message, target) => {
      diagnostics.push(diagnose(definition, message, target));
    },
    attribute: (from, projectId) => {
      for (let index = from; index < diagnostics.length; index++) {
        const diagnostic = diagnostics[index];
        if (diagnostic !== undefined) diagnostics[index] = { ...diagnostic, projectId };
      }
    },
    attributeRows: (from, rows) => {
      for (let index = from; index < diagnostics.length; index++) {
        const diagnostic = diagnostics[index];
        const line = diagnostic?.provenance?.line;
        if (diagnostic === undefined || line === undefined) continue;
        const row = rows.find(({ provenance: { line: first, to } }) => first <= line && line <= (to ?? first));
        diagnostics[index] = { ...diagnostic, rowNo: row?.rowNo ?? null };
      }
    },
    run: (located) => runOf(source, located),
    provenance: (run, fallback, place) => provenanceOf(source, original, run, fallback, place),
  };
}
