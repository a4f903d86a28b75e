/** The documents that can be chosen, by region. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { departmentName, regionFullName, yearLabel } from '../views/identity.ts';

export interface RegionChoices {
  readonly region: string;
  readonly documents: readonly { readonly id: string; readonly label: string }[];
}

/** Regions by code, documents newest first. */
export function documentChoices(catalogue: Catalogue): RegionChoices[] {
  const byRegion = Map.groupBy(catalogue.documents, ({ identity }) => identity.region.code);
  return [...byRegion.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, documents]) => ({
      region: regionFullName(catalogue, code),
      documents: documents.map((document) => ({
        id: document.id,
        label: `${yearLabel(document)} ${departmentName(document)}`,
      })),
    }));
}
