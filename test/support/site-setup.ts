/**
 * Before the tests of the project `site`: builds the whole site once, through the same script that publishes it, into a
 * temporary folder, and serves it on a free port. The build goes on beside the unit tests; `site-ready.ts` waits for it.
 * `TEST_SITE=dist` tests a folder that is already built (for the base path that MINGZHANG_BASE says) instead.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { close, listen } from '../../scripts/server/listen.ts';
import { createStaticServer } from '../../scripts/server/static-server.ts';
import { readSiteConfig } from '../../src/site/config.ts';
import { projectRoot } from './cache.ts';

export interface TestSite {
  /** The folder of the built site. */
  readonly folder: string;
  /** `http://127.0.0.1:<port>` */
  readonly server: string;
  /** Path that the site is served below. A real one, so that every test also tests that nothing assumes `/`. */
  readonly base: string;
  /** The origin that the site was configured with; null for none. */
  readonly origin: string | null;
  /** A file that appears when the build has ended. */
  readonly outcome: string;
}

/** What `outcome` holds. */
export interface BuildOutcome {
  readonly succeeded: boolean;
  readonly log: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: TestSite;
  }
}

const placement = { MINGZHANG_BASE: '/zwgk/jixiao/', MINGZHANG_ORIGIN: 'https://www.example.gov.cn' };

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

interface Running {
  readonly done: Promise<BuildOutcome>;
  stop(): void;
}

function startBuild(folder: string): Running {
  const began = performance.now();
  const child = spawn(process.execPath, ['scripts/build.ts', '--out', folder], {
    cwd: projectRoot,
    env: { ...process.env, ...placement },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  }
  const done = new Promise<BuildOutcome>((resolveOutcome) => {
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      say(code === 0 ? `▸ 测试用网站已生成（${seconds} 秒）` : `▸ 测试用网站没有生成：\n${log}`);
      resolveOutcome({ succeeded: code === 0, log });
    });
  });
  return { done, stop: () => child.kill() };
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const scratch = await mkdtemp(join(tmpdir(), 'mingzhang-site-'));
  const given = process.env['TEST_SITE'];
  const folder = given === undefined ? join(scratch, 'site') : resolve(given);
  const { base, origin } = readSiteConfig(given === undefined ? placement : process.env, projectRoot);
  const outcome = join(scratch, 'outcome.json');

  const server = createStaticServer({ root: folder, base });
  const port = await listen(server, '127.0.0.1', 0);
  project.provide('site', { folder, server: `http://127.0.0.1:${String(port)}`, base, origin, outcome });

  let build: Running | null = null;
  if (given === undefined) {
    say('▸ 正在生成测试用网站（单元测试同时进行）…');
    build = startBuild(folder);
    void build.done.then((result) => writeFile(outcome, JSON.stringify(result)));
  } else {
    await writeFile(outcome, JSON.stringify({ succeeded: true, log: '' } satisfies BuildOutcome));
  }
  return async () => {
    build?.stop();
    await build?.done;
    await close(server);
    await rm(scratch, { recursive: true, force: true });
  };
}
