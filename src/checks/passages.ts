/** The running text of a document, one passage a paragraph, goal or cell, with where it stands. */
import type { Indicator } from '../document/indicator.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { PrintedText } from '../document/printed.ts';
import type { Project } from '../document/project.ts';
import type { Provenance } from '../document/provenance.ts';
import type { Section } from '../document/section.ts';
import { cellProvenance } from './check.ts';

export interface Passage {
  readonly text: string;
  readonly provenance: Provenance;
  readonly projectId: string | null;
  readonly rowNo: number | null;
  readonly from: 'part' | 'narrative' | 'goal' | 'indicator';
}

/** The words of Markdown: without the backslashes that keep printed signs from being markup. */
export const plainText = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/gu, '$1');

const ofSections = (sections: readonly Section[], from: Passage['from'], projectId: string | null): Passage[] =>
  sections.flatMap(({ heading, provenance, blocks }) => [
    ...(heading === null ? [] : [{ text: heading, provenance, projectId, rowNo: null, from }]),
    ...blocks.map((block) => ({
      text: plainText(block.markdown),
      provenance: block.provenance,
      projectId,
      rowNo: null,
      from,
    })),
  ]);

const ofText = (text: PrintedText, projectId: string): Passage[] =>
  text.state === 'read'
    ? [{ text: text.value, provenance: text.provenance, projectId, rowNo: null, from: 'goal' }]
    : [];

const ofRow = (row: Indicator, projectId: string): Passage[] =>
  (['levelThree', 'description', 'basis'] as const).flatMap((cell) =>
    row[cell] === null || row[cell] === ''
      ? []
      : [{ text: row[cell], provenance: cellProvenance(row, cell), projectId, rowNo: row.rowNo, from: 'indicator' }],
  );

const ofProject = (project: Project): Passage[] => [
  ...[project.purpose, ...project.goals].flatMap((text) => ofText(text, project.id)),
  ...project.indicators.flatMap((row) => ofRow(row, project.id)),
  ...ofSections(project.narrative, 'narrative', project.id),
];

let latest: { readonly document: PerformanceDocument; readonly passages: readonly Passage[] } | null = null;

/** Kept for one document: many checks read them, one document after the other, and a province would fill the memory. */
export function passages(document: PerformanceDocument): readonly Passage[] {
  if (latest?.document === document) return latest.passages;
  const made = [
    ...document.parts.flatMap((part) => ofSections(part.sections, 'part', null)),
    ...document.projects.flatMap(ofProject),
  ];
  latest = { document, passages: made };
  return made;
}

/** Runs of sections that follow each other: each part's, each project's narrative. */
export const sectionRuns = (
  document: PerformanceDocument,
): { sections: readonly Section[]; projectId: string | null }[] => [
  ...document.parts.map(({ sections }) => ({ sections, projectId: null })),
  ...document.projects.map(({ id, narrative }) => ({ sections: narrative, projectId: id })),
];

/** The part of a text around a spot, for quoting. */
export function excerpt(text: string, start: number, end: number, around = 16): string {
  const [from, to] = [Math.max(0, start - around), Math.min(text.length, end + around)];
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replaceAll('\n', ' ')}${to < text.length ? '…' : ''}`;
}
