/**
 * How the records of a site are divided into shards. A site of few pages has one. A larger one is divided by year, and a year
 * of too many pages by region: whole cities, then counties, side by side as long as they fit, so that a filter by year or
 * region needs few shards and a changed document changes only its own.
 */

/** Records of one document, or of the text pages: what is never divided. */
export interface Portion<T> {
  readonly year: number | null;
  readonly regionCode: string | null;
  readonly departmentKey: string | null;
  readonly records: number;
  readonly source: T;
}

export interface PlannedShard<T> {
  /** The same as long as the division is: `all`, `2024`, `2024-1303`. */
  readonly name: string;
  readonly portions: readonly Portion<T>[];
}

/** More records make look-ups of common words too large, fewer make too many shards. */
const recordsPerShard = 12_000;

const count = (portions: readonly Portion<unknown>[]): number =>
  portions.reduce((sum, { records }) => sum + records, 0);

function groups<T>(portions: readonly Portion<T>[], key: (portion: Portion<T>) => string): [string, Portion<T>[]][] {
  const found = Map.groupBy(portions, key);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Ever smaller areas: a city's four digits, a county's six, a department. */
const areas: readonly ((portion: Portion<unknown>) => string)[] = [
  ({ regionCode }) => (regionCode ?? '').slice(0, 4),
  ({ regionCode }) => regionCode ?? '',
  ({ regionCode, departmentKey }) => departmentKey ?? regionCode ?? '',
];

/**
 * Neighbouring areas together as long as they fit; what is too large for a shard of its own is divided further. A shard is named
 * by its first area.
 */
function divide<T>(year: string, whole: PlannedShard<T>, most: number, depth = 0): PlannedShard<T>[] {
  const area = areas[depth];
  if (count(whole.portions) <= most || !area) return [whole];
  const shards: PlannedShard<T>[] = [];
  let open: { readonly name: string; readonly portions: Portion<T>[] } | null = null;
  for (const [first, portions] of groups(whole.portions, area)) {
    const size = count(portions);
    if (open && count(open.portions) + size <= most) open.portions.push(...portions);
    else {
      if (open) shards.push(open);
      open = null;
      const part = { name: `${year}-${first}`, portions: [...portions] };
      if (size > most) shards.push(...divide(year, part, most, depth + 1));
      else open = part;
    }
  }
  return open ? [...shards, open] : shards;
}

/** Shards in the order in which they are asked: the newest year first; what has no year goes with the newest. */
export function planShards<T>(portions: readonly Portion<T>[], most = recordsPerShard): PlannedShard<T>[] {
  if (count(portions) <= most) return [{ name: 'all', portions }];
  const years = portions.flatMap(({ year }) => year ?? []);
  const newest = years.reduce((latest, year) => Math.max(latest, year), 0);
  return groups(portions, ({ year }) => String(year ?? newest))
    .reverse()
    .flatMap(([year, members]) => divide(year, { name: year, portions: members }, most));
}
