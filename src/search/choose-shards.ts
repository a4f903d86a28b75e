/** Which parts of the index can hold what the filters leave. A part that is left out holds nothing that they keep. */
import type { Filters } from './facets.ts';
import { regionOfDepartment } from './record.ts';
import type { Shard } from './table.ts';

const mayHold = (wanted: readonly string[], values: ReadonlySet<string>): boolean =>
  wanted.length === 0 || wanted.some((value) => values.has(value));

export const chooseShards = (shards: readonly Shard[], { year, region, department }: Filters): Shard[] =>
  shards.filter(
    ({ years, regions }) =>
      mayHold(year, years) && mayHold(region, regions) && mayHold(department.map(regionOfDepartment), regions),
  );
