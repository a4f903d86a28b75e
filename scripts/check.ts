/**
 * `npm run check [-- DIR] [--all] [--json]`: checks every document below a content folder. Exit code 1 when a gate
 * fails: a damaged file, a personal number, a missing or changed original. Findings never fail it.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError, type ContentProblem, readContent, type ReadContent } from '../src/catalogue/read-content.ts';
import { publicationGates } from '../src/checks/gates.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { checkJson, checkReport, type CheckOutcome } from './check/report.ts';
import { runCommand, say, userPath } from './command.ts';
import { RunError } from './run/say.mjs';
import { projectRoot } from './tool.ts';

const ownContent = join(projectRoot, 'content');

/** What `npm run import -- --out DIR` writes has no registers; the project's own serve it. */
const registersOf = (folder: string): string => (existsSync(join(folder, 'registers')) ? folder : ownContent);

async function read(folder: string): Promise<{ content: ReadContent | null; problems: readonly ContentProblem[] }> {
  try {
    return { content: await readContent(folder, registersOf(folder)), problems: [] };
  } catch (error) {
    if (error instanceof ContentError) return { content: null, problems: error.problems };
    throw error;
  }
}

async function check(folder: string): Promise<CheckOutcome> {
  const { content, problems } = await read(folder);
  if (!content) return { documents: [], gates: problems, findings: [], reports: [], notices: [] };
  const { documents, regions, reports, notices } = content;
  const gates = await publicationGates(content, (path) => readFile(join(folder, path)));
  return { documents, gates, findings: runChecks(documents, regions, reports), reports, notices };
}

await runCommand('npm run check [-- 文件夹] [--all] [--json]', async () => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (positionals.length > 1)
    throw new RunError('一次只能核查一个文件夹。\n用法：npm run check [-- 文件夹] [--all] [--json]');
  const folder = positionals[0] === undefined ? ownContent : userPath(positionals[0]);
  if (!existsSync(join(folder, 'documents')))
    throw new RunError(
      `${folder} 里没有 documents 文件夹，没有可核查的文本。请指明 content 文件夹，或 npm run import 的输出文件夹。`,
    );
  const outcome = await check(folder);
  if (values.json) say(JSON.stringify(checkJson(outcome), null, 2));
  else for (const line of checkReport(outcome, { all: values.all })) say(line);
  if (outcome.gates.length > 0) process.exitCode = 1;
});
