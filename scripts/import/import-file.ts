/** One file of an import, from its bytes to what lies in the content folder afterwards. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { departmentsFile, manifestFiles, regionsFile } from '../../src/catalogue/content-files.ts';
import { diagnose, type DiagnosticDefinition } from '../../src/diagnostics/define.ts';
import {
  importDocument,
  sizeLimit,
  type Imported,
  type Refused,
  type RegisterFiles,
} from '../../src/importer/import-document.ts';
import { contentFiles, documentPath, manifestPath, obsoleteFiles } from '../../src/importer/output/content-files.ts';
import { placeAmong, standingOf } from '../../src/importer/output/place.ts';
import type { Outcome } from '../../src/importer/output/summary.ts';
import { fileUnreadable, importedTwice, tooLarge } from '../../src/importer/refusal.ts';
import { isWildcard } from './expand.ts';
import type { ImportOptions } from './options.ts';
import { readContentFile } from './read-json.ts';
import type { StandingDocuments } from './standing.ts';
import { writeFiles } from './write-files.ts';

export interface ImportRun {
  readonly options: ImportOptions;
  readonly registers: RegisterFiles;
  readonly standing: StandingDocuments;
  /** Document id → the file that it came from in this run. */
  readonly written: Map<string, string>;
}

const refuse = (definition: DiagnosticDefinition, message: string): Refused => ({
  outcome: 'refused',
  diagnostic: diagnose(definition, message),
});

/** Reads and understands one file, and finds the place where it may stand; writes nothing. */
async function understand(file: string, run: ImportRun): Promise<Imported | Refused> {
  const { options, registers } = run;
  const path = options.resolve(file);
  try {
    const { size } = await stat(path);
    if (size > sizeLimit) return { outcome: 'refused', diagnostic: tooLarge(size, sizeLimit) };
    const received = { name: basename(path), bytes: await readFile(path) };
    const first = await importDocument(received, options.given, registers);
    if (first.outcome === 'refused') return first;
    const standing = await run.standing.of(first.document.identity.region.code);
    const placing = placeAmong(first.document, {
      standing,
      departments: registers.departments,
      given: options.given.department,
    });
    if (placing.as === 'refused') return { outcome: 'refused', diagnostic: placing.diagnostic };
    const { departmentId } = placing.as === 'elsewhere' ? placing : { departmentId: null };
    return departmentId === null
      ? first
      : await importDocument(received, { ...options.given, departmentId }, registers);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return refuse(fileUnreadable, reasonUnread(String(error.code), isWildcard(file, options.resolve)));
  }
}

function reasonUnread(code: string, wildcard: boolean): string {
  if (wildcard) return '没有与这个通配符（* 或 ?）相符的文件。';
  if (code === 'ENOENT') return '没有这个文件。';
  return code === 'EISDIR' ? '这是文件夹，不是文件；要导入其中全部文件，请写成“文件夹/*”。' : '文件读不出来。';
}

export async function importFile(file: string, run: ImportRun): Promise<Outcome> {
  const { registers, written } = run;
  const { out } = run.options;
  const refused = (result: Refused): Outcome => ({ file, result, written: null, change: null });
  const imported = await understand(file, run);
  if (imported.outcome === 'refused') return refused(imported);
  const { id, identity } = imported.document;
  const earlier = written.get(id);
  if (earlier !== undefined)
    return refused(refuse(importedTwice, `它与这次导入的“${earlier}”是同一地区、年度、部门的文本（${id}）。`));
  const departments = await readContentFile(out, departmentsFile.path, departmentsFile);
  const regions = await readContentFile(out, regionsFile.path, regionsFile);
  const hasRegions = regions !== null || imported.regions.length > 0;
  const present = {
    manifest: await readContentFile(out, manifestPath(imported), manifestFiles),
    // A content folder elsewhere begins with the registers of this one.
    regions: regions ?? registers.regions,
    departments: departments === null && hasRegions ? registers.departments : null,
  };
  const change = await writeFiles(out, contentFiles(imported, present), obsoleteFiles(imported, present));
  const received = new Set(imported.document.originals.map((original) => original.received.sha256));
  const alsoAs = (await run.standing.of(identity.region.code))
    .filter((each) => each.id !== id && each.received.some((hash) => received.has(hash)))
    .map((each) => each.id);
  written.set(id, file);
  run.standing.add(identity.region.code, standingOf(imported.document));
  return { file, result: imported, written: documentPath(imported), change, alsoAs };
}
