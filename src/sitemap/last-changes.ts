/** When pages last changed, as far as the days are recorded: first import and corrections. */
import {
  completenessPath,
  dataPath,
  departmentListPath,
  departmentPath,
  documentPath,
  homePath,
  indicatorsPath,
  originalPath,
  originalsPath,
  projectPath,
  projectsPath,
  qualityPath,
  regionPath,
  revisionsPath,
  siteMapPath,
  yearPath,
} from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { departmentKeys } from '../views/department.ts';
import { documentsIn, regionCodesWithPage } from '../views/region.ts';

/** Of the last correction, else of the first import. */
function changedOn(catalogue: Catalogue, document: PerformanceDocument): string | null {
  const days = (document.revisions ?? []).flatMap(({ importedOn }) => importedOn ?? []);
  return latest([catalogue.report(document.id)?.importedOn ?? null, ...days]);
}

const latest = (days: readonly (string | null)[]): string | null =>
  days.reduce((last, day) => (last === null || (day !== null && day > last) ? day : last), null);

/** A page over several documents changes with each of them: it has a day only if all of them have. */
const latestOfAll = (days: readonly (string | null)[]): string | null =>
  days.some((day) => day === null) ? null : latest(days);

/** Site path → YYYY-MM-DD. Pages whose day is not recorded are not in it. */
export function lastChanges(catalogue: Catalogue): ReadonlyMap<string, string> {
  const days = new Map(catalogue.documents.map((document) => [document, changedOn(catalogue, document)]));
  const changes = new Map<string, string>();
  const note = (path: string, documents: readonly PerformanceDocument[]): void => {
    const day = latestOfAll(documents.map((document) => days.get(document) ?? null));
    if (day !== null) changes.set(path, day);
  };
  const overAll = [
    homePath,
    dataPath,
    projectsPath,
    indicatorsPath,
    originalsPath,
    qualityPath,
    completenessPath,
    revisionsPath,
    siteMapPath,
  ];
  for (const path of overAll) note(path, catalogue.documents);
  const byYear = Map.groupBy(catalogue.documents, ({ identity }) => identity.budgetYear.value);
  for (const [year, documents] of byYear) note(yearPath(year), documents);
  for (const code of regionCodesWithPage(catalogue)) note(regionPath(code), documentsIn(catalogue, code));
  for (const { regionCode, departmentId } of departmentKeys(catalogue)) {
    const documents = catalogue.documentsOfDepartment(regionCode, departmentId);
    note(departmentPath(regionCode, departmentId), documents);
    note(departmentListPath(regionCode, departmentId, 1), documents);
  }
  for (const document of catalogue.documents) {
    const pages = [
      documentPath(document),
      ...document.projects.map((project) => projectPath(document, project)),
      ...document.originals.map(({ id }) => originalPath(document, id)),
    ];
    for (const path of pages) note(path, [document]);
  }
  return changes;
}
