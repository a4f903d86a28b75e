/** …/feed.atom: news of the site, of a region, of a department (Atom). */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../catalogue/site-catalogue.ts';
import { atomFeed, type Feed } from '../../feeds/atom.ts';
import { allFeeds } from '../../feeds/feeds.ts';
import { readSiteConfig } from '../../site/config.ts';
import { addressFrom, permanentAddress } from '../../site/link.ts';

const site = readSiteConfig(process.env);

export const getStaticPaths = (async () =>
  allFeeds(await getCatalogue(), site.name).map((feed) => ({
    params: { place: feed.page.replace(/^\/|\/$/gu, '') || undefined },
    props: { feed },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed } }) =>
  new Response(
    atomFeed(feed, {
      author: site.host?.name ?? site.name,
      rights: site.dataLicence?.name ?? null,
      address: (path) => addressFrom(feed.path, path),
      permanent: permanentAddress,
    }),
    { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
  );
