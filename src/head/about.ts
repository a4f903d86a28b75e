/** What a page is about, as its template tells; all that its head says beyond title and description follows from it. */
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Project } from '../document/project.ts';

export type About =
  | { readonly kind: 'home' | 'originals' | 'quality' | 'projects' | 'indicators' }
  /** A column that the settings do not rename. */
  | {
      readonly kind:
        'search' | 'compare' | 'query' | 'revisions' | 'dictionary' | 'rules' | 'sitemap' | 'indicator-list';
    }
  /** `files` are the downloads of the whole data, as site paths. */
  | { readonly kind: 'data'; readonly files: readonly string[] }
  | { readonly kind: 'region'; readonly code: string }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'department'; readonly regionCode: string; readonly departmentId: string }
  | { readonly kind: 'document' | 'original'; readonly document: PerformanceDocument }
  | { readonly kind: 'project'; readonly document: PerformanceDocument; readonly project: Project }
  /** What stands for every address that there is not: it has no address of its own and belongs in no index. */
  | { readonly kind: 'missing' }
  /** A text of the site's own. */
  | { readonly kind: 'text' };

/** What the layout knows of every page. */
export interface PageFacts {
  /** Without the site's name. */
  readonly title: string;
  readonly description: string;
  /** Of the page, from `catalogue/addresses.ts`. */
  readonly path: string;
  /** From the home page down; the page itself may be the last. */
  readonly breadcrumbs: readonly { readonly label: string; readonly path: string }[];
}
