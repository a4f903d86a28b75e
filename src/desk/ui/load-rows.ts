/** The packed rows of all budget years. */
import { deskDataPath } from '../../catalogue/addresses.ts';
import type { PackedRows } from '../packed.ts';
import { joinRows, type Rows } from '../rows.ts';

/** Files are ours and were made when the site was built. */
export async function loadRows(desk: string, years: readonly number[], href: (path: string) => string): Promise<Rows> {
  const parts = await Promise.all(
    years.map(async (year) => {
      const response = await fetch(href(deskDataPath(desk, year)));
      if (!response.ok) throw new Error(`The rows of ${String(year)} did not load: ${String(response.status)}.`);
      return (await response.json()) as PackedRows;
    }),
  );
  return joinRows(parts);
}
