/** What heads say: the labels of the rules for government sites, Open Graph, and linked data, read with a library of its own. */
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/catalogue.ts';
import type { RegisteredDisclosure } from '../../src/document/disclosure-record.ts';
import type { About } from '../../src/head/about.ts';
import { scriptText } from '../../src/head/linked-data.ts';
import { pageHead } from '../../src/head/page-head.ts';
import { wholeTitle } from '../../src/head/whole-title.ts';
import { siteConfig } from '../../src/site/config.ts';
import { content, document } from '../support/documents.ts';

const origin = 'https://www.example.gov.cn';
const one = document();
const facts = {
  title: '标题',
  description: '说明',
  path: '/r/990101/2024/101001/',
  breadcrumbs: [
    { label: '首页', path: '/' },
    { label: '标题', path: '/r/990101/2024/101001/' },
  ],
};
const configured = {
  name: '某站',
  origin,
  siteCode: '0000000000',
  host: { name: '某县人民政府', url: `${origin}/` },
  columns: { home: { name: '绩效', type: '信息公开目录' } },
  dataLicence: { name: '某许可', url: `${origin}/licence/` },
};

const headOf = (
  about: About | null,
  written: Readonly<Record<string, unknown>> = { name: '某站' },
  disclosures: readonly RegisteredDisclosure[] = [],
  own = one,
) =>
  pageHead(buildCatalogue({ ...content([own]), disclosures }, []), siteConfig(written, {}), about, facts, (path) =>
    written['origin'] === undefined ? `..${path}` : origin + path,
  );

const catalogueOfOne = buildCatalogue(content([one]), []);
const aboutDocument: About = { kind: 'document', document: one };

describe('the labels of a page', () => {
  test('of the site name it, and its domain and code only when they are set', () => {
    expect(headOf(null).meta).toEqual({ SiteName: '某站' });
    expect(headOf(null, configured).meta).toEqual({
      SiteName: '某站',
      SiteDomain: 'www.example.gov.cn',
      SiteIDCode: '0000000000',
    });
  });

  test('of a column are its own words unless the settings say otherwise; a type only if set', () => {
    const { meta } = headOf({ kind: 'home' });
    expect(meta).toMatchObject({ ColumnName: '标题', ColumnDescription: '说明' });
    expect(meta['ColumnKeywords']).toContain('绩效文本');
    expect(meta).not.toHaveProperty('ColumnType');
    expect(meta).not.toHaveProperty('ArticleTitle');
    expect(headOf({ kind: 'home' }, configured).meta).toMatchObject({ ColumnName: '绩效', ColumnType: '信息公开目录' });
    expect(headOf({ kind: 'region', code: '990101' }, configured).meta).toMatchObject({ ColumnName: '标题' });
  });

  test.each([
    'search',
    'compare',
    'query',
    'revisions',
    'dictionary',
    'rules',
    'sitemap',
    'indicator-list',
    'projects',
    'indicators',
  ] as const)('of the column %s are its own words', (kind) => {
    const { meta } = headOf({ kind });
    expect(meta).toMatchObject({ ColumnName: '标题', ColumnDescription: '说明' });
    expect(meta['ColumnKeywords']).toMatch(/^标题,/u);
    expect(meta).not.toHaveProperty('ColumnType');
  });

  test('of the columns of projects and indicators may be set', () => {
    const columns = { projects: { name: '项目库', type: '数据发布' }, indicators: { keywords: ['指标'] } };
    const set = { ...configured, columns };
    expect(headOf({ kind: 'projects' }, set).meta).toMatchObject({ ColumnName: '项目库', ColumnType: '数据发布' });
    expect(headOf({ kind: 'indicators' }, set).meta).toMatchObject({ ColumnName: '标题', ColumnKeywords: '指标' });
  });

  test('of an article have no date and no address that nobody knows', () => {
    const { meta } = headOf(aboutDocument);
    expect(meta).toMatchObject({ ArticleTitle: '标题', Description: '说明' });
    expect(meta).not.toHaveProperty('PubDate');
    expect(meta).not.toHaveProperty('Url');
    expect(meta).not.toHaveProperty('Author');
    expect(meta).not.toHaveProperty('ColumnName');
  });

  test('of an article have the registered day and source, and its address', () => {
    const registered = { document: one.id, publishedOn: '2024-02-01 09:30', publisher: '某县财政局' };
    expect(headOf(aboutDocument, configured, [registered]).meta).toMatchObject({
      PubDate: '2024-02-01 09:30',
      ContentSource: '某县财政局',
      Url: `${origin}/r/990101/2024/101001/`,
      Image: `${origin}/r/990101/2024/101001/card.jpg`,
    });
  });

  test('of a text of the site name the host as its source, if there is one', () => {
    expect(headOf({ kind: 'text' }).meta).not.toHaveProperty('ContentSource');
    expect(headOf({ kind: 'text' }, configured).meta).toMatchObject({ ContentSource: '某县人民政府' });
  });
});

describe('the title', () => {
  test('of a project names its year and department, with the region where the department does not say it', () => {
    const [project] = one.projects;
    if (project === undefined) throw new Error('The test document has no project.');
    const head = headOf({ kind: 'project', document: one, project });
    expect(head.title).toBe('标题（2024年，测试县水务局）· 某站');
    expect(head.openGraph['og:title']).toBe('标题（2024年，测试县水务局）');
    const { identity } = one;
    const bare = document({}, { identity: { ...identity, department: { ...identity.department, name: '水务局' } } });
    const placed = headOf({ kind: 'project', document: bare, project }, undefined, [], bare);
    expect(placed.title).toBe('标题（2024年，测试市测试县 水务局）· 某站');
  });

  test('of a document adds what its printed title leaves out', () => {
    expect(headOf(aboutDocument).title).toBe('标题（2024年，测试县水务局）· 某站');
    const titled = (title: string) => wholeTitle(catalogueOfOne, aboutDocument, { ...facts, title }).apart;
    expect(titled('2024年部门预算')).toBe('（测试县水务局）');
    expect(titled('测试县水务局2024年部门预算')).toBe('');
  });

  test('of other pages is theirs', () => {
    expect(headOf({ kind: 'text' }).title).toBe('标题 · 某站');
  });
});

describe('the page for missing addresses', () => {
  test('has no address of its own and belongs in no index', () => {
    const { meta, openGraph, canonical } = headOf({ kind: 'missing' }, configured);
    expect(meta).toHaveProperty('robots', 'noindex');
    expect(openGraph).not.toHaveProperty('og:url');
    expect(canonical).toBeNull();
    const other = headOf(aboutDocument, configured);
    expect(other.canonical).toBe(`${origin}/r/990101/2024/101001/`);
    expect(other.meta).not.toHaveProperty('robots');
  });
});

describe('Open Graph', () => {
  test('has a picture on pages that have one', () => {
    expect(headOf(aboutDocument, configured).openGraph).toMatchObject({
      'og:type': 'article',
      'og:url': `${origin}/r/990101/2024/101001/`,
      'og:image': `${origin}/r/990101/2024/101001/card.jpg`,
    });
    expect(headOf({ kind: 'year', year: 2024 }, configured).openGraph).not.toHaveProperty('og:image');
  });

  test('has no picture and no address while the origin is unknown: nobody resolves relative ones', () => {
    const { meta, openGraph, canonical } = headOf(aboutDocument);
    expect(Object.keys(openGraph).filter((name) => /^og:(?:image|url)/u.test(name))).toEqual([]);
    expect(meta).not.toHaveProperty('Image');
    expect(canonical).toBeNull();
  });
});

/** schema.org's own context is on the network; all that matters here is that terms and types are in its vocabulary. */
const context = {
  '@vocab': 'https://schema.org/',
  url: { '@type': '@id' },
  item: { '@type': '@id' },
  contentUrl: { '@type': '@id' },
};
const load = (url: string) =>
  url === 'https://schema.org'
    ? Promise.resolve({ documentUrl: url, document: { '@context': context } })
    : Promise.reject(new Error(url));

async function triplesOf(about: About | null, written?: Readonly<Record<string, unknown>>, own = one): Promise<string> {
  const { linkedData } = headOf(about, written, [], own);
  const node = JSON.parse(scriptText(linkedData ?? {})) as jsonld.JsonLdDocument;
  const options = {
    format: 'application/n-quads',
    documentLoader: load,
    base: `${origin}/r/990101/2024/101001/`,
  } as const;
  const triples = await jsonld.toRDF(node, options);
  if (typeof triples !== 'string') throw new Error('No text came back.');
  return triples;
}

describe('linked data', () => {
  test('of a document is a data set with its files and their hashes, and the way to it', async () => {
    const triples = await triplesOf(aboutDocument, configured);
    expect(triples).toContain('<https://schema.org/Dataset>');
    expect(triples).toContain(`<https://schema.org/contentUrl> <${origin}/data/documents/${one.id}.json>`);
    expect(triples).toContain(`<https://schema.org/sha256> "${one.originals[0]?.text.sha256 ?? ''}"`);
    expect(triples).toContain('<https://schema.org/BreadcrumbList>');
    expect(triples).toContain(`<https://schema.org/item> <${origin}/>`);
  });

  test('names a government organisation only for a host that is set or a department that is printed', async () => {
    const unprinted = (source: 'printed' | 'inferred') => {
      const { identity } = one;
      return document({}, { identity: { ...identity, department: { ...identity.department, source } } });
    };
    for (const about of [aboutDocument, { kind: 'home' }] satisfies About[])
      expect(await triplesOf(about, configured)).toContain('某县人民政府');
    const inferred = unprinted('inferred');
    expect(await triplesOf({ kind: 'document', document: inferred }, undefined, inferred)).not.toContain(
      'GovernmentOrganization',
    );
    const printed = unprinted('printed');
    const triples = await triplesOf({ kind: 'document', document: printed }, undefined, printed);
    expect(triples).toContain('GovernmentOrganization');
    expect(triples).toContain(printed.identity.department.name);
    const department: About = { kind: 'department', regionCode: '990101', departmentId: '101001' };
    expect(await triplesOf(department, undefined, inferred)).not.toContain('GovernmentOrganization');
    expect(await triplesOf(department, undefined, printed)).toContain('GovernmentOrganization');
  });

  test('of the data page lists the downloads and the licence', async () => {
    const triples = await triplesOf({ kind: 'data', files: ['/data/projects.csv'] }, configured);
    expect(triples).toContain(`<https://schema.org/contentUrl> <${origin}/data/projects.csv>`);
    expect(triples).toContain('"text/csv"');
    expect(triples).toContain(`${origin}/licence/`);
  });

  test('cannot end the element that holds it', () => {
    expect(scriptText({ name: '</script><script>alert(1)</script>' })).not.toContain('<');
  });
});
