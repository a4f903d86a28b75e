import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { siteFile } from '../../support/site.ts';
import { buildCatalogue } from '../../../src/catalogue/catalogue.ts';
import { readContent } from '../../../src/catalogue/read-content.ts';
import { departmentName } from '../../../src/views/identity.ts';
import { contentDir, pathsHolding, projects } from './support/oracle.ts';
import { answered, count, type } from './support/search-page.ts';

const open = useBrowser();
const catalogue = buildCatalogue(await readContent(contentDir), []);
const [document] = catalogue.documents.filter(({ identity }) => identity.department.name !== null);
const region = catalogue.region(document?.identity.region.code ?? '')?.name ?? '';
const department = document ? departmentName(document) : '';

test.each([
  ['a region', region, 'region'],
  ['a department', department, 'department'],
  ['a year', `${String(projects[0]?.year)}年`, 'year'],
])('who types the name of %s is led to its page, which bears the name', async (_, name, kind) => {
  const page = await open('/search/');
  await type(page, name);
  const link = page.locator(`[data-search-direct-page="${kind}"]`).first();
  expect(await link.innerText()).toContain(name);
  await link.click();
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  expect(await page.innerText('h1')).toContain(name.replace(/年$/u, ''));
});

test('such links are no results: they are not counted', async () => {
  const page = await open('/search/');
  await type(page, region);
  expect(await page.locator('[data-search-direct-page]').count()).toBeGreaterThan(0);
  expect(await page.locator('[data-search-results] [data-search-direct-page]').count()).toBe(0);
  expect(await count(page)).toBe(pathsHolding(region).length);
});

test('a page that is offered directly exists', async () => {
  const page = await open('/search/');
  await type(page, region);
  for (const href of await page
    .locator('[data-search-direct-page]')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname))) {
    const path = href.slice(new URL(page.url()).pathname.replace(/search\/$/u, '').length);
    expect(await siteFile(`${path}index.html`)).toContain('<h1');
  }
});

test('words that name no place bring no such link', async () => {
  const page = await open('/search/?q=指标');
  await answered(page);
  expect(await page.locator('[data-search-direct-page]').count()).toBe(0);
});
