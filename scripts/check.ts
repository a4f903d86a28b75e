/**
 * `npm run check [-- DIR]`: checks every document below a content folder. Exit code 1 when a gate fails: a damaged file,
 * a personal number, a missing or changed original. Findings never fail it.
 *   --all, --json            every place; for programs
 *   --against OLD            what changed since OLD, a content folder or a git revision
 *   --dismiss ID --reason R  writes down that a person has looked at a finding; `--by` says who
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder, ownContent } from './check/check-folder.ts';
import { compare } from './check/compare.ts';
import { compareReport } from './check/compare-report.ts';
import { dismiss } from './check/dismiss.ts';
import { oldState, rawDocuments } from './check/old-state.ts';
import { type CheckOutcome, checkJson } from './check/outcome.ts';
import { checkReport, conclusion, gateLines } from './check/report.ts';
import { runCommand, say, userPath } from './command.ts';
import { commands } from './run/commands.mjs';
import { RunError } from './run/say.mjs';
import { today } from './today.ts';

const { usage } = commands.check;

interface Options {
  readonly json: boolean;
  readonly all: boolean;
}

async function tellChanges(folder: string, old: string, outcome: CheckOutcome, { json, all }: Options): Promise<void> {
  const before = await oldState(old, userPath(old));
  const comparison = compare(before, { documents: await rawDocuments(folder), findings: outcome.findings });
  if (json) {
    say(JSON.stringify({ against: old, note: before.note, ...comparison, gates: outcome.gates }, null, 2));
    return;
  }
  for (const line of gateLines(outcome.gates)) say(line);
  const lines = compareReport(comparison, outcome.documents, { against: old, all, note: before.note });
  for (const line of lines) say(line);
  say(`\n${conclusion(outcome, folder === ownContent)}`);
}

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      against: { type: 'string' },
      dismiss: { type: 'string' },
      reason: { type: 'string' },
      by: { type: 'string' },
    },
    allowPositionals: true,
  });
  if (positionals.length > 1) throw new RunError(`一次只能核查一个文件夹。\n用法：${usage}`);
  const folder = positionals[0] === undefined ? ownContent : userPath(positionals[0]);
  if (!existsSync(join(folder, 'documents')))
    throw new RunError(
      `${folder} 里没有 documents 文件夹，没有可核查的文本。请指明 content 文件夹，或 npm run import 的输出文件夹。`,
    );
  if (values.dismiss !== undefined && values.reason === undefined)
    throw new RunError(`请用 --reason 写明为什么不必更正，理由会公开显示。\n用法：${usage}`);
  const outcome = await checkFolder(folder);
  if (values.dismiss !== undefined) {
    const file = await dismiss(folder, outcome, {
      id: values.dismiss,
      reason: values.reason ?? '',
      by: values.by ?? null,
      on: today(),
    });
    say(`已记下：${join(folder, file)}。这处提示今后列为“已由人工核实”，理由在网站上公开。`);
    return;
  }
  if (values.against !== undefined) await tellChanges(folder, values.against, outcome, values);
  else if (values.json) say(JSON.stringify(checkJson(outcome), null, 2));
  else for (const line of checkReport(outcome, { all: values.all, isSite: folder === ownContent })) say(line);
  if (outcome.gates.length > 0) process.exitCode = 1;
});
