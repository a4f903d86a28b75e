/**
 * `npm run import`: originals → content/. Never asks. Exit code: 0 clean, 1 imported but a person should look, 2 refused;
 * of several files the worst counts.
 */
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { diagnose, type DiagnosticDefinition } from '../src/diagnostics/define.ts';
import { manifestSchema } from '../src/document/original.ts';
import { documentSchema } from '../src/document/performance-document.ts';
import { departmentsSchema, regionsSchema } from '../src/document/register.ts';
import { diagnosticTitles } from '../src/importer/diagnostics.ts';
import {
  importDocument,
  sizeLimit,
  type Imported,
  type Refused,
  type RegisterFiles,
} from '../src/importer/import-document.ts';
import { contentFiles, documentPath, manifestPath, obsoleteFiles } from '../src/importer/output/content-files.ts';
import { summarise, type Outcome } from '../src/importer/output/summary.ts';
import { verdictOf } from '../src/importer/output/verdict.ts';
import { departmentAmbiguous, fileUnreadable, importedTwice, tooLarge } from '../src/importer/refusal.ts';
import { readOptions, usage, type ImportOptions } from './import/options.ts';
import { readIfPresent, writeFiles } from './import/write-files.ts';

const contentDir = join(import.meta.dirname, '..', 'content');

async function readRegister<T>(root: string, name: string, schema: z.ZodType<T>, empty: T): Promise<T> {
  const text = await readIfPresent(join(root, 'registers', name));
  return text === null ? empty : schema.parse(JSON.parse(text));
}

const refuse = (definition: DiagnosticDefinition, message: string): Refused => ({
  outcome: 'refused',
  diagnostic: diagnose(definition, message),
});

/** Reads and understands one file; writes nothing. */
async function understand(file: string, options: ImportOptions, registers: RegisterFiles): Promise<Imported | Refused> {
  const path = options.resolve(file);
  try {
    const { size } = await stat(path);
    if (size > sizeLimit) return { outcome: 'refused', diagnostic: tooLarge(size, sizeLimit) };
    return await importDocument({ name: basename(path), bytes: await readFile(path) }, options.given, registers);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const why =
      error.code === 'ENOENT'
        ? '没有这个文件。'
        : error.code === 'EISDIR'
          ? '这是文件夹，不是文件。'
          : '文件读不出来。';
    return refuse(fileUnreadable, why);
  }
}

/** A document that names no department must not silently take the place of another one. */
async function clash(imported: Imported, out: string, written: ReadonlyMap<string, string>): Promise<Refused | null> {
  const { id, identity, originals } = imported.document;
  const earlier = written.get(id);
  if (earlier !== undefined) {
    return refuse(importedTwice, `它与这次导入的“${earlier}”是同一地区、年度、部门的文本（${id}）。`);
  }
  if (identity.department.name !== null) return null;
  const text = await readIfPresent(join(out, documentPath(imported)));
  const present = text === null ? null : documentSchema.safeParse(JSON.parse(text)).data;
  const same = present?.originals.some(({ received }) => received.sha256 === originals[0]?.received.sha256) ?? true;
  return same ? null : refuse(departmentAmbiguous, `同一地区和年度已有另一份没有写出部门的文本（${id}）。`);
}

async function importFile(
  file: string,
  options: ImportOptions,
  registers: RegisterFiles,
  written: Map<string, string>,
): Promise<Outcome> {
  const understood = await understand(file, options, registers);
  const refused = understood.outcome === 'refused' ? understood : await clash(understood, options.out, written);
  if (understood.outcome === 'refused' || refused !== null) {
    return { file, result: refused ?? understood, written: null, change: null };
  }
  const manifest = await readIfPresent(join(options.out, manifestPath(understood)));
  const present = {
    manifest: manifest === null ? null : manifestSchema.parse(JSON.parse(manifest)),
    // A content folder elsewhere begins with the register of this one.
    regions: await readRegister(options.out, 'regions.json', regionsSchema, [...registers.regions]),
  };
  const files = contentFiles(understood, present);
  const change = await writeFiles(options.out, files, obsoleteFiles(understood, present));
  written.set(understood.document.id, file);
  return { file, result: understood, written: documentPath(understood), change };
}

const exitCode = ({ result }: Outcome): number =>
  result.outcome === 'refused' ? 2 : verdictOf(result.report) === 'clean' ? 0 : 1;

function toJson(outcome: Outcome): unknown {
  const { file, result, written, change } = outcome;
  const exit = exitCode(outcome);
  if (result.outcome === 'refused') return { file, outcome: 'refused', exitCode: exit, diagnostic: result.diagnostic };
  const { document, report } = result;
  const { id, identity, projects } = document;
  return {
    file,
    outcome: 'imported',
    exitCode: exit,
    documentId: id,
    written,
    change,
    identity,
    projects: projects.length,
    report,
  };
}

/** A reader that closes early (`| head`) is no failure of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), contentDir);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n用法：${usage}\n`);
    process.exitCode = 2;
    return;
  }
  const registers: RegisterFiles = {
    regions: await readRegister(contentDir, 'regions.json', regionsSchema, []),
    departments: await readRegister(contentDir, 'departments.json', departmentsSchema, []),
  };
  const outcomes: Outcome[] = [];
  const written = new Map<string, string>();
  for (const file of options.files) {
    const outcome = await importFile(file, options, registers, written);
    outcomes.push(outcome);
    if (!options.json) {
      const stream = outcome.result.outcome === 'refused' ? process.stderr : process.stdout;
      stream.write(`${summarise(outcome, diagnosticTitles)}\n`);
    }
  }
  if (options.json) process.stdout.write(`${JSON.stringify(outcomes.map(toJson), null, 2)}\n`);
  process.exitCode = Math.max(...outcomes.map(exitCode));
}

await main();
