/** `npm start` as a whole, in a copy of the project. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { document } from '../support/documents.ts';
import { copyProject } from '../support/project-copy.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const patience = 180_000;
const base = '/zwgk/mz/';
const folder = join(await temporaryFolder(), 'project');

beforeAll(() => copyProject(folder, [document()]));

let running: ChildProcess | undefined;
afterEach(() => running?.kill('SIGKILL'));

interface Ended {
  readonly output: string;
  /** Null while it goes on serving. */
  readonly code: number | null;
}

/** Resolves when the site is served, or when the command has ended. */
async function start(below = base): Promise<Ended> {
  const child = spawn(process.execPath, [join(folder, 'scripts/start.ts'), '--port', '0'], {
    cwd: folder,
    env: { ...process.env, MINGZHANG_BASE: below },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  let output = '';
  const served = new Promise<null>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes('Ctrl-C')) resolve(null);
      });
    }
  });
  const ended = once(child, 'close').then(([code]) => code as number);
  return { code: await Promise.race([served, ended]), output };
}

test(
  'builds below the base path, serves, tells the address, and ends on request',
  async () => {
    const { code, output } = await start();
    expect(code, output).toBeNull();
    const address = /http:\/\/127\.0\.0\.1:\d+\S*/u.exec(output)?.[0] ?? '';
    expect(new URL(address).pathname).toBe(base);
    const home = await (await fetch(address)).text();
    expect(home).toContain('href="r/990101/2024/101001/"');
    expect(readdirSync(join(folder, '.build'))).toEqual([]);
    running?.kill('SIGTERM');
    expect(await once(running as ChildProcess, 'close')).toEqual([0, null]);
  },
  patience,
);

test(
  'a site in dist/ that was built for another place stays as it is; the preview stands elsewhere',
  async () => {
    const home = join(folder, 'dist/404.html');
    const before = await readFile(home, 'utf8');
    const { code, output } = await start('/');
    expect(code, output).toBeNull();
    expect(output).toContain(`为 ${base} 生成的`);
    const address = /http:\/\/127\.0\.0\.1:\d+\S*/u.exec(output)?.[0] ?? '';
    expect(await (await fetch(`${address}404.html`)).text()).toContain('href="/favicon.svg"');
    expect(await readFile(home, 'utf8')).toBe(before);
  },
  patience,
);

test(
  'content that must not be published is told, and nothing is served',
  async () => {
    const file = join(folder, 'content/documents/990101/2024/101001.json');
    const content = await readFile(file, 'utf8');
    await writeFile(file, content.slice(0, 200));
    const { code, output } = await start();
    await writeFile(file, content);
    expect(code).toBe(1);
    expect(output).toContain('content/documents/990101/2024/101001.json');
    expect(output).toContain('因此没有启动');
    expect(output).not.toContain('http://');
    expect(existsSync(join(folder, 'dist/index.html'))).toBe(true);
  },
  patience,
);
