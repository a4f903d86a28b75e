/** The ZIP for reading without a network: from a disk, and with the small servers that it brings along. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPage } from '../../../src/site/verify/read-page.ts';
import { useBrowser } from '../../support/pages.ts';
import { site } from '../../support/site.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { unpack } from '../../support/unpack.ts';
import { answered, count } from '../search/support/search-page.ts';

const open = useBrowser();
const folder = await temporaryFolder();
const copy = join(folder, 'mingzhang-offline');
let files: string[] = [];
beforeAll(async () => {
  files = (await unpack(join(site().folder, 'offline.zip'), folder)).map((path) =>
    path.replace(/^mingzhang-offline\//u, ''),
  );
});

/** Python is tried where there is one: nothing else of the project needs it. */
const hasPython = spawnSync('python3', ['--version']).status === 0;
const programs = [
  ['Node', process.execPath, 'start.mjs'],
  ...(hasPython ? [['Python', 'python3', 'start.py'] as const] : []),
] as const;

const servers: ChildProcess[] = [];
afterAll(async () => {
  for (const server of servers) {
    server.kill();
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  }
});

const onDisk = (path: string): string => pathToFileURL(join(copy, path)).href;

test('every link of every page leads to a file of the copy, and to an anchor that is there', async () => {
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(50);
  const ids = new Map<string, ReadonlySet<string>>();
  const known = new Set(files);
  const readings = await Promise.all(
    pages.map(async (file) => [file, readPage(await readFile(join(copy, file), 'utf8'))] as const),
  );
  for (const [file, page] of readings) ids.set(file, new Set(page.ids));
  const dead: string[] = [];
  for (const [file, page] of readings) {
    for (const link of page.links) {
      const url = new URL(link, `http://copy.invalid/${file}`);
      if (url.host !== 'copy.invalid') continue;
      const target = decodeURIComponent(url.pathname.slice(1));
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (!known.has(target)) dead.push(`${file}: ${link}`);
      else if (anchor !== '' && target.endsWith('.html') && ids.get(target)?.has(anchor) === false)
        dead.push(`${file}: ${link}`);
    }
  }
  expect(dead).toEqual([]);
});

test('from a disk, one gets from the first page to a project, with its styles', async () => {
  const page = await open(onDisk('index.html'));
  await page.waitForURL(/\/site\/index\.html$/u);
  // Links are underlined where styles are missing.
  const underline = () => page.locator('.site-name').evaluate((link) => getComputedStyle(link).textDecorationLine);
  expect(await underline()).toBe('none');
  await page.click('main a[href*="/p/"]');
  await page.waitForURL(/\/p\/[^/]+\/index\.html/u);
  expect(await page.innerText('h1')).not.toBe('');
  expect(await underline()).toBe('none');
});

test('from a disk, the search page says how to start it; a page without search has no such note', async () => {
  const page = await open(onDisk('site/search/index.html'), { mayFail: true });
  expect(await page.locator('[data-offline-notice]').isVisible()).toBe(true);
  const other = await open(onDisk('site/about/index.html'));
  expect(await other.locator('[data-offline-notice]').count()).toBe(0);
});

/** Starts a server of the copy on a free port and gives its address. */
async function start(program: string, script: string): Promise<string> {
  const server = spawn(program, [script, '0'], { cwd: copy, stdio: ['ignore', 'pipe', 'inherit'] });
  servers.push(server);
  let output = '';
  for await (const text of server.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    output += String(text);
    const address = /http:\/\/\S+/u.exec(output)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`The server ended: ${output}`);
}

test.each(programs)('with the server for %s, search finds, and its results open', async (_, program, script) => {
  const page = await open(`${await start(program, script)}search/?q=资金`);
  await answered(page);
  expect(await count(page)).toBeGreaterThan(0);
  expect(await page.locator('[data-offline-notice]').isVisible()).toBe(false);
  await page.click('a[data-search-result]');
  await page.waitForSelector('h1');
  expect(new URL(page.url()).hostname).toBe('127.0.0.1');
  expect(new URL(page.url()).pathname).toContain('/r/');
});

test('the servers give nothing that lies outside the site', async () => {
  for (const [, program, script] of programs) {
    const { port } = new URL(await start(program, script));
    const answer = await rawStatus(Number(port), '/../start.py');
    expect(answer, script).toBe(404);
  }
});

/** `fetch` would tidy the path up. */
async function rawStatus(port: number, path: string): Promise<number> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

test('it tells how to start, and the starters may be run', async () => {
  expect(await readFile(join(copy, 'readme.txt'), 'utf8')).toContain('start.cmd');
  for (const name of ['start.sh', 'start.command'])
    expect((await stat(join(copy, name))).mode & 0o111, name).toBe(0o111);
  expect(dirname(copy)).toBe(folder);
});
