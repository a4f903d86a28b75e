/** What a result shows of a page: the sentences and table rows where the words stand. */
import { findRanges, type Range, type Segment, segments } from './marks.ts';
import type { RecordBlock } from './record.ts';

export interface Excerpt {
  /** What the text is: 绩效指标, 绩效目标 …; null when it needs no name. */
  readonly label: string | null;
  /** Anchor on the page, without #. */
  readonly anchor: string | null;
  readonly segments: readonly Segment[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** The sentence that holds the first mark, as printed: what the target page is to highlight. */
  readonly sentence: string;
}

/** Characters of one excerpt. */
const longest = 96;
const sentenceEnd = /[。！？；!?;\n]/u;

interface Scored {
  readonly block: RecordBlock;
  readonly ranges: readonly Range[];
  /** Which of the words stand in the block. */
  readonly words: readonly string[];
}

/** What is worth a line by itself: what the page says, not what it is called or where it belongs. */
const telling = ({ block }: Scored): boolean =>
  block.tier === 'promise' || block.tier === 'narrative' || isHeading(block);

/**
 * Excerpts of the blocks that hold most of the words, then in the record's order. The name is shown by the title. A word that
 * stands neither there nor in what is shown has an excerpt of its own, from wherever it stands.
 */
export function excerptsOf(blocks: readonly RecordBlock[], words: readonly string[], most: number): Excerpt[] {
  const hits = blocks
    .map((block): Scored => ({
      block,
      ranges: findRanges(block.text, words),
      words: words.filter((word) => findRanges(block.text, [word]).length > 0),
    }))
    .filter(({ ranges }) => ranges.length > 0);
  const title = hits.find(({ block }) => block === blocks[0] && block.tier === 'name');
  const shown = hits
    .filter(telling)
    .toSorted((a, b) => b.words.length - a.words.length)
    .slice(0, most);
  for (const word of words) {
    if ([title, ...shown].some((hit) => hit?.words.includes(word))) continue;
    const elsewhere = hits.filter((hit) => hit !== title && hit.words.includes(word));
    const [first] = elsewhere.toSorted((a, b) => b.words.length - a.words.length);
    if (first) shown.push(first);
  }
  const told = shown.map((hit) => (isHeading(hit.block) ? (openingBelow(hit.block, blocks, words) ?? hit) : hit));
  return [...new Map(told.map((hit) => [hit.block, hit])).values()].map(excerpt);
}

/** A heading of a text page: it is shown by what it says about its subject. */
const isHeading = ({ tier, anchor }: RecordBlock): boolean => tier === 'name' && anchor !== null;

function openingBelow(heading: RecordBlock, blocks: readonly RecordBlock[], words: readonly string[]): Scored | null {
  const block = blocks.find(({ label, anchor }) => label === heading.text && anchor === heading.anchor);
  return block ? { block, ranges: findRanges(block.text, words), words: [] } : null;
}

/** The first block that tells what the page is about, for results of filters alone. */
export function openingOf(blocks: readonly RecordBlock[]): Excerpt | null {
  const block = blocks.find(({ tier }) => tier === 'promise') ?? blocks.find(({ tier }) => tier === 'narrative');
  return block ? excerpt({ block, ranges: [], words: [] }) : null;
}

function excerpt({ block: { text, label, anchor }, ranges }: Scored): Excerpt {
  const first = ranges[0] ?? { start: 0, end: 0 };
  const sentence = sentenceAround(text, first);
  const { start, end } = windowAround(text, sentence, first);
  return {
    label,
    anchor,
    segments: segments(text, ranges, start, end),
    cutBefore: start > 0,
    cutAfter: end < text.length,
    sentence: text.slice(sentence.start, sentence.end).trim(),
  };
}

function sentenceAround(text: string, { start, end }: Range): Range {
  let from = start;
  while (from > 0 && !sentenceEnd.test(text[from - 1] ?? '')) from -= 1;
  let to = Math.max(end, start);
  while (to < text.length && !sentenceEnd.test(text[to - 1] ?? '')) to += 1;
  return { start: from, end: to };
}

/** From the sentence's beginning if the mark is near it, else from a little before the mark; never inside a pair. */
function windowAround(text: string, sentence: Range, mark: Range): Range {
  const before = 24;
  const start = mark.end - sentence.start <= longest ? sentence.start : Math.max(sentence.start, mark.start - before);
  const end = Math.min(text.length, Math.max(start + longest, Math.min(mark.end, start + 3 * longest)));
  return { start: wholeCharacter(text, start), end: wholeCharacter(text, end) };
}

const wholeCharacter = (text: string, at: number): number => (/[\uDC00-\uDFFF]/u.test(text.charAt(at)) ? at - 1 : at);
