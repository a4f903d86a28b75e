/** What readers must know of how a document was read, from its import report: a statement about us, said where it matters. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { visibleBreaks } from './shown-value.ts';

type DocumentId = Pick<PerformanceDocument, 'id'>;

/** Shown on every page of a document whose text was recognised from pictures of pages; null for all others. */
export function conversionNotice(catalogue: Catalogue, { id }: DocumentId): string | null {
  const damaged = catalogue.report(id)?.residue.some(({ kind }) => kind === 'ghost-text') ?? false;
  return damaged ? '本站收到的是识别转换得到的文字，可能缺字错字；读不准的地方已标出。' : null;
}

const ofCode = (catalogue: Catalogue, { id }: DocumentId, code: string): readonly Diagnostic[] =>
  (catalogue.report(id)?.diagnostics ?? []).filter((diagnostic) => diagnostic.code === code);

/** Projects whose table prints no unit of money. */
export const projectsWithoutUnit = (catalogue: Catalogue, document: DocumentId): ReadonlySet<string> =>
  new Set(ofCode(catalogue, document, 'money-unit-assumed').flatMap(({ projectId }) => projectId ?? []));

/** Beside the sum of a document; null when every unit is printed. */
export function assumedUnitNote(catalogue: Catalogue, document: PerformanceDocument): string | null {
  const count = projectsWithoutUnit(catalogue, document).size;
  if (count === 0) return null;
  return count === document.projects.length
    ? '原件没有印出单位，本站按万元理解。'
    : `有 ${String(count)} 个项目的表没有印出单位，本站按万元理解。`;
}

/** Printed beside understood where the dates of a schedule could not be read whole; null otherwise. */
export function damagedDatesNote(catalogue: Catalogue, document: DocumentId, projectId: string): string | null {
  const [damaged] = ofCode(catalogue, document, 'schedule-label-damaged').filter(
    (each) => each.projectId === projectId,
  );
  if (!damaged) return null;
  const { printed, understood } = damaged;
  if (printed === null || understood === null) return '原件的时点没有读全。';
  return `时点没有读全：原件印作“${visibleBreaks(printed)}”，按“${understood}”理解。`;
}

/** Whether the name in a project's table was found damaged. */
export const hasDamagedName = (catalogue: Catalogue, document: DocumentId, projectId: string): boolean =>
  ofCode(catalogue, document, 'name-completed-from-heading').some((each) => each.projectId === projectId);

/** What was noticed about the rows of a project's indicator table. */
export const rowDiagnostics = (catalogue: Catalogue, { id }: DocumentId, projectId: string): readonly Diagnostic[] =>
  (catalogue.report(id)?.diagnostics ?? []).filter((each) => each.projectId === projectId && each.rowNo !== null);
