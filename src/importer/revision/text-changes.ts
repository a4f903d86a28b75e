/** Running text of two versions: paragraph beside paragraph. */
import type { Provenance } from '../../document/provenance.ts';
import type { Change, RevisedField } from '../../document/revision.ts';
import type { Block, Section } from '../../document/section.ts';
import { align } from './align.ts';
import { bare, changesOf, said } from './said.ts';

export interface Passage {
  readonly text: string;
  readonly provenance: Provenance | null;
  /** The heading that it stands under. */
  readonly about: string | null;
}

export const blockPassages = (blocks: readonly Block[], about: string | null): Passage[] =>
  blocks.map(({ markdown, provenance }) => ({ text: markdown, provenance, about }));

export const sectionPassages = (sections: readonly Section[], about: string | null): Passage[] =>
  sections.flatMap(({ heading, provenance, blocks }) => [
    ...(heading === null ? [] : [{ text: heading, provenance, about: heading }]),
    ...blockPassages(blocks, heading ?? about),
  ]);

function bigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index++) {
    const pair = text.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Two versions of one passage share at least half of their pairs of characters. */
function alikeTexts(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  if (a === b) return true;
  const [first, second] = [bigrams(a), bigrams(b)];
  let shared = 0;
  for (const [pair, count] of first) shared += Math.min(count, second.get(pair) ?? 0);
  return shared * 2 >= (Math.max(a.length - 1, 0) + Math.max(b.length - 1, 0)) / 2;
}

export const passageChanges = (
  field: RevisedField,
  before: readonly Passage[],
  after: readonly Passage[],
  alike: (a: Passage, b: Passage) => boolean = (a, b) => alikeTexts(a.text, b.text),
  projectId: string | null = null,
): Change[] =>
  align(before, after, ({ text }) => bare(text), alike).flatMap((pair) =>
    changesOf(
      [
        {
          field,
          before: pair.before && said(pair.before.text, pair.before.provenance),
          after: pair.after && said(pair.after.text, pair.after.provenance),
        },
      ],
      { projectId, about: pair.after?.about ?? pair.before?.about ?? null, rowNo: null },
    ),
  );
