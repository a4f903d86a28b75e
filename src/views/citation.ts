/** Words to cite a page by, with the hash of the original that it rests on. */
import type { Catalogue, ProjectEntry } from '../catalogue/catalogue.ts';
import { documentDisclosure } from '../catalogue/document-disclosure.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { citedTitle, departmentName, documentTitle } from './identity.ts';
import { sourceLink } from './link.ts';
import { quoted } from './quoted.ts';

export interface Citation {
  /** For a sentence in running text: everything but the address. */
  readonly text: string;
  /** The page's own site path. */
  readonly path: string;
  /** Who answers for the document; says so when it does not name its department. */
  readonly author: string;
  readonly title: string;
  /** Names the entry in a list of references; letters, digits and hyphens. */
  readonly key: string;
  readonly budgetYear: number;
  /** YYYY-MM-DD, or null when 未载明. */
  readonly publishedOn: string | null;
  /** The original's published hash: what a reader can compare a downloaded file with. */
  readonly sha256: string | null;
}

/** What a page cannot know of itself: its address, the version of the data, and when it is read. */
export interface CitedFrom {
  readonly address: string;
  readonly version: string | null;
  /** YYYY-MM-DD, or words that ask for it. */
  readonly readOn: string;
}

const hashOf = ({ originals }: PerformanceDocument, id?: string): string | null => {
  const original = originals.find((candidate) => candidate.id === id) ?? originals[0];
  return original ? (original.published?.sha256 ?? original.text.sha256) : null;
};

const hashWords = (sha256: string | null): string => (sha256 === null ? '原件未载明' : `原件 SHA-256 ${sha256}`);

const titled = (document: PerformanceDocument): string => `${departmentName(document)}：${citedTitle(document)}`;

const shared = (
  catalogue: Catalogue,
  document: PerformanceDocument,
): Pick<Citation, 'author' | 'budgetYear' | 'publishedOn'> => ({
  author: departmentName(document),
  budgetYear: document.identity.budgetYear.value,
  publishedOn: documentDisclosure(catalogue, document).publishedOn,
});

export function documentCitation(catalogue: Catalogue, document: PerformanceDocument, path: string): Citation {
  const sha256 = hashOf(document);
  return {
    ...shared(catalogue, document),
    text: `${titled(document)}，${hashWords(sha256)}。`,
    path,
    title: documentTitle(document),
    key: document.id,
    sha256,
  };
}

export function projectCitation(catalogue: Catalogue, { document, project }: ProjectEntry, path: string): Citation {
  const code = project.projectCode === null ? '' : `（项目编码 ${project.projectCode}）`;
  const where = sourceLink(document, project.provenance).label.replaceAll(' ', '');
  const sha256 = hashOf(document, project.provenance.original);
  return {
    ...shared(catalogue, document),
    text: `${titled(document)}，${quoted(project.name)}${code}，原件${where}，${hashWords(sha256)}。`,
    path,
    title: `${project.name}：${documentTitle(document)}，原件${where}`,
    key: `${document.id}-${project.id}`,
    sha256,
  };
}

const versionWords = (version: string | null): string => (version === null ? '' : `数据版本 ${version.slice(0, 12)}`);

/** GB/T 7714—2015, electronic resource; hash and version follow as a note. The date of publication only where it is known. */
export function gbt7714(citation: Citation, { address, version, readOn }: CitedFrom): string {
  const { author, title, publishedOn, sha256 } = citation;
  const published = publishedOn === null ? '' : `(${publishedOn})`;
  const note = [versionWords(version), hashWords(sha256)].filter((part) => part !== '').join('；');
  return `${author}. ${title}[EB/OL]. ${published}[${readOn}]. ${address}.（${note}）`;
}

const braced = (text: string): string => `{${text.replace(/[{}\\]/gu, '')}}`;

/** BibTeX, `@online` of biblatex. The budget year is no date of publication and stands in the note. */
export function bibtex(citation: Citation, { address, version, readOn }: CitedFrom): string {
  const { author, title, key, budgetYear, publishedOn, sha256 } = citation;
  const note = [`预算年度 ${String(budgetYear)}`, versionWords(version), hashWords(sha256)].filter(
    (part) => part !== '',
  );
  const fields = [
    ['author', author],
    ['title', title],
    ...(publishedOn === null ? [] : [['date', publishedOn]]),
    ['url', address],
    ['urldate', readOn],
    ['note', note.join('；')],
  ].map(([name = '', value = '']) => `  ${name} = ${name === 'author' ? `{${braced(value)}}` : braced(value)},`);
  return `@online{mingzhang-${key},\n${fields.join('\n')}\n}`;
}
