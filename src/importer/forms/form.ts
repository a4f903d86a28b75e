/**
 * A form definition says, as data, how one generation of 绩效目标表 is laid out: which labels it prints and where the
 * value of each stands. A new year's form is a new definition; the parser does not change.
 */

/** Where the value of a label stands. */
type ValueSpot =
  /** In the cells to the right of the label, up to the next label of the row. */
  | 'right'
  /** To the right, and in the rows below until a row with another label. */
  | 'right-and-below'
  /** In the row below the label's row, which has no label of its own. */
  | 'next-row';

export type FieldKey =
  | 'projectCode'
  | 'name'
  | 'totalFunds'
  | 'fiscalFunds'
  | 'otherFunds'
  | 'purpose'
  | 'goals'
  | 'people'
  | 'supervisingDepartment'
  | 'implementingUnit';

export interface FieldDefinition {
  readonly key: FieldKey;
  /** As printed; spaces, punctuation and width do not matter (see `labelKey`). */
  readonly labels: readonly string[];
  readonly value: ValueSpot;
  /** The value lists names, so that a space in it separates them and is no line wrap. */
  readonly list?: true;
  /** Where another label follows in its row the label only heads that one: 总体目标 before 年度目标. */
  readonly orGroup?: true;
  /** What the value looks like when it is whole: tells a value from stray text. */
  readonly pattern?: RegExp;
}

export interface MilestoneDefinition {
  /** MM-DD */
  readonly by: string;
  readonly label: string;
}

/** The columns of the indicator table. */
export interface IndicatorColumns {
  readonly levelOne: readonly string[];
  readonly levelTwo: readonly string[];
  readonly levelThree: readonly string[];
  readonly description: readonly string[];
  readonly target: readonly string[];
  readonly basis: readonly string[];
  /** Operator and unit of the target where they have columns of their own: 指标性质, 度量单位. */
  readonly targetSign: readonly string[];
  readonly targetUnit: readonly string[];
  /** Columns that are no part of the record: 分值, 备注. */
  readonly others: readonly string[];
}

/** Amounts beside 预算数, 财政资金 and 其他资金. */
export interface FurtherFunds {
  readonly labels: readonly string[];
  /** Totals of several years: the parts that stand below them are theirs and not those of the year. */
  readonly periods: readonly string[];
}

export interface FormDefinition {
  /** Recorded in every project that this definition read. */
  readonly id: string;
  readonly title: string;
  /** Labels that no other form has; a table belongs to the form with most of them. Empty: the fallback form. */
  readonly signature: readonly string[];
  readonly fields: readonly FieldDefinition[];
  /** Labels that only head other labels or rows. */
  readonly groups: readonly string[];
  readonly furtherFunds: FurtherFunds;
  /** Labels of texts without a field of their own, kept as sections of the project: 立项依据, 实施期目标. */
  readonly notes: readonly string[];
  /** 资金支出计划 with its usual points; null when the form has none. */
  readonly schedule: { readonly labels: readonly string[]; readonly milestones: readonly MilestoneDefinition[] } | null;
  readonly indicators: IndicatorColumns;
  /** Labels of the cells that a target is split into, in their order; empty when a target is one cell. */
  readonly targetCells: readonly string[];
  /** Unit of money where the table prints none; null when there is no such custom. */
  readonly moneyUnit: string | null;
}

/**
 * A label as it is compared: full and half width alike, without white space, punctuation, the unit or the years in
 * brackets, without the year in front, and without the 其中 before a part of a sum.
 */
export function labelKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  if (text.length > longestLabel) return keyOf(text);
  if (keys.size >= keysKept) keys.clear();
  const key = keyOf(text);
  keys.set(text, key);
  return key;
}

/** The same labels and texts are compared over and over. */
const keys = new Map<string, string>();
const keysKept = 10_000;
const longestLabel = 60;

function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/\((?:千元|万元|亿元|元|%|单位:?[^)]*)\)/gu, '')
    .replace(/\((?:20\d\d|[xX*]{2,4})年?(?:度|[-—–~至](?:20\d\d|[xX*]{2,4})(?:\+n)?年?)?\)/gu, '')
    .replace(/^20\d\d(?:(?=年度\p{Script=Han}{2})|年(?=\p{Script=Han}{2})(?!度))/u, '')
    .replace(/[\p{P}\p{S}]/gu, '')
    .replace(/^其中(?=.)/u, '');
}

/** Whether a `labelKey` is one of the labels. */
export const isAmong = (labels: readonly string[], key: string): boolean =>
  labels.some((label) => labelKey(label) === key);
