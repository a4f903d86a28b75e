/** Ways to browse, for readers without JavaScript and for an empty search: pages, and searches by filter alone. */
import { regionPath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { yearLinks } from '../views/home.ts';
import { regionName } from '../views/identity.ts';

interface BrowseLink {
  readonly label: string;
  readonly path: string;
  /** The search that lists the same pages. */
  readonly query: string;
}

export interface BrowseLinks {
  /** Regions with documents, by code. */
  readonly regions: readonly BrowseLink[];
  readonly years: readonly BrowseLink[];
}

export function browseLinks(catalogue: Catalogue): BrowseLinks {
  const codes = new Set(catalogue.documents.map(({ identity }) => identity.region.code));
  return {
    regions: [...codes]
      .sort()
      .map((code) => ({ label: regionName(catalogue, code), path: regionPath(code), query: `?region=${code}` })),
    years: yearLinks(catalogue).map(({ year, label, path }) => ({ label, path, query: `?year=${String(year)}` })),
  };
}
