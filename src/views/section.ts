/** Running text in printed order. Bodies stay Markdown; `src/markdown/render-section.ts` makes them HTML. */
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Block, Section } from '../document/section.ts';
import { sourceLink, type SourceLink } from './link.ts';

export interface BlockView {
  readonly markdown: string;
  readonly source: SourceLink;
}

export interface SectionView {
  /** Anchor on the page. */
  readonly id: string;
  /** HTML heading level, 2–6. */
  readonly headingLevel: number;
  /** As printed; null for text before any heading. */
  readonly heading: string | null;
  readonly blocks: readonly BlockView[];
  readonly source: SourceLink;
}

/** An entry of a contents list; `anchor` is an id on the page. */
export interface ContentsEntry {
  readonly label: string;
  readonly anchor: string;
  readonly children: readonly ContentsEntry[];
}

type DocumentKey = Pick<PerformanceDocument, 'identity'>;

export const blockViews = (document: DocumentKey, blocks: readonly Block[]): BlockView[] =>
  blocks.map(({ markdown, provenance }) => ({ markdown, source: sourceLink(document, provenance) }));

/** `above` is the heading level of the part or project that the sections stand in. */
export const sectionViews = (document: DocumentKey, sections: readonly Section[], above: number): SectionView[] =>
  sections.map(({ id, level, heading, blocks, provenance }) => ({
    id,
    headingLevel: Math.min(6, above + level),
    heading,
    blocks: blockViews(document, blocks),
    source: sourceLink(document, provenance),
  }));

/** Sections with headings as a nested list; a section is a child of the nearest one before it that is less deep. */
export function contentsOf(sections: readonly Section[]): ContentsEntry[] {
  const titled = sections.filter((section) => section.heading !== null);
  const entries: ContentsEntry[] = [];
  for (let at = 0; at < titled.length;) {
    const first = titled[at];
    if (!first) break;
    const next = titled.findIndex((section, index) => index > at && section.level <= first.level);
    const end = next === -1 ? titled.length : next;
    entries.push({ label: first.heading ?? '', anchor: first.id, children: contentsOf(titled.slice(at + 1, end)) });
    at = end;
  }
  return entries;
}
