/** What the metadata files tell of one publication of the data: its version, its files, and the site that publishes it. */
import type { Catalogue } from '../catalogue/catalogue.ts';

export interface PublishedFile {
  /** Site path. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Records of a table; null for other files. */
  readonly rows: number | null;
}

export interface Publisher {
  readonly siteName: string;
  /** Null while the site does not know its origin. */
  readonly origin: string | null;
  /** The site's path on it, with slashes at both ends. */
  readonly base: string;
  /** Who answers for the site, where configured. */
  readonly host: { readonly name: string; readonly url?: string | undefined } | null;
  readonly licence: { readonly name: string; readonly url?: string | undefined } | null;
}

export interface Publication {
  readonly catalogue: Catalogue;
  readonly publisher: Publisher;
  /** SHA-256 of the list of everything that the data is made of. */
  readonly version: string;
  /** A file by its site path. */
  readonly file: (path: string) => PublishedFile | undefined;
  /** Absolute address of a site path; null when the site does not know its origin. */
  readonly absolute: (path: string) => string | null;
}

/** A site path as seen from a file in `/data/`. */
export function fromData(path: string): string {
  if (!path.startsWith('/data/')) return `..${path}`;
  const below = path.slice('/data/'.length);
  // An empty address, or a bare fragment, would name the file that holds it.
  return below === '' || below.startsWith('#') ? `./${below}` : below;
}

export const title = '绩效文本开放数据';
export const summary =
  '政府部门预算绩效文本的结构化数据：文本、项目、绩效指标、核查发现、原件清单和每条记录的出处。金额单位为万元。';
export const summaryEn =
  'Structured data of the budget-performance documents that Chinese government departments publish: documents, projects, performance indicators, findings, originals, and where each record was read. Amounts are in 10,000 yuan.';

/** Terms of use as a sentence for files that people read. */
export const terms = ({ licence }: Publisher): string =>
  licence === null ? '未载明' : [licence.name, licence.url].filter((each) => each !== undefined).join(' ');
