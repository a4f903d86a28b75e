/**
 * The `<meta>` of 政府网站发展指引 (国办发〔2017〕47号), annex 页面标签: site labels on every page, column labels on pages that
 * lead to others, content labels on articles. What neither the settings nor the document know is left out.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { ColumnKey, SiteConfig } from '../site/config.ts';
import { departmentName, regionName } from '../views/identity.ts';
import type { About, PageFacts } from './about.ts';

export type Meta = Readonly<Record<string, string>>;

/** What every column here holds. */
const subject = ['绩效文本', '预算绩效', '部门预算'];

const list = (words: readonly string[]): string => [...new Set(words)].join(',');

export const siteMeta = ({ name, origin, siteCode }: Pick<SiteConfig, 'name' | 'origin' | 'siteCode'>): Meta => ({
  SiteName: name,
  ...(origin === null ? {} : { SiteDomain: new URL(origin).host }),
  ...(siteCode === undefined ? {} : { SiteIDCode: siteCode }),
});

interface StatedColumn {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly type?: string | undefined;
}

function columnMeta(
  key: ColumnKey | null,
  { title, description }: PageFacts,
  keywords: readonly string[],
  { columns = {} }: Pick<SiteConfig, 'columns'>,
): Meta {
  const stated: StatedColumn = (key === null ? undefined : columns[key]) ?? {};
  return {
    ColumnName: stated.name ?? title,
    ColumnDescription: stated.description ?? description,
    ColumnKeywords: list(stated.keywords ?? [...keywords, ...subject]),
    ...(stated.type === undefined ? {} : { ColumnType: stated.type }),
  };
}

/** Where a page says that it is and what stands for it; null while unknown. */
export interface Located {
  readonly address: string | null;
  readonly picture: string | null;
}

const articleMeta = (
  { title, description }: PageFacts,
  keywords: readonly string[],
  known: { readonly date: string | null; readonly source: string | null },
  { address, picture }: Located,
): Meta => ({
  ArticleTitle: title,
  ...(known.date === null ? {} : { PubDate: known.date }),
  ...(known.source === null ? {} : { ContentSource: known.source }),
  ...(keywords.length === 0 ? {} : { Keywords: list(keywords) }),
  Description: description,
  ...(picture === null ? {} : { Image: picture }),
  ...(address === null ? {} : { Url: address }),
});

/** Its source is who published it, its date the day when that happened: as printed, or else as registered. */
function known(catalogue: Catalogue, { id, identity, disclosure }: PerformanceDocument) {
  const registered = catalogue.registeredDisclosure(id);
  return {
    date: registered?.publishedOn ?? disclosure.publishedOn,
    source: disclosure.publisher ?? registered?.publisher ?? identity.department.name,
  };
}

const documentKeywords = (catalogue: Catalogue, document: PerformanceDocument): string[] => [
  departmentName(document),
  regionName(catalogue, document.identity.region.code),
  `${String(document.identity.budgetYear.value)}年`,
  '绩效文本',
];

export function governmentMeta(
  catalogue: Catalogue,
  site: SiteConfig,
  about: About | null,
  facts: PageFacts,
  located: Located,
): Meta {
  const column = (key: ColumnKey | null, keywords: readonly string[] = []): Meta =>
    columnMeta(key, facts, keywords, site);
  switch (about?.kind) {
    case undefined:
      return {};
    case 'missing':
      return { robots: 'noindex' };
    case 'home':
    case 'data':
    case 'originals':
    case 'quality':
    case 'projects':
    case 'indicators':
      return column(about.kind, about.kind === 'home' ? [] : [facts.title]);
    case 'search':
    case 'compare':
    case 'query':
    case 'revisions':
    case 'dictionary':
    case 'rules':
    case 'sitemap':
    case 'indicator-list':
      return column(null, [facts.title]);
    case 'region':
      return column('region', [regionName(catalogue, about.code)]);
    case 'year':
      return column('year', [`${String(about.year)}年`]);
    case 'department':
      return column('department', [facts.title, regionName(catalogue, about.regionCode)]);
    case 'document':
    case 'original':
      return articleMeta(facts, documentKeywords(catalogue, about.document), known(catalogue, about.document), located);
    case 'project':
      return articleMeta(
        facts,
        [about.project.name, ...documentKeywords(catalogue, about.document)],
        known(catalogue, about.document),
        located,
      );
    case 'text':
      return articleMeta(facts, [], { date: null, source: site.host?.name ?? null }, located);
  }
}
