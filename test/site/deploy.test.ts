/** What of the built site its server configurations rely on. */
import { expect, test } from 'vitest';
import { readPage } from '../../src/site/verify/read-page.ts';
import { headersFile } from '../../src/deploy/headers.ts';
import { site, siteFile, siteFiles } from '../support/site.ts';

const pages = async (): Promise<string[]> => (await siteFiles()).filter((file) => file.endsWith('.html'));

test('the headers file lies at the root of the site, for its base path', async () => {
  expect(await siteFile('_headers')).toBe(headersFile(site().base));
});

test('no page holds a script, style or handler of its own, which the policy would refuse', async () => {
  for (const file of await pages()) {
    const html = await siteFile(file);
    expect(html.match(/<script(?![^>]*(?:\ssrc=|type="application\/ld\+json"))[^>]*>/u), file).toBeNull();
    expect(html.match(/<style[\s>]|<[^>]*\s(?:style|on[a-z]+)="/u), file).toBeNull();
  }
});

test('every style and script has a name that changes with its content', async () => {
  const assets = (await siteFiles()).filter((file) => file.startsWith('assets/'));
  expect(assets.length).toBeGreaterThan(0);
  for (const file of assets) expect(file).toMatch(/[.-][A-Za-z0-9_-]{8}\.[a-z0-9]+$/u);
});

test('every link of a page is relative to it, that of missing addresses apart', async () => {
  for (const file of await pages()) {
    if (file === '404.html') continue;
    const { links } = readPage(await siteFile(file));
    expect(
      links.filter((link) => /^\/(?!\/)/u.test(link)),
      file,
    ).toEqual([]);
  }
});

test('robots.txt and sitemap.xml name every page once, those of missing addresses and of what is gone apart', async () => {
  const { origin, base } = site();
  const map = await siteFile('sitemap.xml');
  const listed = [...map.matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, loc = '']) => loc);
  expect(new Set(listed).size).toBe(listed.length);
  const shown: string[] = [];
  for (const file of await pages()) {
    const hidden = file === '404.html' || /<meta name="robots" content="[^"]*noindex/u.test(await siteFile(file));
    if (!hidden) shown.push(`${origin ?? ''}${base}${file.replace(/(^|\/)index\.html$/u, '$1')}`);
  }
  expect(listed.sort()).toEqual(shown.sort());
  expect(await siteFile('robots.txt')).toContain(`Sitemap: ${origin ?? ''}${base}sitemap.xml`);
});
