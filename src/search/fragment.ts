/**
 * What the search page loads of one result: its printed text in blocks. It travels in Pagefind's own fragment file, in place of
 * the single-character copy that Pagefind indexed and would store there.
 */
import { tiers, type RecordBlock, type SearchRecord } from './record.ts';

/** Text, index into `tiers`, label, anchor. */
type PackedBlock = readonly [string, number, string | null, string | null];

export interface Fragment {
  /** Site path without base. */
  readonly path: string;
  readonly title: string;
  readonly blocks: readonly PackedBlock[];
}

export const packFragment = ({ path, title, blocks }: SearchRecord): Fragment => ({
  path,
  title,
  blocks: blocks.map(({ text, tier, label, anchor }) => [text, tiers.indexOf(tier), label, anchor]),
});

export const unpackBlocks = ({ blocks }: Fragment): RecordBlock[] =>
  blocks.map(([text, tier, label, anchor]) => ({ text, tier: tiers[tier] ?? 'furniture', label, anchor }));
