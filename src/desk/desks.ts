/** The desks, and the files that their rows are published in: one a budget year. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { DeskDefinition } from './definition.ts';
import { indicatorDesk } from './indicator-columns.ts';
import { indicatorRows } from './indicator-rows.ts';
import { type DeskRow, packRows, type PackedRows } from './packed.ts';
import { projectDesk } from './project-columns.ts';
import { projectRows } from './project-rows.ts';

export interface Desk {
  readonly definition: DeskDefinition;
  readonly rows: (catalogue: Catalogue, document: PerformanceDocument) => readonly DeskRow[];
}

export const desks: readonly Desk[] = [
  { definition: indicatorDesk, rows: indicatorRows },
  { definition: projectDesk, rows: projectRows },
];

export function packedYear({ definition, rows }: Desk, catalogue: Catalogue, year: number): PackedRows {
  const { columns } = definition;
  const documents = catalogue.documents.filter(({ identity }) => identity.budgetYear.value === year);
  return packRows(
    documents.flatMap((document) => rows(catalogue, document)),
    columns.map(({ name }) => name),
    new Set(columns.filter(({ numeric }) => numeric === true).map(({ name }) => name)),
  );
}
