/** One file: what it is, and the place where it may stand. Reads; writes nothing. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { diagnose, type DiagnosticDefinition } from '../../src/diagnostics/define.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';
import { importDocument, sizeLimit, type Imported, type Refused } from '../../src/importer/import-document.ts';
import type { ReceivedFile } from '../../src/importer/original-record.ts';
import { regionDoubt, saysOtherwise, yearDoubt } from '../../src/importer/output/contradictions.ts';
import { placeAmong } from '../../src/importer/output/place.ts';
import type { GivenIdentity } from '../../src/importer/parse/identity.ts';
import { fileUnreadable, nothingToReplace, tooLarge } from '../../src/importer/refusal.ts';
import { isSameFile } from '../../src/importer/revision/revise.ts';
import { isWildcard } from './find-files.ts';
import type { ImportRun } from './import-run.ts';
import { standingDocument } from './standing.ts';

export const refuse = (definition: DiagnosticDefinition, message: string): Refused => ({
  outcome: 'refused',
  diagnostic: diagnose(definition, message),
});

const refusedFor = (diagnostic: Diagnostic): Refused => ({ outcome: 'refused', diagnostic });

/** What was understood, and the document whose place it takes. */
interface Understood {
  readonly imported: Imported;
  readonly standing: PerformanceDocument | null;
}

type Outcome = Understood | Refused;

export async function understand(file: string, run: ImportRun): Promise<Outcome> {
  const path = run.options.resolve(file);
  try {
    const stats = await stat(path);
    // A pipe or a device may never end.
    if (!stats.isFile()) return refuse(fileUnreadable, '这不是一个普通的文件。');
    const { size } = stats;
    if (size > sizeLimit) return refusedFor(tooLarge(size, sizeLimit));
    const received = { name: nameOf(path), bytes: await readFile(path) };
    return run.options.replaces === null
      ? withRegionDoubt(await placed(received, run))
      : await inPlaceOf(received, run, run.options.replaces);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return refuse(fileUnreadable, reasonUnread(String(error.code), isWildcard(file, run.options.resolve)));
  }
}

function withRegionDoubt(outcome: Outcome): Outcome {
  if ('outcome' in outcome) return outcome;
  const { document, report } = outcome.imported;
  const doubt = regionDoubt(document);
  if (doubt === null) return outcome;
  const told = { ...report, diagnostics: [...report.diagnostics, doubt] };
  return { ...outcome, imported: { ...outcome.imported, report: told } };
}

/** Archives made on Windows and unpacked elsewhere leave folders in the names of files: those are nobody's business. */
const nameOf = (path: string): string => basename(path).split('\\').at(-1) ?? '';

function reasonUnread(code: string, wildcard: boolean): string {
  if (wildcard) return '没有与这个通配符（* 或 ?）相符的文件。';
  return code === 'ENOENT' ? '没有这个文件。' : '文件读不出来。';
}

const isNew = (imported: Imported, standing: PerformanceDocument): boolean =>
  !imported.document.originals.some((original) => standing.originals.some((other) => isSameFile(original, other)));

/** Where region, year and department say that it belongs. */
async function placed(received: ReceivedFile, run: ImportRun): Promise<Outcome> {
  const { options, registers } = run;
  const { given } = options;
  const first = await importDocument(received, given, registers, options.choice);
  if (first.outcome === 'refused') return first;
  const placing = placeAmong(first.document, {
    standing: await run.standing.of(first.document.identity.region.code),
    departments: registers.departments,
    given: given.department,
  });
  if (placing.as === 'refused') return refusedFor(placing.diagnostic);
  const imported =
    placing.as === 'elsewhere'
      ? await importDocument(received, { ...given, departmentId: placing.departmentId }, registers, options.choice)
      : first;
  if (imported.outcome === 'refused') return imported;
  const standing = await standingDocument(options.out, imported.document.id);
  if (standing === null || !isNew(imported, standing)) return { imported, standing };
  const doubt =
    given.year === null
      ? yearDoubt(imported.document, standing, received.name)
      : await ownWords(received, { ...given, year: null }, run, standing);
  return doubt === null ? { imported, standing } : refusedFor(doubt);
}

/** What the file says where nothing is given by hand. */
async function ownWords(
  received: ReceivedFile,
  given: GivenIdentity,
  { registers }: ImportRun,
  standing: PerformanceDocument,
): Promise<Diagnostic | null> {
  const itself = await importDocument(received, given, registers);
  return itself.outcome === 'refused' ? null : saysOtherwise(itself.document, standing);
}

/** The correction of a document that the user names. What the file does not say, the document that it replaces does. */
async function inPlaceOf(received: ReceivedFile, run: ImportRun, id: string): Promise<Outcome> {
  const { options, registers } = run;
  const { given } = options;
  const standing = await standingDocument(options.out, id);
  if (standing === null) return refuse(nothingToReplace, `没有编号为“${id}”的文本。`);
  const { region, budgetYear, department } = standing.identity;
  const there = { region: region.code, year: budgetYear.value, departmentId: department.id };
  const named = (name: string | null): Promise<Imported | Refused> =>
    importDocument(received, { ...there, department: name }, registers, options.choice);
  const first = await named(given.department ?? (department.source === 'given' ? department.name : null));
  if (first.outcome === 'refused') return first;
  const imported =
    first.document.identity.department.name === null && department.name !== null ? await named(department.name) : first;
  if (imported.outcome === 'refused') return imported;
  if (!isNew(imported, standing) || given.year !== null) return { imported, standing };
  const doubt = await ownWords(received, { region: null, year: null, department: null }, run, standing);
  return doubt === null ? { imported, standing } : refusedFor(doubt);
}
