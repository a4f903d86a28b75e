/** Pages leave with links that are relative to them. The page for missing addresses does not: it is shown at any of them. */
import { defineMiddleware } from 'astro:middleware';
import { readSiteConfig } from './site/config.ts';
import { withRelativeLinks } from './site/relative-links.ts';

const { base } = readSiteConfig(process.env);

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (!isPage || url.pathname.startsWith(`${base}404`)) return response;
  return new Response(withRelativeLinks(await response.text(), url.pathname, base), response);
});
