/** Stages return a value and what there is to say about it. */
import type { Diagnostic } from './diagnostic.ts';

export interface Result<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
