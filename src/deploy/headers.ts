/** The HTTP headers that the site is made for: what the local server sends, and what the shipped configurations say. */

/**
 * Everything comes from the site itself and nothing is written into the pages: no script, no style, no frame from elsewhere.
 * The search and the SQL desk run WebAssembly, in workers. Other sites may show pages in frames of theirs: that is offered, and there is
 * nothing here that a reader could be made to click to his harm.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** Of every answer. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Files whose name changes with their content. */
const hashed = 'assets/';
/** Data for everyone, pages of other sites included. */
const open = ['data/', 'originals/'];

const forever = 'public, max-age=31536000, immutable';
/** Kept, and asked for again each time: a correction is seen at once, and what has not changed is not sent again. */
const revalidated = 'no-cache';

/** `path` is that of a file below the base path, without a slash before it. */
export const headersFor = (path: string): Readonly<Record<string, string>> => ({
  ...commonHeaders,
  'Cache-Control': path.startsWith(hashed) ? forever : revalidated,
  ...(open.some((folder) => path.startsWith(folder)) ? { 'Access-Control-Allow-Origin': '*' } : {}),
});

const block = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * The file `_headers` that hosts of static sites read (Cloudflare Pages, Netlify and others). They add up all blocks that fit,
 * so that no header may stand in two that fit one path: caching is stated of pages, whose addresses end in a slash, and of assets.
 */
export const headersFile = (base: string): string =>
  [
    block(`${base}*`, commonHeaders),
    block(base, { 'Cache-Control': revalidated }),
    block(`${base}*/`, { 'Cache-Control': revalidated }),
    block(`${base}${hashed}*`, { 'Cache-Control': forever }),
    ...open.map((folder) => block(`${base}${folder}*`, { 'Access-Control-Allow-Origin': '*' })),
    '',
  ].join('\n\n');
