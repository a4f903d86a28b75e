/** One file of an import, from its bytes to what lies in the content folder afterwards. */
import { documentFile, manifestOf, versionFile } from '../../src/document/content-paths.ts';
import { departmentsFile, manifestFiles, regionsFile } from '../../src/catalogue/content-files.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';
import type { Imported, Refused } from '../../src/importer/import-document.ts';
import { contentFiles, obsoleteFiles, toJson } from '../../src/importer/output/content-files.ts';
import { standingOf } from '../../src/importer/output/place.ts';
import type { Outcome } from '../../src/importer/output/summary.ts';
import { importedTwice } from '../../src/importer/refusal.ts';
import { isSameFile, revise, type Revised } from '../../src/importer/revision/revise.ts';
import type { ImportRun } from './import-run.ts';
import { readContentFile } from './read-json.ts';
import { earlierOf, firstImportOf } from './standing.ts';
import { refuse, understand } from './understand.ts';
import { writeFiles } from './write-files.ts';

/** A standing document is read again only for another file: what it says is then compared. */
async function revised(imported: Imported, standing: PerformanceDocument | null, run: ImportRun): Promise<Revised> {
  if (standing === null) return revise(imported, null, run.today);
  const [received] = imported.document.originals;
  const isSame = received !== undefined && standing.originals.some((original) => isSameFile(original, received));
  const earlier = isSame
    ? { document: standing, readAgain: null }
    : await earlierOf(run.options.out, standing, run.registers);
  return revise(imported, earlier, run.today);
}

/** The report with the day when the document first came in; importing again, or a correction, leaves it as it is. */
async function dated(imported: Imported, standing: PerformanceDocument | null, run: ImportRun): Promise<Imported> {
  const { document, ...report } = imported.report;
  const importedOn = standing === null ? run.today : await firstImportOf(run.options.out, standing.id);
  return importedOn === undefined ? imported : { ...imported, report: { document, importedOn, ...report } };
}

async function alsoStandsAs({ document }: Imported, run: ImportRun): Promise<string[]> {
  const received = new Set(document.originals.map((original) => original.received.sha256));
  return (await run.standing.of(document.identity.region.code))
    .filter((each) => each.id !== document.id && each.received.some((hash) => received.has(hash)))
    .map((each) => each.id);
}

export async function importFile(file: string, run: ImportRun): Promise<Outcome> {
  const { registers, written } = run;
  const { out } = run.options;
  const refused = (result: Refused): Outcome => ({ file, result, written: null, change: null, revision: null });
  const understood = await understand(file, run);
  if ('outcome' in understood) return refused(understood);
  const { standing } = understood;
  const { id, identity } = understood.imported.document;
  const earlier = written.get(id);
  if (earlier !== undefined)
    return refused(refuse(importedTwice, `它与这次导入的“${earlier}”是同一地区、年度、部门的文本（${id}）。`));
  const { imported: read, revision } = await revised(understood.imported, standing, run);
  const imported = await dated(read, standing, run);
  const departments = await readContentFile(out, departmentsFile.path, departmentsFile);
  const regions = await readContentFile(out, regionsFile.path, regionsFile);
  const hasRegions = regions !== null || imported.regions.length > 0;
  const present = {
    manifest: await readContentFile(out, manifestOf(id), manifestFiles),
    // A content folder elsewhere begins with the registers of this one.
    regions: regions ?? registers.regions,
    departments: departments === null && hasRegions ? registers.departments : null,
  };
  // What stood until now stays readable beside the correction.
  const replaced = revision && standing ? [{ path: versionFile(id, revision.no), content: toJson(standing) }] : [];
  const files = [...replaced, ...contentFiles(imported, present)];
  const isChanged = await writeFiles(out, files, obsoleteFiles(imported, present));
  const change = revision ? 'corrected' : !isChanged ? 'unchanged' : standing === null ? 'new' : 'reread';
  const alsoAs = await alsoStandsAs(imported, run);
  written.set(id, file);
  run.standing.add(identity.region.code, standingOf(imported.document));
  return { file, result: imported, written: documentFile(id), change, revision, alsoAs };
}
