/** Which feeds there are: of the site, of each region with all below it, of each department. A feed without news is not made. */
import { departmentPath, feedPath, homePath, regionPath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { placedDepartment, regionFullName } from '../views/identity.ts';
import { regionCodes, regionCodesWithPage } from '../views/region.ts';
import { departmentKeys } from '../views/department.ts';
import type { Feed } from './atom.ts';
import { type FeedEntry, feedEntries, newestFirst } from './entries.ts';

interface News {
  readonly all: readonly FeedEntry[];
  readonly byRegion: ReadonlyMap<string, readonly FeedEntry[]>;
  readonly byDepartment: ReadonlyMap<string, readonly FeedEntry[]>;
}

const departmentKey = (regionCode: string, departmentId: string): string => `${regionCode}/${departmentId}`;

const memo = new WeakMap<Catalogue, News>();

/** Pages of one build all ask for the same news. */
function newsOf(catalogue: Catalogue): News {
  const known = memo.get(catalogue);
  if (known) return known;
  const all = feedEntries(catalogue);
  const news = {
    all,
    byRegion: Map.groupBy(all, ({ document: { identity } }) => identity.region.code),
    byDepartment: Map.groupBy(all, ({ document: { identity } }) =>
      departmentKey(identity.region.code, identity.department.id),
    ),
  };
  memo.set(catalogue, news);
  return news;
}

const orNone = (feed: Feed): Feed | null => (feed.entries.length === 0 ? null : feed);

const contents = '新收录的绩效文本和更正。日期是收录或更正的日期。';

export const siteFeed = (catalogue: Catalogue, siteName: string): Feed | null =>
  orNone({
    title: siteName,
    subtitle: contents,
    path: feedPath(homePath),
    page: homePath,
    entries: newsOf(catalogue).all,
  });

export function regionFeed(catalogue: Catalogue, siteName: string, code: string): Feed | null {
  const page = regionPath(code);
  const { byRegion } = newsOf(catalogue);
  return orNone({
    title: `${regionFullName(catalogue, code)} · ${siteName}`,
    subtitle: contents,
    path: feedPath(page),
    page,
    entries: regionCodes(catalogue, code)
      .flatMap((each) => byRegion.get(each) ?? [])
      .sort(newestFirst),
  });
}

export function departmentFeed(
  catalogue: Catalogue,
  siteName: string,
  regionCode: string,
  departmentId: string,
): Feed | null {
  const page = departmentPath(regionCode, departmentId);
  const [document] = catalogue.documentsOfDepartment(regionCode, departmentId);
  return orNone({
    title: `${document === undefined ? departmentId : placedDepartment(catalogue, document)} · ${siteName}`,
    subtitle: contents,
    path: feedPath(page),
    page,
    entries: newsOf(catalogue).byDepartment.get(departmentKey(regionCode, departmentId)) ?? [],
  });
}

export const allFeeds = (catalogue: Catalogue, siteName: string): Feed[] =>
  [
    siteFeed(catalogue, siteName),
    ...regionCodesWithPage(catalogue).map((code) => regionFeed(catalogue, siteName, code)),
    ...departmentKeys(catalogue).map((key) => departmentFeed(catalogue, siteName, key.regionCode, key.departmentId)),
  ].filter((feed) => feed !== null);
