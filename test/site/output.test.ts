/** The site as a whole: what the build's own gates would say of it, and what others rely on finding. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyOutput, type OutputReport } from '../../scripts/build/verify-output.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import { projectRoot } from '../support/cache.ts';
import { site, siteFile, siteFiles } from '../support/site.ts';

const content = await readContent(join(projectRoot, 'content'));
let report: OutputReport;
let files: ReadonlySet<string>;

beforeAll(async () => {
  const { folder, base, origin } = site();
  report = await verifyOutput(folder, { base, origin, manifests: content.manifests });
  files = new Set(await siteFiles());
});

test('no link or anchor is dead, no personal number is published, every original is there unchanged', () => {
  expect(report.problems).toEqual([]);
  expect(report.pages).toBeGreaterThan(content.documents.length);
});

describe('the files that others rely on', () => {
  const documents = content.documents.map(({ id }) => `data/documents/${id}.json`);

  test.each([
    'index.html',
    '404.html',
    'search/index.html',
    'data/index.html',
    'data/documents.csv',
    'data/projects.csv',
    'data/indicators.csv',
    'data/findings.csv',
    'data/originals.csv',
    'pagefind/pagefind.js',
    ...documents,
  ])('%s is there', (file) => {
    expect(files.has(file)).toBe(true);
  });

  test('the schemas are there and are JSON Schema 2020-12', async () => {
    const schemas = [...files].filter((file) => /^data\/schema\/[^/]+\.json$/u.test(file));
    expect(schemas.length).toBeGreaterThan(0);
    for (const file of schemas) {
      const schema = JSON.parse(await siteFile(file)) as Record<string, unknown>;
      expect(schema['$schema'], file).toBe('https://json-schema.org/draft/2020-12/schema');
    }
  });

  test.each([
    [
      'documents',
      'document_id,region_code,region_name,department,budget_year,title,special_projects,budget_projects,listed_total_wan,original_file,original_sha256',
    ],
    [
      'projects',
      'document_id,project_id,project_no,kind,name,code,unit_code,unit_name,total_wan,fiscal_wan,other_wan,purpose,by_0331,by_0630,by_1031,by_1231,goals,supervising_department,implementing_unit,source_line,url',
    ],
    [
      'indicators',
      'document_id,project_id,project_no,kind,row_no,level_one,level_two,level_three,description,target_text,operator,value,unit,basis,source_line,url',
    ],
    ['findings', 'code,severity,document_id,project_id,row_no,message,printed,expected,source_line,url'],
  ])('data/%s.csv opens with a BOM and its columns', async (table, header) => {
    const text = await siteFile(`data/${table}.csv`);
    expect(text.startsWith(`\uFEFF${header}\r\n`)).toBe(true);
  });
});

test('nothing of the source is published', () => {
  expect([...files].filter((file) => /\.(?:ts|astro|map)$|(?:^|\/)\.|manifest\.json$/u.test(file))).toEqual([]);
});
