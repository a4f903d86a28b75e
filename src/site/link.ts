/** Site paths (see `catalogue/addresses.ts`) → links that work under the configured base path. */
import { readSiteConfig } from './config.ts';
import { relativeLink } from './relative-links.ts';

const { base, origin } = readSiteConfig(process.env);

export const href = (path: string): string => base + path.replace(/^\//, '');

/** The permanent address for citing: absolute when the origin is configured, else below the base path. */
export const permanentAddress = (path: string): string => (origin ?? '') + href(path);

/** For what other programs read on a page: absolute when the origin is configured, else relative to the page. */
export const addressFrom = (page: string, path: string): string =>
  origin === null ? relativeLink(page, path) : permanentAddress(path);
