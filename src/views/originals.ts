/** The list of all originals with their downloads and hashes. */
import { documentPath, homePath, originalsPath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { allOriginals } from '../document/all-originals.ts';
import { originalDownloads, type OriginalDownloads } from './download.ts';
import { replacedIn } from './earlier-versions.ts';
import { departmentName, documentTitle, regionFullName, titleMark, yearLabel } from './identity.ts';
import type { Link } from './link.ts';

interface OriginalEntry {
  readonly document: Link;
  readonly yearLabel: string;
  readonly titleMark: string | null;
  readonly regionName: string;
  readonly departmentName: string;
  readonly downloads: OriginalDownloads;
  /** The correction that replaced it; null for a present one. */
  readonly replacedIn: Link | null;
}

export interface OriginalsView {
  readonly path: string;
  readonly breadcrumbs: readonly Link[];
  readonly originals: readonly OriginalEntry[];
}

export function originalsView(catalogue: Catalogue): OriginalsView {
  return {
    path: originalsPath,
    breadcrumbs: [
      { label: '首页', path: homePath },
      { label: '原件', path: originalsPath },
    ],
    originals: catalogue.documents.flatMap((document) =>
      allOriginals(document).map((original) => ({
        document: { label: documentTitle(document), path: documentPath(document) },
        yearLabel: yearLabel(document),
        titleMark: titleMark(document),
        regionName: regionFullName(catalogue, document.identity.region.code),
        departmentName: departmentName(document),
        downloads: originalDownloads(document, original),
        replacedIn: replacedIn(document, original.id),
      })),
    ),
  };
}
