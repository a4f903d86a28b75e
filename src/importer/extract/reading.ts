/**
 * What every reader of a binary original returns: the neutral model, or null with one error diagnostic that says in
 * plain Chinese why the file is refused. Readers never throw for what a file holds.
 */
import { diagnose, type DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../diagnostics/result.ts';
import type { Extracted } from './extracted.ts';

export interface Reading {
  readonly extracted: Extracted;
  /** Personal numbers masked in `extracted.lines`. */
  readonly masked: number;
  /**
   * Personal numbers anywhere in the file, text that is not read (deleted runs, comments, properties) included. The
   * file as received may be published only when this is zero.
   */
  readonly personalNumbers: number;
  /** The file holds something that could not be searched for personal numbers; a diagnostic says what. */
  readonly unsearched?: boolean;
}

export type ReadResult = Result<Reading | null>;

/** Stops a reader from deep inside; `refusable` turns it into a value at the stage's edge. */
export class Refusal extends Error {
  readonly diagnostic: Diagnostic;

  constructor(definition: DiagnosticDefinition, message: string) {
    super(message);
    this.diagnostic = diagnose(definition, message);
  }
}

/** Runs a reader; a refusal becomes `null` and its diagnostic, every other error is a bug of ours and passes. */
export async function refusable(read: () => Promise<ReadResult>): Promise<ReadResult> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refusal) return { value: null, diagnostics: [error.diagnostic] };
    throw error;
  }
}
