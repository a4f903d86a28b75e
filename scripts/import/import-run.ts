/** What the files of one `npm run import` share. */
import type { RegisterFiles } from '../../src/importer/import-document.ts';
import type { ImportOptions } from './options.ts';
import type { StandingDocuments } from './standing.ts';

export interface ImportRun {
  readonly options: ImportOptions;
  readonly registers: RegisterFiles;
  readonly standing: StandingDocuments;
  /** Document id → the file that it came from in this run. */
  readonly written: Map<string, string>;
  /** The date of this import, YYYY-MM-DD. */
  readonly today: string;
}
