/**
 * `npm run bench [-- NAME [options of the benchmark]]`: runs one benchmark of `scripts/bench/`, or all of them. Each
 * `<name>.ts` there is one, run as a program of its own; `<name>-<part>.ts` are its parts.
 */
import { readdir } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, parse } from 'node:path';
import { runCommand, say } from './command.ts';
import { commands } from './run/commands.mjs';
import { RunError } from './run/say.mjs';
import { projectRoot, runNode } from './tool.ts';

const folder = join('scripts', 'bench');

await runCommand(commands.bench.usage, async () => {
  const files = (await readdir(join(projectRoot, folder))).filter((file) => file.endsWith('.ts'));
  const all = files.map((file) => parse(file).name);
  const names = all.filter((name) => !all.some((other) => name.startsWith(`${other}-`)));
  const [chosen, ...options] = process.argv.slice(2);
  if (chosen !== undefined && !names.includes(chosen)) {
    throw new RunError(`没有名为“${chosen}”的性能测试。可用的有：${names.join('、')}`);
  }
  say(`Node ${process.version}，${String(cpus().length)} 个处理器核心`);
  const failed: string[] = [];
  for (const name of chosen === undefined ? names : [chosen]) {
    say(`\n▸ ${name}`);
    if ((await runNode(join(folder, `${name}.ts`), options)) !== 0) failed.push(name);
  }
  if (failed.length > 0) throw new RunError(`没有完成：${failed.join('、')}`);
});
