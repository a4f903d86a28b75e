import { mkdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { close, listen } from '../../scripts/server/listen.ts';
import { createStaticServer } from '../../scripts/server/static-server.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const base = '/zwgk/mz/';
const folder = await temporaryFolder();
const root = join(folder, 'site');
const server = createStaticServer({ root, base });
let port = 0;

beforeAll(async () => {
  await writeFiles(folder, {
    'secret.txt': 'secret',
    'site/index.html': '<!doctype html><title>首页</title>',
    'site/404.html': '<!doctype html><title>找不到</title>',
    'site/r/130304/index.html': '<!doctype html><title>北戴河区</title>',
    'site/data/projects.csv': '0123456789',
    'site/originals/预算 文本.txt': '原件',
    'site/pagefind/wasm.zh.pagefind': 'x',
    'site/pagefind/a.wasm': 'x',
    'site/empty.txt': '',
  });
  await mkdir(join(root, 'bare'), { recursive: true });
  port = await listen(server, '127.0.0.1', 0);
});
afterAll(() => close(server));

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** The path goes out as written: `fetch` would tidy up `..` before it is sent. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    })
      .on('error', reject)
      .end();
  });

describe('pages and files', () => {
  test('a folder is answered with its page', async () => {
    const { status, headers, body } = await get(`${base}r/130304/?year=2024`);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain('北戴河区');
  });

  test('a folder without its slash is sent on, the query kept', async () => {
    const { status, headers } = await get(`${base}r/130304?year=2024`);
    expect([status, headers.location]).toEqual([308, `${base}r/130304/?year=2024`]);
  });

  test('the bare address leads to the base path, anything else above it is not found', async () => {
    expect((await get('/')).headers.location).toBe(base);
    expect((await get('/zwgk/mz')).headers.location).toBe(base);
    expect((await get('/other/')).status).toBe(404);
  });

  test('Chinese names and spaces work in an address', async () => {
    const { status, body } = await get(base + encodeURI('originals/预算 文本.txt'));
    expect([status, body]).toEqual([200, '原件']);
  });

  test.each([
    ['data/projects.csv', 'text/csv; charset=utf-8'],
    ['pagefind/a.wasm', 'application/wasm'],
    ['pagefind/wasm.zh.pagefind', 'application/octet-stream'],
  ])('%s is %s', async (path, type) => {
    expect((await get(base + path)).headers['content-type']).toBe(type);
  });

  test('an empty file is served empty', async () => {
    const { status, body, headers } = await get(`${base}empty.txt`);
    expect([status, body, headers['content-length']]).toEqual([200, '', '0']);
  });
});

describe('what is not there', () => {
  test.each(['nope/', 'bare/', 'data/projects.csv/', '%E0%A4%A'])('%s is answered with the 404 page', async (path) => {
    const { status, body } = await get(base + path);
    expect(status).toBe(404);
    expect(body).toContain('找不到');
  });

  test.each([
    `${base}../secret.txt`,
    `${base}%2e%2e/secret.txt`,
    `${base}r/..%2f..%2f..%2fsecret.txt`,
    `${base}..%5csecret.txt`,
    `${base}%00`,
  ])('%s does not lead out of the site', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  test('a redirect never names another host', async () => {
    const atRoot = createStaticServer({ root, base: '/' });
    const rootPort = await listen(atRoot, '127.0.0.1', 0);
    const answer = await fetch(`http://127.0.0.1:${String(rootPort)}//r/130304`, { redirect: 'manual' });
    await close(atRoot);
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/r/130304/']);
  });

  test('other methods are refused', async () => {
    const { status, headers } = await get(base, {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('parts and freshness', () => {
  test('HEAD tells the length and sends nothing', async () => {
    const { status, headers, body } = await get(`${base}data/projects.csv`, {}, 'HEAD');
    expect([status, headers['content-length'], body]).toEqual([200, '10', '']);
  });

  test('a range is sent as a part', async () => {
    const { status, headers, body } = await get(`${base}data/projects.csv`, { Range: 'bytes=2-4' });
    expect([status, headers['content-range'], body]).toEqual([206, 'bytes 2-4/10', '234']);
  });

  test('a range behind the end is refused with the size', async () => {
    const { status, headers } = await get(`${base}data/projects.csv`, { Range: 'bytes=10-' });
    expect([status, headers['content-range']]).toEqual([416, 'bytes */10']);
  });

  test('what the reader has already is not sent again', async () => {
    const { headers } = await get(base);
    const etag = String(headers.etag);
    expect((await get(base, { 'If-None-Match': etag })).status).toBe(304);
    expect((await get(base, { 'If-None-Match': '"other"' })).status).toBe(200);
    expect((await get(base, { 'If-Modified-Since': String(headers['last-modified']) })).status).toBe(304);
    expect((await get(base, { 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).status).toBe(200);
  });
});

test('with gzip, texts are sent with it to whoever takes it, parts of files never', async () => {
  const packing = createStaticServer({ root, base, gzip: true });
  const origin = `http://127.0.0.1:${String(await listen(packing, '127.0.0.1', 0))}${base}`;
  try {
    const page = await fetch(origin);
    expect(page.headers.get('content-encoding')).toBe('gzip');
    expect(await page.text()).toContain('首页');
    const part = await fetch(`${origin}data/projects.csv`, { headers: { Range: 'bytes=2-4' } });
    expect([part.status, part.headers.get('content-encoding'), await part.text()]).toEqual([206, null, '234']);
    const plain = await fetch(origin, { headers: { 'Accept-Encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
  } finally {
    await close(packing);
  }
});

test('a port that is taken makes way for the next free one', async () => {
  const second = createStaticServer({ root, base });
  const bound = await listen(second, '127.0.0.1', port);
  expect(bound).toBeGreaterThan(port);
  await close(second);
});
