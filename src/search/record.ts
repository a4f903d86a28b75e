/** A search record: one page of the site as search knows it. */

/**
 * Where a hit weighs: `name` (name, code, title), `promise` (goals, indicators, purpose, money), `context` (whose it is, and of
 * which year), `narrative` (running text), `furniture` (labels, blank rows: what most pages have).
 */
export const tiers = ['name', 'promise', 'context', 'narrative', 'furniture'] as const;
export type Tier = (typeof tiers)[number];

/**
 * Text that belongs together. A phrase is found when it stands within one block: a paragraph, a field with its label, or all
 * cells of one table row. It is never found across two blocks, so never across two projects.
 */
export interface RecordBlock {
  /** As printed. */
  readonly text: string;
  readonly tier: Tier;
  /** What the text is, shown before the excerpt: 绩效指标, 绩效目标, 资金用途 …; null for the name. */
  readonly label: string | null;
  /** Anchor on the page, without #; null for the page itself. */
  readonly anchor: string | null;
}

export const recordKinds = ['special', 'budget', 'document', 'page'] as const;
export type RecordKind = (typeof recordKinds)[number];

export interface SearchRecord {
  /** Site path without base, from `catalogue/addresses.ts`. */
  readonly path: string;
  readonly kind: RecordKind;
  readonly title: string;
  /** Null for pages that belong to none. */
  readonly year: number | null;
  readonly regionCode: string | null;
  /** `<region code>-<department id>`: unit codes repeat across regions. */
  readonly departmentKey: string | null;
  /** Integer fen; null when 未载明 or when the page has no amount. */
  readonly amountFen: number | null;
  /** In order of their tiers. */
  readonly blocks: readonly RecordBlock[];
}

/** The region code that a department's key begins with. */
export const regionOfDepartment = (departmentKey: string): string => departmentKey.replace(/-.*$/u, '');

/** In order of their tiers, within one as given. */
export const inOrder = (blocks: readonly RecordBlock[]): RecordBlock[] =>
  blocks.toSorted((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier));
