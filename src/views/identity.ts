/** Who published a document, for which year, and how we know. Unknown is 未载明, inferred says so. */
import { departmentPath, documentPath, homePath, projectPath, regionPath, yearPath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { RegisteredDisclosure } from '../document/disclosure-record.ts';
import type { Identity } from '../document/identity.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Project, ProjectKind } from '../document/project.ts';
import { type Link, sourceLinkOrNull, type SourceLink } from './link.ts';
import { bookTitle } from './quoted.ts';

export const unknown = '未载明';

export const kindLabels: Readonly<Record<ProjectKind, string>> = { special: '专项资金', budget: '预算项目' };

/** One stated fact with, when it is not printed as such, a note that says what it rests on. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Where the value itself leads to, as a site path. */
  readonly path: string | null;
  /** Null for what the document prints. */
  readonly note: string | null;
  readonly source: SourceLink | null;
}

type Attribution = Pick<Identity['title'], 'source' | 'basis' | 'provenance'>;

const sourceWords: Readonly<Record<Exclude<Attribution['source'], 'printed'>, string>> = {
  inferred: '推断',
  given: '导入时填写',
  unknown,
};

/** The basis, led by how the value is known unless the basis says so itself; null for what is printed as such. */
export function attributionNote({ source, basis }: Attribution): string | null {
  if (source === 'printed') return null;
  const words = sourceWords[source];
  return basis.includes(words) || source === 'unknown' ? basis : `${words}：${basis}`;
}

export const regionName = (catalogue: Catalogue, code: string): string =>
  catalogue.region(code)?.name ?? `地区 ${code}`;

/** `承德市` → `承德` */
const stem = (name: string): string => name.slice(0, -1);

/**
 * `承德市双桥区` — the names from below the province down, as Chinese addresses are written. A zone
 * whose name begins with its city's stands alone: 承德高新技术产业开发区.
 */
export function regionFullName(catalogue: Catalogue, code: string): string {
  const trail = catalogue.regionTrail(code);
  if (trail.length === 0) return regionName(catalogue, code);
  return (trail.length > 1 ? trail.slice(1) : trail).reduce(
    (above, { name, scheme }) =>
      scheme === 'statistical' && above !== '' && name.startsWith(stem(above)) ? name : above + name,
    '',
  );
}

/** The department's name; where the document gives none, its region and words that say so. */
export function departmentName({ identity: { department, region } }: Pick<PerformanceDocument, 'identity'>): string {
  return department.name ?? `${region.name ?? `地区 ${region.code}`}（部门名称未载明）`;
}

/** The department with its region, which is left out where the department's name says it already. */
export function placedDepartment(catalogue: Catalogue, document: Pick<PerformanceDocument, 'identity'>): string {
  const { region } = document.identity;
  const name = departmentName(document);
  return name.includes(regionName(catalogue, region.code)) ? name : `${regionFullName(catalogue, region.code)} ${name}`;
}

export const documentTitle = ({ identity }: Pick<PerformanceDocument, 'identity'>): string => identity.title.value;

/** Book-title marks only around a title that the document prints. */
export function citedTitle({ identity: { title } }: Pick<PerformanceDocument, 'identity'>): string {
  return title.source === 'printed' ? bookTitle(title.value) : `${title.value}（标题由本站拟）`;
}

/** A quiet mark for lists; null for a printed title. */
export const titleMark = ({ identity: { title } }: Pick<PerformanceDocument, 'identity'>): string | null =>
  title.source === 'printed' ? null : '标题由本站拟';

/** `2022年`, or `2022年（推断）` where the document does not print its year. */
export function yearLabel({ identity: { budgetYear } }: Pick<PerformanceDocument, 'identity'>): string {
  const mark = { printed: '', inferred: '（推断）', given: '（导入时填写）', unknown: '（未载明）' }[budgetYear.source];
  return `${String(budgetYear.value)}年${mark}`;
}

/** Province, city, county: the region's ancestors and itself as links. */
export function regionLinks(catalogue: Catalogue, code: string): Link[] {
  const trail = catalogue.regionTrail(code);
  if (trail.length === 0) return [{ label: regionName(catalogue, code), path: regionPath(code) }];
  return trail.map((region) => ({ label: region.name, path: regionPath(region.code) }));
}

const home: Link = { label: '首页', path: homePath };

export const regionCrumbs = (catalogue: Catalogue, code: string): Link[] => [home, ...regionLinks(catalogue, code)];

export const departmentCrumbs = (
  catalogue: Catalogue,
  regionCode: string,
  departmentId: string,
  name: string,
): Link[] => [...regionCrumbs(catalogue, regionCode), { label: name, path: departmentPath(regionCode, departmentId) }];

export function documentCrumbs(catalogue: Catalogue, document: PerformanceDocument): Link[] {
  const { region, department } = document.identity;
  return [
    ...departmentCrumbs(catalogue, region.code, department.id, departmentName(document)),
    { label: yearLabel(document), path: documentPath(document) },
  ];
}

export const projectCrumbs = (catalogue: Catalogue, document: PerformanceDocument, project: Project): Link[] => [
  ...documentCrumbs(catalogue, document),
  { label: project.name, path: projectPath(document, project) },
];

/** Region, department, year and title with how each is known. */
export function identityFacts(catalogue: Catalogue, document: PerformanceDocument): Fact[] {
  const { region, department, budgetYear, title } = document.identity;
  const fact = (label: string, value: string, path: string | null, attribution: Attribution): Fact => ({
    label,
    value,
    path,
    note: attributionNote(attribution),
    source: sourceLinkOrNull(document, attribution.provenance),
  });
  return [
    fact('标题', title.value, null, title),
    fact('地区', region.name ?? regionName(catalogue, region.code), regionPath(region.code), region),
    fact('部门', department.name ?? unknown, departmentPath(region.code, department.id), department),
    fact('预算年度', `${String(budgetYear.value)}年`, yearPath(budgetYear.value), budgetYear),
  ];
}

/** What stands beside a value that a webmaster registered. */
const registeredNote = (by: string | undefined): string => `由${by ?? '网站维护者'}登记`;

/** Disclosure metadata, as printed or else as registered; what is not known is 未载明. */
export function disclosureFacts(
  { disclosure }: Pick<PerformanceDocument, 'disclosure'>,
  registered?: RegisteredDisclosure,
): Fact[] {
  const fact = (label: string, printed: string | null, stated: string | undefined): Fact => ({
    label,
    // A registered value may only add to what is printed: the time to the day of publication.
    value: stated ?? printed ?? unknown,
    path: null,
    note: stated === undefined || stated === printed ? null : registeredNote(registered?.by),
    source: null,
  });
  const facts = [
    fact('索引号', disclosure.indexNumber, registered?.indexNumber),
    fact('发布机构', disclosure.publisher, registered?.publisher),
    fact('成文日期', disclosure.writtenOn, registered?.writtenOn),
    fact('发布日期', disclosure.publishedOn, registered?.publishedOn),
    fact('文号', disclosure.documentNumber, registered?.documentNumber),
    fact('主题分类', null, registered?.subject),
    fact('公开属性', disclosure.openness, registered?.openness),
  ];
  return registered?.publishedAt === undefined ? facts : [...facts, fact('原发布网址', null, registered.publishedAt)];
}
