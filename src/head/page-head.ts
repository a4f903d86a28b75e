/** Everything that the head of a page says beyond its title and description. */
import { homePath, picturePath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { departmentFeed, regionFeed, siteFeed } from '../feeds/feeds.ts';
import { canDraw } from '../pictures/canvas.ts';
import { pictureSize } from '../pictures/card.ts';
import type { SiteConfig } from '../site/config.ts';
import { pageTitle } from '../site/page-title.ts';
import type { About, PageFacts } from './about.ts';
import { governmentMeta, type Located, type Meta, siteMeta } from './government-meta.ts';
import { type Address, linkedData, type Node } from './linked-data.ts';
import { wholeTitle } from './whole-title.ts';

export interface FeedLink {
  readonly title: string;
  readonly path: string;
}

export interface PageHead {
  /** `<title>`. */
  readonly title: string;
  /** Whole address of the page; null while the origin is unknown, and for a page that stands for missing addresses. */
  readonly canonical: string | null;
  /** `<meta name>`. */
  readonly meta: Meta;
  /** `<meta property>`. */
  readonly openGraph: Meta;
  readonly feeds: readonly FeedLink[];
  readonly linkedData: Node | null;
}

/** Pages whose links are worth a picture: those that say something of their own in a few words. */
const hasPicture = (about: About | null): boolean =>
  about !== null && ['home', 'region', 'department', 'document', 'project'].includes(about.kind);

/** The feeds that tell of what the page shows, the nearest first. */
export function feedLinks(catalogue: Catalogue, { name }: Pick<SiteConfig, 'name'>, about: About | null): FeedLink[] {
  const department = (regionCode: string, id: string) => departmentFeed(catalogue, name, regionCode, id);
  const near =
    about?.kind === 'region'
      ? regionFeed(catalogue, name, about.code)
      : about?.kind === 'department'
        ? department(about.regionCode, about.departmentId)
        : about?.kind === 'document'
          ? department(about.document.identity.region.code, about.document.identity.department.id)
          : null;
  return [near, siteFeed(catalogue, name)].flatMap((feed) =>
    feed === null ? [] : [{ title: feed.title, path: feed.path }],
  );
}

function openGraph(
  site: SiteConfig,
  title: string,
  about: About | null,
  facts: PageFacts,
  { address, picture }: Located,
): Meta {
  const isArticle = about?.kind === 'document' || about?.kind === 'project';
  return {
    'og:title': title,
    'og:description': facts.description,
    'og:type': isArticle ? 'article' : 'website',
    'og:site_name': site.name,
    'og:locale': 'zh_CN',
    ...(address === null ? {} : { 'og:url': address }),
    ...(picture === null
      ? {}
      : {
          'og:image': picture,
          'og:image:type': 'image/jpeg',
          'og:image:width': String(pictureSize.width),
          'og:image:height': String(pictureSize.height),
          'og:image:alt': facts.title,
        }),
  };
}

/** `address` turns a site path into an address as seen from the page. */
export function pageHead(
  catalogue: Catalogue,
  site: SiteConfig,
  about: About | null,
  facts: PageFacts,
  address: Address,
): PageHead {
  // Whoever reads these addresses does not resolve relative ones.
  const whole = (path: string): string | null => (site.origin === null ? null : address(path));
  const located: Located = {
    address: about?.kind === 'missing' ? null : whole(facts.path),
    picture: hasPicture(about) && canDraw() ? whole(picturePath(facts.path)) : null,
  };
  const { title, apart } = wholeTitle(catalogue, about, facts);
  const isHome = facts.path === homePath;
  return {
    title: isHome ? `${site.name}：${title}` : pageTitle(title, site.name, apart),
    canonical: located.address,
    meta: { ...siteMeta(site), ...governmentMeta(catalogue, site, about, facts, located) },
    openGraph: openGraph(site, isHome ? site.name : title + apart, about, facts, located),
    feeds: feedLinks(catalogue, site, about),
    linkedData: linkedData(catalogue, site, about, facts, address),
  };
}
