/**
 * The arrow of the house: which folder of `src` may import which. Data flows one way, from `document` to `pages`; a folder
 * that is not listed for another may not be imported there.
 */
export const flow: Readonly<Record<string, readonly string[]>> = {
  document: [],
  privacy: [],
  browser: ['open-data'],
  modes: [],
  diagnostics: ['document'],
  importer: ['diagnostics', 'document', 'privacy'],
  checks: ['diagnostics', 'document', 'privacy'],
  catalogue: ['checks', 'diagnostics', 'document', 'privacy'],
  'middleware.ts': ['site'],
  'content.config.ts': ['catalogue', 'diagnostics', 'document'],
  crosswalk: ['catalogue', 'document'],
  views: ['catalogue', 'crosswalk', 'diagnostics', 'document'],
  site: ['catalogue', 'document', 'privacy'],
  markdown: ['catalogue', 'site'],
  search: ['browser', 'catalogue', 'diagnostics', 'document', 'markdown', 'site', 'views'],
  compare: ['browser', 'catalogue', 'crosswalk', 'document', 'views'],
  desk: ['browser', 'catalogue', 'document', 'open-data', 'views'],
  'open-data': ['catalogue', 'diagnostics', 'document', 'site', 'views'],
  styles: [],
  components: ['catalogue', 'desk', 'diagnostics', 'document', 'markdown', 'site', 'views'],
  feeds: ['catalogue', 'document', 'views'],
  sitemap: ['catalogue', 'document', 'feeds', 'site', 'views'],
  head: ['catalogue', 'document', 'feeds', 'site', 'views'],
  layouts: ['catalogue', 'components', 'head', 'desk', 'modes', 'site', 'styles', 'views'],
  pages: [
    'browser',
    'catalogue',
    'compare',
    'components',
    'desk',
    'diagnostics',
    'document',
    'feeds',
    'head',
    'layouts',
    'markdown',
    'open-data',
    'search',
    'site',
    'sitemap',
    'styles',
    'views',
  ],
};

/** Folders that are pure, and the packages that they may use all the same: no files, no clock, no network. */
export const pure: Readonly<Record<string, readonly string[]>> = {
  document: ['zod'],
  diagnostics: ['zod'],
  privacy: [],
  checks: ['zod'],
  crosswalk: [],
  views: [],
};
