/** Blocks that records of documents and of their projects share. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { PrintedText } from '../document/printed.ts';
import type { Section } from '../document/section.ts';
import { departmentName, documentTitle, regionLinks } from '../views/identity.ts';
import { recordKindLabels } from './labels.ts';
import { normalise } from './normalise.ts';
import { plainBlocks } from './plain-text.ts';
import type { RecordBlock, RecordKind } from './record.ts';

/** What can be read of a printed value; nothing for a blank one. */
export const readable = (value: PrintedText): string =>
  value.state === 'read' ? value.value : value.state === 'unreadable' ? value.printed : '';

export const departmentKey = ({ identity }: Pick<PerformanceDocument, 'identity'>): string =>
  `${identity.region.code}-${identity.department.id}`;

/** Headings and paragraphs, each a block that leads to its section; only a section with a heading has an anchor. */
export const sectionBlocks = (sections: readonly Section[]): RecordBlock[] =>
  sections.flatMap(({ id, heading, title, blocks }) => [
    ...(heading === null ? [] : [{ text: heading, tier: 'narrative', label: null, anchor: id } as const]),
    ...blocks.flatMap(({ markdown }) =>
      plainBlocks(markdown).map(
        ({ text }) => ({ text, tier: 'narrative', label: title, anchor: heading === null ? null : id }) as const,
      ),
    ),
  ]);

/** A number as the page shows it, and as printed where that differs. */
export const shownAndPrinted = (shown: string, printed: string): string =>
  normalise(shown).includes(normalise(printed)) ? shown : `${shown}（原件印作 ${printed}）`;

/** What the page says about where it belongs. */
export function context(catalogue: Catalogue, document: PerformanceDocument, kind: RecordKind): RecordBlock[] {
  const { region, budgetYear } = document.identity;
  const place = regionLinks(catalogue, region.code).map((link) => link.label);
  const texts = [
    `${place.join('')} ${departmentName(document)}`,
    `${String(budgetYear.value)}年 ${recordKindLabels[kind]}`,
    documentTitle(document),
  ];
  return [...new Set(texts)]
    .filter((text) => text !== '')
    .map((text) => ({ text, tier: 'context', label: null, anchor: null }));
}
