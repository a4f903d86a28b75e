import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const runner = new URL('../../scripts/test/run-tests.ts', import.meta.url).href;
const script = `
import { runTests } from '${runner}';
const counts = await runTests(['--root', import.meta.dirname, '--globals'], (line) => console.log(line));
console.log(JSON.stringify(counts));
process.exit();`;

const goDown = "process.kill(process.pid, 'SIGSEGV'); await new Promise(() => {});";
const files = {
  sound: "test('sound', () => {});",
  failing: "test('failing', () => expect(1).toBe(2));",
  crashing: `test('crashing', async () => { ${goDown} });`,
  crashingOnce: `
    import { existsSync, writeFileSync } from 'node:fs';
    const mark = new URL('./mark', import.meta.url);
    test('crashing once', async () => {
      if (existsSync(mark)) return;
      writeFileSync(mark, '');
      ${goDown}
    });`,
} as const;

/** What a run over these files counts, the code that it ends with, and how many crashes it tells. */
async function run(...names: readonly (keyof typeof files)[]) {
  const root = await temporaryFolder();
  await writeFiles(root, { 'run.mjs': script });
  await writeFiles(root, Object.fromEntries(names.map((name) => [`${name}.test.mjs`, files[name]])));
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'run.mjs')], { cwd: root, encoding: 'utf8' });
  const counts: unknown = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
  return { counts, code: status, told: stdout.split('崩溃').length - 1 };
}

describe('a run of the tests', () => {
  test('runs a file whose process went down once more', async () => {
    expect(await run('crashingOnce', 'sound')).toEqual({ counts: { passed: 2, failed: 0 }, code: 0, told: 1 });
  });

  test('has failed when the process goes down again', async () => {
    expect(await run('crashing', 'sound')).toEqual({ counts: { passed: 1, failed: 1 }, code: 1, told: 1 });
  });

  test('stays failed by a test beside the crash', async () => {
    expect(await run('crashingOnce', 'failing')).toEqual({ counts: { passed: 1, failed: 1 }, code: 1, told: 1 });
  });
});
