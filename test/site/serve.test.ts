/** The server that people look at the site with, as the command line starts it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { projectRoot } from '../support/cache.ts';
import { site } from '../support/site.ts';

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

interface Served {
  readonly child: ChildProcess;
  readonly address: string;
  readonly output: string;
}

/** Starts the server and waits until it has said where it is. */
async function serve(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Served> {
  const { folder, base } = site();
  const child = spawn(process.execPath, [join(projectRoot, 'scripts/serve.ts'), '--dist', folder, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, MINGZHANG_BASE: base, ...env },
  });
  running.push(child);
  let output = '';
  for await (const text of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    output += String(text);
    const address = /http:\/\/\S+/u.exec(output)?.[0];
    if (address !== undefined && output.includes('Ctrl-C')) return { child, address, output };
  }
  throw new Error(`The server ended: ${output}`);
}

test('it tells an address at which the site is, below its base path', async () => {
  const { address } = await serve(['--port', '0']);
  expect(new URL(address)).toMatchObject({ hostname: '127.0.0.1', pathname: site().base });
  const answer = await fetch(address);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('<html lang="zh-CN"');
  expect((await fetch(`${address}no-such-page/`)).status).toBe(404);
});

test('a port that is taken makes way for the next free one, and it says so', async () => {
  const first = await serve(['--port', '0']);
  const { port } = new URL(first.address);
  const second = await serve([], { PORT: port });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(port));
  expect(second.output).toContain(`端口 ${port} 已被占用`);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it cleanly', async (signal) => {
  const { child } = await serve(['--port', '0']);
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([0, null]);
});
