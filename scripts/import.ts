/**
 * `npm run import`: originals → content/. Never asks. Exit code: 0 clean, 1 imported but a person should look, 2 refused;
 * of several files the worst counts.
 */
import { join } from 'node:path';
import { departmentsFile, regionsFile } from '../src/catalogue/content-files.ts';
import { diagnosticTitles } from '../src/importer/diagnostics.ts';
import type { RegisterFiles } from '../src/importer/import-document.ts';
import { summarise, type Outcome } from '../src/importer/output/summary.ts';
import { runCommand, say } from './command.ts';
import { findFiles } from './import/find-files.ts';
import { importFile } from './import/import-file.ts';
import type { ImportRun } from './import/import-run.ts';
import { readOptions, usage, type ImportOptions } from './import/options.ts';
import { openProgress, ordinal } from './import/progress.ts';
import { readContentFile } from './import/read-json.ts';
import { remove } from './import/remove.ts';
import { emptyFolder, skippedLine, stoppedLine, totalLines } from './import/several.ts';
import { standingDocuments } from './import/standing.ts';
import { exitCodeOf, toJson } from './import/to-json.ts';
import { takeContentLock } from './import/content-lock.ts';
import { today } from './today.ts';
import { unwritable } from './unwritable.ts';

const contentDir = join(import.meta.dirname, '..', 'content');

/** As shells count a program that Ctrl-C ended. */
const interrupted = 130;

async function importAll(options: ImportOptions): Promise<void> {
  const { files, skipped, empty } = await findFiles(options.files, options.resolve);
  const registers: RegisterFiles = {
    regions: (await readContentFile(contentDir, regionsFile.path, regionsFile)) ?? [],
    departments: (await readContentFile(contentDir, departmentsFile.path, departmentsFile)) ?? [],
  };
  const standing = standingDocuments(options.out);
  const run: ImportRun = { options, registers, standing, written: new Map(), today: today() };
  const outcomes: Outcome[] = empty.map(emptyFolder);
  const tell = (outcome: Outcome, no = ''): void => {
    if (options.json) return;
    const stream = outcome.result.outcome === 'refused' ? process.stderr : process.stdout;
    stream.write(`${no}${summarise(outcome, diagnosticTitles, no !== '')}\n`);
  };
  if (!options.json && skipped.length > 0) process.stderr.write(`${skippedLine(skipped)}\n`);
  for (const outcome of outcomes) tell(outcome);
  const progress = openProgress();
  // Ctrl-C waits for the file at hand, which is imported whole; a second one ends at once.
  const stop = { asked: false };
  process.once('SIGINT', () => {
    stop.asked = true;
  });
  for (const [index, file] of files.entries()) {
    if (stop.asked) break;
    progress.start(file, options.resolve(file), index + 1, files.length);
    const outcome = await importFile(file, run);
    progress.done();
    outcomes.push(outcome);
    tell(outcome, ordinal(index + 1, files.length));
  }
  await progress.close();
  const left = files.slice(outcomes.length - empty.length);
  if (left.length > 0) process.stderr.write(`${stoppedLine(left)}\n`);
  if (options.json) say(JSON.stringify(outcomes.map(toJson), null, 2));
  else if (outcomes.length > 1) say(totalLines(outcomes));
  process.exitCode = left.length > 0 ? interrupted : Math.max(...outcomes.map(exitCodeOf));
}

/** Two imports at a time would each lose what the other enters in the manifests; a build would see half of one. */
async function alone(out: string, work: () => Promise<void>): Promise<void> {
  const lock = takeContentLock(out);
  try {
    await work();
  } catch (error) {
    throw unwritable(out, error) ?? error;
  } finally {
    lock.release();
  }
}

await runCommand(
  usage,
  async () => {
    const options = readOptions(process.argv.slice(2), contentDir);
    const removal = options.remove;
    await alone(options.out, () => (removal === null ? importAll(options) : remove(options, removal)));
  },
  2,
);
