/** Regions with documents in or below them, as a tree from the provinces down. */
import { regionPath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Region } from '../document/register.ts';

export interface RegionNode {
  readonly code: string;
  readonly name: string;
  readonly path: string;
  /** Documents of the region itself and of all below. */
  readonly documents: number;
  readonly children: readonly RegionNode[];
}

function node(catalogue: Catalogue, region: Pick<Region, 'code' | 'name'>): RegionNode {
  const children = regionNodes(catalogue, catalogue.regionsBelow(region.code));
  const own = catalogue.documentsOfRegion(region.code).length;
  return {
    code: region.code,
    name: region.name,
    path: regionPath(region.code),
    documents: children.reduce((sum, child) => sum + child.documents, own),
    children,
  };
}

/** By code; regions without any document are left out. */
export const regionNodes = (catalogue: Catalogue, regions: readonly Region[]): RegionNode[] =>
  [...regions]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((region) => node(catalogue, region))
    .filter((each) => each.documents > 0);

/** From the provinces down; a region that is in no register stands at the top. */
export function regionTree(catalogue: Catalogue): RegionNode[] {
  const unregistered = [...new Set(catalogue.documents.map((document) => document.identity.region.code))]
    .filter((code) => !catalogue.region(code))
    .map((code) => node(catalogue, { code, name: `地区 ${code}` }));
  const tops = catalogue.regions.filter((region) => region.parent === null || !catalogue.region(region.parent));
  return [...regionNodes(catalogue, tops), ...unregistered];
}
