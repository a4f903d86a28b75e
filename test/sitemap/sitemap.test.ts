import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeSitemap } from '../../scripts/build/write-sitemap.ts';
import { buildCatalogue } from '../../src/catalogue/catalogue.ts';
import { lastChanges } from '../../src/sitemap/last-changes.ts';
import { robots } from '../../src/sitemap/robots.ts';
import { longestSitemap, sitemapFiles } from '../../src/sitemap/sitemap-files.ts';
import { content, document, importReport } from '../support/documents.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { xmlErrors } from '../support/xml-schemas.ts';

const address = (path: string): string => `https://www.example.gov.cn${path}`;
const [one, other] = [document(), document({ department: '102001' })];

const catalogueWith = (days: readonly (string | undefined)[]) =>
  buildCatalogue(
    {
      ...content([one, other]),
      reports: [one, other].map((own, index) => {
        const day = days[index];
        return { ...importReport(own), ...(day === undefined ? {} : { importedOn: day }) };
      }),
    },
    [],
  );

describe('the site map', () => {
  const entries = Array.from({ length: 5 }, (_, index) => ({
    path: `/r/${String(index)}/?a=1&b=2`,
    lastmod: index === 0 ? '2024-03-01' : null,
  }));

  test('obeys the rules of Sitemaps 0.9', async () => {
    const [file, ...rest] = sitemapFiles(entries, address);
    expect(rest).toEqual([]);
    expect(await xmlErrors('sitemap', file?.content ?? '')).toEqual([]);
    expect((await xmlErrors('sitemap', (file?.content ?? '').replaceAll('loc>', 'lok>'))).length).toBeGreaterThan(0);
  });

  test('has one file up to 50,000 addresses, and an index over several files beyond', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ path: `/${String(index)}/`, lastmod: null }));
    expect(sitemapFiles(many(longestSitemap), address)).toHaveLength(1);
    const files = sitemapFiles(many(longestSitemap + 1), address);
    expect(files.map(({ path }) => path)).toEqual(['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml']);
    expect(files[0]?.content).toContain('<loc>https://www.example.gov.cn/sitemap-2.xml</loc>');
    expect(await xmlErrors('sitemap', files[0]?.content ?? '')).toEqual([]);
    expect(await xmlErrors('sitemap', files[2]?.content ?? '')).toEqual([]);
  });

  test('names every page of the built site that may be shown, below its base path', async () => {
    const site = await temporaryFolder();
    await writeFiles(site, {
      'index.html': '<title>a</title>',
      'about/index.html': '',
      '404.html': '',
      'gone/index.html': '<meta name="robots" content="noindex">',
      'data/a.csv': '',
    });
    const place = { base: '/zwgk/', origin: 'https://www.example.gov.cn' };
    expect(await writeSitemap(site, catalogueWith(['2024-03-01', '2024-04-01']), place)).toBe(2);
    const written = await readFile(join(site, 'sitemap.xml'), 'utf8');
    expect([...written.matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, loc]) => loc)).toEqual([
      'https://www.example.gov.cn/zwgk/about/',
      'https://www.example.gov.cn/zwgk/',
    ]);
    expect(written.match(/<lastmod>.*?<\/lastmod>/gu)).toEqual(['<lastmod>2024-04-01</lastmod>']);
  });

  test('is not written while the origin is unknown: it knows whole addresses only', async () => {
    const site = await temporaryFolder();
    await writeFiles(site, { 'index.html': '' });
    expect(await writeSitemap(site, catalogueWith([]), { base: '/', origin: null })).toBe(0);
    await expect(readFile(join(site, 'sitemap.xml'))).rejects.toThrow();
  });
});

describe('the day of the last change', () => {
  test('of a page over several documents is the latest of theirs', () => {
    const changes = lastChanges(catalogueWith(['2024-03-01', '2024-04-01']));
    expect(changes.get('/r/990101/2024/101001/')).toBe('2024-03-01');
    expect(changes.get('/r/990101/')).toBe('2024-04-01');
    for (const path of ['/', '/projects/', '/indicators/']) expect(changes.get(path)).toBe('2024-04-01');
    expect(changes.get('/indicators/department/990101-101001/')).toBe('2024-03-01');
  });

  test('is left out where one of them has none', () => {
    const changes = lastChanges(catalogueWith(['2024-03-01', undefined]));
    expect(changes.get('/r/990101/2024/101001/')).toBe('2024-03-01');
    expect(changes.has('/r/990101/2024/102001/')).toBe(false);
    expect(changes.has('/r/990101/')).toBe(false);
  });

  test('of a corrected document is that of the correction', () => {
    const revisions = [{ no: 1, importedOn: '2024-06-01', replaced: 'original', replacedBy: 'original', changes: [] }];
    const own = document({}, { revisions });
    const reports = [{ ...importReport(own), importedOn: '2024-03-01' }];
    const changes = lastChanges(buildCatalogue({ ...content([own]), reports }, []));
    expect(changes.get('/r/990101/2024/101001/')).toBe('2024-06-01');
  });
});

describe('robots.txt', () => {
  test('lets everyone read, and names the site map when the origin is known', () => {
    expect(robots({ base: '/', origin: 'https://www.example.gov.cn' }, address)).toBe(
      'User-agent: *\nDisallow:\n\nSitemap: https://www.example.gov.cn/sitemap.xml\n',
    );
    expect(robots({ base: '/', origin: null }, address)).not.toContain('Sitemap:');
  });

  test('below a base path says that it has to be copied to the root', () => {
    expect(robots({ base: '/zwgk/', origin: 'https://www.example.gov.cn' }, address)).toContain('加到那里');
  });
});
