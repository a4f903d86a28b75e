/** What the search page loads of one result: its printed text in blocks, and its exact amount. */
import { tiers, type RecordBlock, type SearchRecord } from './record.ts';

/** Text, index into `tiers`, label, anchor. */
type PackedBlock = readonly [string, number, string | null, string | null];

export interface Fragment {
  /** Site path without base. */
  readonly path: string;
  readonly title: string;
  /** Integer fen; null when 未载明 or when the page has no amount. */
  readonly amountFen: number | null;
  readonly blocks: readonly PackedBlock[];
}

export const packFragment = ({ path, title, amountFen, blocks }: SearchRecord): Fragment => ({
  path,
  title,
  amountFen,
  blocks: blocks.map(({ text, tier, label, anchor }) => [text, tiers.indexOf(tier), label, anchor]),
});

export const unpackBlocks = ({ blocks }: Fragment): RecordBlock[] =>
  blocks.map(([text, tier, label, anchor]) => ({ text, tier: tiers[tier] ?? 'furniture', label, anchor }));
