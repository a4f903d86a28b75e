/**
 * `npm run import`: originals → content/. Never asks. Exit code: 0 clean, 1 imported but a person should look, 2 refused;
 * of several files the worst counts.
 */
import { join } from 'node:path';
import { departmentsFile, regionsFile } from '../src/catalogue/content-files.ts';
import { diagnosticTitles } from '../src/importer/diagnostics.ts';
import type { RegisterFiles } from '../src/importer/import-document.ts';
import { summarise, type Outcome } from '../src/importer/output/summary.ts';
import { verdictOf } from '../src/importer/output/verdict.ts';
import { runCommand, say } from './command.ts';
import { expandWildcards } from './import/expand.ts';
import { importFile, type ImportRun } from './import/import-file.ts';
import { readOptions, usage, type ImportOptions } from './import/options.ts';
import { readContentFile } from './import/read-json.ts';
import { removeDocument } from './import/remove.ts';
import { standingDocuments } from './import/standing.ts';

const contentDir = join(import.meta.dirname, '..', 'content');

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

async function remove({ out, json }: ImportOptions, id: string): Promise<void> {
  const removed = await removeDocument(out, id);
  if (json) say(JSON.stringify({ removed: id, files: removed }, null, 2));
  else
    say(
      [`✓ 已撤下 ${id}，删去了：`, ...removed.map((file) => `  ${join(out, file)}`)].join('\n') +
        '\n  下一步：运行 npm run check 和 npm run build，再上传 dist。撤错了，重新导入原件即可。',
    );
}

async function importAll(options: ImportOptions): Promise<void> {
  const registers: RegisterFiles = {
    regions: (await readContentFile(contentDir, regionsFile.path, regionsFile)) ?? [],
    departments: (await readContentFile(contentDir, departmentsFile.path, departmentsFile)) ?? [],
  };
  const run: ImportRun = { options, registers, standing: standingDocuments(options.out), written: new Map() };
  const outcomes: Outcome[] = [];
  for (const file of await expandWildcards(options.files, options.resolve)) {
    const outcome = await importFile(file, run);
    outcomes.push(outcome);
    if (!options.json) {
      const stream = outcome.result.outcome === 'refused' ? process.stderr : process.stdout;
      stream.write(`${summarise(outcome, diagnosticTitles)}\n`);
    }
  }
  if (options.json) say(JSON.stringify(outcomes.map(toJson), null, 2));
  process.exitCode = Math.max(...outcomes.map(exitCode));
}

await runCommand(
  usage,
  async () => {
    const options = readOptions(process.argv.slice(2), contentDir);
    await (options.remove === null ? importAll(options) : remove(options, options.remove));
  },
  2,
);
