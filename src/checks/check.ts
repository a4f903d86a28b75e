/**
 * What a check is. One rule a file: `src/checks/<code>.ts` exports `check`, made by one of the makers below;
 * `src/checks/index.ts` lists them. Checks are pure, linear in the size of what they read, and never alter a document.
 */
import { diagnose, type DiagnosticDefinition, type Target } from '../diagnostics/define.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { ImportReport } from '../diagnostics/import-report.ts';
import type { Indicator, IndicatorCell } from '../document/indicator.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Project } from '../document/project.ts';
import type { Provenance } from '../document/provenance.ts';
import type { Region } from '../document/register.ts';
import { isNotApplicable } from './not-applicable.ts';

export interface CheckDefinition extends DiagnosticDefinition {
  /** What the rule looks for, one Chinese sentence. */
  readonly rule: string;
  /** Why it matters to a reader, one Chinese sentence. */
  readonly why: string;
  /** Written source of the rule; null when it follows from arithmetic or plain sense. */
  readonly source: string | null;
  readonly example: {
    /** A made-up text that the rule points out. */
    readonly fires: string;
    /** A similar one that it does not. */
    readonly silent: string;
  };
}

/** One finding before the definition's words and the document are added. */
export interface Hit extends Target {
  readonly message: string;
}

export interface CheckContext {
  readonly regions: readonly Region[];
  readonly region: (code: string) => Region | undefined;
  /** How a document was read; undefined when nobody kept that. */
  readonly report: (documentId: string) => ImportReport | undefined;
}

export interface Check {
  readonly definition: CheckDefinition;
  /** A `document` check looks at one document at a time, a `corpus` check compares documents. */
  readonly scope: 'document' | 'corpus';
  run(documents: readonly PerformanceDocument[], context: CheckContext): Finding[];
}

/** A hit with the document it belongs to. */
export interface DocumentHit extends Hit {
  readonly document: PerformanceDocument;
}

const findingOf = (definition: CheckDefinition, { id }: PerformanceDocument, hit: Hit): Finding => ({
  ...diagnose(definition, hit.message, hit),
  documentId: id,
});

/** A check that compares documents with each other. */
export const corpusCheck = (
  definition: CheckDefinition,
  find: (documents: readonly PerformanceDocument[], context: CheckContext) => Iterable<DocumentHit>,
): Check => ({
  definition,
  scope: 'corpus',
  run: (documents, context) => Array.from(find(documents, context), (hit) => findingOf(definition, hit.document, hit)),
});

export const documentCheck = (
  definition: CheckDefinition,
  find: (document: PerformanceDocument, context: CheckContext) => Iterable<Hit>,
): Check => ({
  definition,
  scope: 'document',
  run: (documents, context) =>
    documents.flatMap((document) => Array.from(find(document, context), (hit) => findingOf(definition, document, hit))),
});

export const projectCheck = (
  definition: CheckDefinition,
  find: (project: Project, document: PerformanceDocument, context: CheckContext) => Iterable<Hit>,
): Check =>
  documentCheck(definition, function* (document, context) {
    for (const project of document.projects)
      for (const hit of find(project, document, context))
        yield { projectId: project.id, provenance: project.provenance, ...hit };
  });

const stated = new WeakMap<Project, readonly Indicator[]>();

/** Rows that state something: not blank template rows, not rows that say 不涉及 throughout. Kept: most checks ask. */
export function statedRows(project: Project): readonly Indicator[] {
  const before = stated.get(project);
  if (before) return before;
  const rows = project.indicators.filter((row) => !row.blank && !isNotApplicable(row));
  stated.set(project, rows);
  return rows;
}

/** The spot of a cell, or of its row when the cell's own is not known. */
export function cellProvenance(row: Indicator, cell: IndicatorCell): Provenance {
  const { cells, ...extent } = row.provenance;
  const spot = cells[cell];
  return spot ? { original: extent.original, ...spot } : extent;
}

/** A check of single rows; `cell` is the one it points at. */
export const rowCheck = (
  definition: CheckDefinition,
  cell: IndicatorCell,
  find: (row: Indicator, project: Project) => Omit<Hit, 'provenance' | 'projectId' | 'rowNo'> | null,
): Check =>
  projectCheck(definition, function* (project) {
    for (const row of statedRows(project)) {
      const hit = find(row, project);
      if (hit) yield { ...hit, rowNo: row.rowNo, provenance: cellProvenance(row, cell) };
    }
  });
