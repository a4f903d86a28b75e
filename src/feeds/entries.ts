/**
 * News of the site: a document that was taken in, a correction of one. Their dates are recorded facts (registered day of
 * publication apart, the day of import); what has no recorded date is no news and is left out.
 */
import { documentPath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Original } from '../document/original.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { citedTitle, placedDepartment, yearLabel } from '../views/identity.ts';
import { listedTotal } from '../views/listed-total.ts';
import { revisionEntries } from '../views/revisions.ts';
import { uuidOf } from './uuid.ts';

export interface FeedEntry {
  /** Permanent. */
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly updated: string;
  /** YYYY-MM-DD or YYYY-MM-DD HH:MM, as registered or printed. */
  readonly published: string | null;
  /** Site path. */
  readonly path: string;
  readonly author: string | null;
  readonly summary: string;
  readonly document: PerformanceDocument;
}

/** The first file that was ever received for the document: later ones are corrections. */
function firstOriginal({ earlierOriginals = [], originals }: PerformanceDocument): string {
  const [first] = [...earlierOriginals, ...originals];
  return first === undefined ? '' : hashOf(first);
}

const hashOf = ({ published, text }: Pick<Original, 'published' | 'text'>): string => (published ?? text).sha256;

function arrival(catalogue: Catalogue, document: PerformanceDocument): FeedEntry[] {
  const updated = catalogue.report(document.id)?.importedOn;
  if (updated === undefined) return [];
  const registered = catalogue.registeredDisclosure(document.id);
  const { fen, text, projects } = listedTotal(document.projects);
  const amount = fen === null ? '' : `，已列项目合计 ${text}`;
  return [
    {
      id: uuidOf(`document ${document.id} ${firstOriginal(document)}`),
      title: `收录：${placedDepartment(catalogue, document)} ${yearLabel(document)}绩效文本`,
      updated,
      published: registered?.publishedOn ?? document.disclosure.publishedOn,
      path: documentPath(document),
      author: document.disclosure.publisher ?? registered?.publisher ?? document.identity.department.name,
      summary: `${citedTitle(document)}，${String(projects)} 个项目${amount}。`,
      document,
    },
  ];
}

function corrections(catalogue: Catalogue): FeedEntry[] {
  return revisionEntries(catalogue).flatMap((entry) => {
    const document = catalogue.document(entry.documentId);
    if (entry.date === null || document === undefined) return [];
    return [
      {
        id: uuidOf(`revision ${entry.id} ${firstOriginal(document)}`),
        title: `${entry.title}（${entry.yearLabel}，第 ${String(entry.no)} 次）`,
        updated: entry.date,
        published: null,
        path: entry.path,
        author: document.identity.department.name,
        summary: entry.summary,
        document,
      },
    ];
  });
}

/** All news, newest first. */
export const feedEntries = (catalogue: Catalogue): FeedEntry[] =>
  [...catalogue.documents.flatMap((document) => arrival(catalogue, document)), ...corrections(catalogue)].sort(
    newestFirst,
  );

export const newestFirst = (a: FeedEntry, b: FeedEntry): number => compare(b.updated, a.updated) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
