/**
 * What a page says to programs in schema.org's words (JSON-LD). A government organisation is named only where the settings
 * name the host or a document prints its department.
 */
import { documentJsonPath, documentPath, downloadPath, homePath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { SiteConfig } from '../site/config.ts';
import { regionFullName } from '../views/identity.ts';
import type { About, PageFacts } from './about.ts';

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
export type Node = Readonly<Record<string, Json>>;

/** Site path → address as seen from the page. */
export type Address = (path: string) => string;

const organisation = (name: string, url?: string): Node => ({
  '@type': 'GovernmentOrganization',
  name,
  ...(url === undefined ? {} : { url }),
});

const breadcrumbList = (trail: PageFacts['breadcrumbs'], address: Address): Node => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ label, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: address(path),
  })),
});

const place = (catalogue: Catalogue, code: string): Node => ({
  '@type': 'AdministrativeArea',
  name: regionFullName(catalogue, code),
  identifier: code,
});

/** The department, if the document itself prints its name. */
const creator = ({ identity: { department } }: PerformanceDocument): Node =>
  department.name === null || department.source !== 'printed' ? {} : { creator: organisation(department.name) };

const licence = ({ dataLicence }: SiteConfig): Node =>
  dataLicence === undefined ? {} : { license: dataLicence.url ?? dataLicence.name };

const publisher = ({ host }: SiteConfig): Node =>
  host === undefined ? {} : { publisher: organisation(host.name, host.url) };

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  jsonl: 'application/jsonl',
  doc: 'application/msword',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ofd: 'application/ofd',
  pdf: 'application/pdf',
  rtf: 'application/rtf',
  txt: 'text/plain',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

function download(path: string, address: Address, more: Node = {}): Node {
  const type = mediaTypes[path.slice(path.lastIndexOf('.') + 1)];
  return {
    '@type': 'DataDownload',
    contentUrl: address(path),
    ...(type === undefined ? {} : { encodingFormat: type }),
    ...more,
  };
}

function documentDataset(
  catalogue: Catalogue,
  site: SiteConfig,
  document: PerformanceDocument,
  facts: PageFacts,
  address: Address,
): Node {
  const { identity, disclosure, originals } = document;
  const registered = catalogue.registeredDisclosure(document.id);
  const published = (registered?.publishedOn ?? disclosure.publishedOn)?.slice(0, 10);
  return {
    '@type': 'Dataset',
    name: facts.title,
    description: facts.description,
    url: address(documentPath(document)),
    identifier: document.id,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    temporalCoverage: String(identity.budgetYear.value),
    spatialCoverage: place(catalogue, identity.region.code),
    ...(published === undefined ? {} : { datePublished: published }),
    ...creator(document),
    ...publisher(site),
    ...licence(site),
    distribution: [
      download(documentJsonPath(document.id), address),
      ...originals.map(({ published: file, text }) => {
        const copy = file ?? text;
        return download(downloadPath(copy.path), address, {
          sha256: copy.sha256,
          contentSize: `${String(copy.bytes)} B`,
        });
      }),
    ],
  };
}

function siteDataset(
  catalogue: Catalogue,
  site: SiteConfig,
  facts: PageFacts,
  address: Address,
  files: readonly string[],
): Node {
  const years = [...catalogue.years].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  const regions = [...new Set(catalogue.documents.map(({ identity }) => identity.region.code))].sort();
  return {
    '@type': 'Dataset',
    name: `${site.name}：绩效文本数据`,
    description: facts.description,
    url: address(facts.path),
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    ...(first === undefined || last === undefined
      ? {}
      : { temporalCoverage: first === last ? String(first) : `${String(first)}/${String(last)}` }),
    ...(regions.length === 0 ? {} : { spatialCoverage: regions.map((code) => place(catalogue, code)) }),
    ...publisher(site),
    ...licence(site),
    distribution: files.map((path) => download(path, address)),
  };
}

/** The department of a page, if any of its documents prints the name. */
function departmentNode(
  catalogue: Catalogue,
  regionCode: string,
  id: string,
  facts: PageFacts,
  address: Address,
): Node[] {
  const printed = catalogue
    .documentsOfDepartment(regionCode, id)
    .find(({ identity: { department } }) => department.name !== null && department.source === 'printed');
  const name = printed?.identity.department.name;
  return name === undefined || name === null
    ? []
    : [{ ...organisation(name), mainEntityOfPage: address(facts.path), areaServed: place(catalogue, regionCode) }];
}

function ownNodes(
  catalogue: Catalogue,
  site: SiteConfig,
  about: About | null,
  facts: PageFacts,
  address: Address,
): Node[] {
  switch (about?.kind) {
    case 'home':
      return [{ '@type': 'WebSite', name: site.name, url: address(homePath), inLanguage: 'zh-CN', ...publisher(site) }];
    case 'data':
      return [siteDataset(catalogue, site, facts, address, about.files)];
    case 'document':
      return [documentDataset(catalogue, site, about.document, facts, address)];
    case 'department':
      return departmentNode(catalogue, about.regionCode, about.departmentId, facts, address);
    case 'originals':
    case 'quality':
    case 'projects':
    case 'indicators':
    case 'search':
    case 'compare':
    case 'query':
    case 'revisions':
    case 'dictionary':
    case 'rules':
    case 'sitemap':
    case 'indicator-list':
    case 'region':
    case 'year':
    case 'original':
    case 'project':
    case 'missing':
    case 'text':
    case undefined:
      return [];
  }
}

/** Null when there is nothing to say. */
export function linkedData(
  catalogue: Catalogue,
  site: SiteConfig,
  about: About | null,
  facts: PageFacts,
  address: Address,
): Node | null {
  const nodes = [
    ...ownNodes(catalogue, site, about, facts, address),
    ...(facts.breadcrumbs.length > 1 ? [breadcrumbList(facts.breadcrumbs, address)] : []),
  ];
  return nodes.length === 0 ? null : { '@context': 'https://schema.org', '@graph': nodes };
}

/** For a `<script>` element: no text of it can end the element. */
export const scriptText = (node: Node): string => JSON.stringify(node).replaceAll('<', '\\u003c');
