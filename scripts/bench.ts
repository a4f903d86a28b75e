/** `npm run bench [-- NAME…]`: runs the benchmarks of `scripts/bench/` and prints their ratios. */
import { readdir } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, parse } from 'node:path';
import { type Benchmark, resultLines } from './benchmark.ts';
import { runCommand, say } from './command.ts';
import { RunError } from './run/say.mjs';
import { projectRoot } from './tool.ts';

const folder = join(projectRoot, 'scripts', 'bench');

await runCommand('npm run bench [-- 名称…]', async () => {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.ts')).map((file) => parse(file).name);
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new RunError(`没有名为 ${unknown.join('、')} 的测试。可用的有：${names.join('、')}`);
  say(`Node ${process.version}，${String(cpus().length)} 个处理器核心`);
  for (const name of chosen.length > 0 ? chosen : names) {
    const { benchmark } = (await import(join(folder, `${name}.ts`))) as { readonly benchmark: Benchmark };
    say(`\n▸ ${name}：${benchmark.title}`);
    const result = await benchmark.run((line) => {
      say(`    ${line}`);
    });
    say(`  ${result.setting}`);
    for (const line of resultLines(result)) say(line);
    for (const note of result.notes) say(`  注：${note}`);
  }
});
