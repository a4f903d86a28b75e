import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../support/cache.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const scratch = await temporaryFolder();
const major = process.versions.node.split('.')[0] ?? '';

/** Stands in for npm: counts its runs and links our own Node to where the `node` package would put one. */
const npm = `
import { appendFileSync, mkdirSync, symlinkSync } from 'node:fs';
appendFileSync('npm-runs', process.argv.slice(2).join(' ') + '\\n');
console.log('npm says something');
if (process.env.NPM_FAILS) process.exit(7);
mkdirSync('node_modules/node/bin', { recursive: true });
if (!process.env.NPM_BRINGS_NO_NODE) try { symlinkSync(process.execPath, 'node_modules/node/bin/node'); } catch {}
`;

/** Stands in for a command: tells how it was called. */
const check = `
const { INIT_CWD } = process.env;
console.log(JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd(), INIT_CWD, version: process.version }));
if (process.argv.includes('--crash')) process.kill(process.pid, 'SIGSEGV');
if (process.argv.includes('--wait')) setInterval(() => {}, 1000);
else process.exitCode = process.argv.includes('--fail') ? 5 : 0;
`;

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project with nothing installed, around a copy of the real run.mjs. */
async function project(node = `${major}.0.0`): Promise<string> {
  const folder = await mkdtemp(join(scratch, 'project-'));
  await writeFiles(folder, {
    'package.json': JSON.stringify({ type: 'module', scripts: {}, devDependencies: { node } }),
    'package-lock.json': '{}',
    'npm-cli.js': npm,
    'scripts/check.ts': check,
    'elsewhere/x': '',
  });
  await cp(join(projectRoot, 'scripts', 'run.mjs'), join(folder, 'scripts', 'run.mjs'));
  await cp(join(projectRoot, 'scripts', 'run'), join(folder, 'scripts', 'run'), { recursive: true });
  return folder;
}

function start(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_|init_cwd)/iu.test(name)),
  );
  return spawn(process.execPath, [join(folder, 'scripts', 'run.mjs'), ...args], {
    cwd: join(folder, 'elsewhere'),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited, npm_execpath: join(folder, 'npm-cli.js'), ...env },
  });
}

async function run(...call: Parameters<typeof start>): Promise<Outcome> {
  const child = start(...call);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}

const npmRuns = (folder: string): number => readFileSync(join(folder, 'npm-runs'), 'utf8').trim().split('\n').length;

describe('installing', () => {
  test('happens first, once, and is told on stderr only', async () => {
    const folder = await project();
    const first = await run(folder, ['check', '--json']);
    expect(first.code).toBe(0);
    expect(first.stderr).toContain('正在安装依赖');
    expect(JSON.parse(first.stdout)).toMatchObject({ args: ['--json'] });

    const second = await run(folder, ['check']);
    expect(second.stderr).toBe('');
    expect(npmRuns(folder)).toBe(1);
  });

  test('happens again when the lock file changes, but not for a new command in package.json', async () => {
    const folder = await project();
    await run(folder, ['check']);
    await writeFiles(folder, {
      'package.json': JSON.stringify({
        scripts: { new: '' },
        type: 'module',
        devDependencies: { node: `${major}.0.0` },
      }),
    });
    await run(folder, ['check']);
    expect(npmRuns(folder)).toBe(1);
    await writeFiles(folder, { 'package-lock.json': '{"changed":true}' });
    await run(folder, ['check']);
    expect(npmRuns(folder)).toBe(2);
  });

  test('happens once for two commands at the same time', async () => {
    const folder = await project();
    const both = await Promise.all([run(folder, ['check']), run(folder, ['check'])]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(npmRuns(folder)).toBe(1);
  });

  test('that fails says what npm said and what to do, and is tried again next time', async () => {
    const folder = await project();
    const { code, stdout, stderr } = await run(folder, ['check'], { NPM_FAILS: '1' });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('npm says something');
    expect(stderr).toContain('依赖安装失败（npm 返回 7）');
    expect((await run(folder, ['check'])).code).toBe(0);
  });
});

describe('the project’s own Node', () => {
  test('that is not there because install scripts are off: says what to do', async () => {
    const folder = await project('99.0.0');
    const { code, stderr } = await run(folder, ['check'], { NPM_BRINGS_NO_NODE: '1' });
    expect(code).toBe(1);
    expect(stderr).toContain('没有可用的 Node 99');
    expect(stderr).toContain('npm rebuild node --ignore-scripts=false');
    expect(stderr).not.toContain('at ');
  });

  test('of another version is refused, not used', async () => {
    const folder = await project('99.0.0');
    const { code, stdout, stderr } = await run(folder, ['check']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`版本是 ${process.version}`);
  });
});

describe('handing over', () => {
  test('passes arguments on as they are and runs in the project’s folder', async () => {
    const folder = await project();
    const { stdout } = await run(folder, ['check', 'a b.docx', '--year', '2024', '--', '*']);
    expect(JSON.parse(stdout)).toMatchObject({ args: ['a b.docx', '--year', '2024', '--', '*'], cwd: folder });
  });

  test('says where the user stands, whether or not npm moved', async () => {
    const folder = await project();
    const direct = await run(folder, ['check'], { INIT_CWD: join(folder, 'inherited') });
    expect(JSON.parse(direct.stdout)).toMatchObject({ INIT_CWD: join(folder, 'elsewhere') });
    const byNpm = await run(folder, ['check'], { INIT_CWD: scratch, npm_lifecycle_event: 'check' });
    expect(JSON.parse(byNpm.stdout)).toMatchObject({ INIT_CWD: scratch });
  });

  test('ends as the script ends', async () => {
    const folder = await project();
    expect((await run(folder, ['check', '--fail'])).code).toBe(5);
  });

  test('says what to do when Node itself goes down', async () => {
    const { code, stderr } = await run(await project(), ['check', '--crash']);
    expect(code).toBe(139);
    expect(stderr).toContain('SIGSEGV');
    expect(stderr).toContain('再运行一次');
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('passes %s on and ends with it', async (signal) => {
    const folder = await project();
    await run(folder, ['check']);
    const child = start(folder, ['check', '--wait']);
    await once(child.stdout, 'data');
    child.kill(signal);
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe({ SIGTERM: 143, SIGINT: 130, SIGHUP: 129 }[signal]);
  });
});

test.each([[], ['nope']])('an unknown command lists the known ones and installs nothing: %s', async (...args) => {
  const folder = await project();
  const { code, stderr } = await run(folder, args);
  expect(code).toBe(1);
  expect(stderr).toContain('npm run import');
  expect(existsSync(join(folder, 'node_modules'))).toBe(false);
});

describe('the way of calling', () => {
  test('is told without installing anything', async () => {
    const folder = await project();
    for (const name of ['start', 'test', 'build', 'import', 'check', 'bench', 'lint', 'format']) {
      const { code, stdout, stderr } = await run(folder, [name, '--help']);
      expect({ code, stderr }, name).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('用法：npm ');
    }
    expect((await run(folder, ['--help'])).stdout).toContain('npm run import');
    expect(existsSync(join(folder, 'npm-runs'))).toBe(false);
  });

  test('without the -- that npm wants is refused, since npm keeps the options', async () => {
    const folder = await project();
    const npmEnv = { npm_lifecycle_event: 'import', npm_config_region: 'true', npm_config_text_only: 'true' };
    const { code, stderr } = await run(folder, ['import', 'a.docx', '130730'], npmEnv);
    expect(code).toBe(1);
    expect(stderr).toContain('选项 --region、--text-only 前面少了“--”');
    expect(existsSync(join(folder, 'npm-runs'))).toBe(false);
  });
});
