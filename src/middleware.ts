/** Pages leave with their spaces settled and with links that are relative to them. The page for missing addresses keeps whole links: it is shown at any address. */
import { defineMiddleware } from 'astro:middleware';
import { readSiteConfig } from './site/config.ts';
import { withSettledSpaces } from './site/page-spaces.ts';
import { withRelativeLinks } from './site/relative-links.ts';

const { base } = readSiteConfig(process.env);

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (!isPage) return response;
  const html = withSettledSpaces(await response.text());
  const isMissing = url.pathname.startsWith(`${base}404`);
  return new Response(isMissing ? html : withRelativeLinks(html, url.pathname, base), response);
});
