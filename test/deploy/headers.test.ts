/** The shipped server configurations say what the local server sends. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NginxParser } from 'nginx-conf';
import { describe, expect, test } from 'vitest';
import { commonHeaders, contentSecurityPolicy, headersFile, headersFor } from '../../src/deploy/headers.ts';
import { contentType } from '../../scripts/server/mime.ts';
import { projectRoot } from '../support/cache.ts';

interface Item {
  readonly name: string;
  readonly value?: string;
  readonly children?: readonly Item[];
}

/** The file as its own parser understands it. */
async function nginx(): Promise<Item> {
  const text = await readFile(join(projectRoot, 'src/deploy/nginx.conf'), 'utf8');
  return new Promise((resolve, reject) => {
    new NginxParser().parse(text, (error, tree) => {
      if (tree === undefined) reject(new Error(String(error)));
      else resolve(tree as Item);
    });
  });
}

const named = (item: Item | undefined, name: string): Item[] =>
  (item?.children ?? []).filter((child) => child.name === name);

/** `Name "value" always` → name and value; some are sent with good answers only. */
const headersOf = (item: Item | undefined): Record<string, string> =>
  Object.fromEntries(
    named(item, 'add_header').map(({ value = '' }) => {
      const [, name = '', content = ''] = /^(\S+)\s+"?(.*?)"?(?:\s+always)?$/u.exec(value) ?? [];
      return [name, content];
    }),
  );

describe('the nginx configuration', () => {
  test('sends for every kind of file what the local server sends', async () => {
    const [server] = named(await nginx(), 'server');
    const [location] = named(server, 'location');
    const [open, assets] = named(location, 'location').filter(({ value }) => value?.startsWith('~'));
    expect(headersOf(location)).toEqual(headersFor('index.html'));
    expect(headersOf(open)).toEqual(headersFor('data/projects.csv'));
    expect(headersOf(open)).toEqual(headersFor('originals/a.txt'));
    expect(headersOf(assets)).toEqual(headersFor('assets/a.css'));
  });

  test('has no wrong answer kept for ever, and keeps the headers file to itself', async () => {
    const [server] = named(await nginx(), 'server');
    const locations = named(named(server, 'location')[0], 'location');
    const all = locations.flatMap((each) => named(each, 'add_header')).map(({ value }) => value ?? '');
    expect(all.filter((value) => value.includes('immutable'))).toEqual([
      'Cache-Control "public, max-age=31536000, immutable"',
    ]);
    const own = locations.find(({ value }) => value === '= /zwgk/jixiao/_headers');
    expect(named(own, 'return').map(({ value }) => value)).toEqual(['404']);
  });

  test('knows the types that the local server knows', async () => {
    const [server] = named(await nginx(), 'server');
    const [types] = named(named(server, 'location')[0], 'types');
    const known = new Map(
      (types?.children ?? []).flatMap(({ name, value = '' }) => value.split(/\s+/u).map((ending) => [ending, name])),
    );
    for (const ending of 'jsonl jsonld parquet sqlite ofd wps et doc docx xls xlsx pdf zip csv json html'.split(' '))
      expect(known.get(ending), ending).toBe(contentType(`a.${ending}`).split(';')[0]);
  });
});

describe('the headers file', () => {
  const fits = (pattern: string, path: string): boolean =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 'u').test(path);

  /** Blocks that fit a path add up. */
  const sent = (file: string, path: string): Record<string, string> => {
    const headers: Record<string, string> = {};
    for (const block of file.trim().split('\n\n')) {
      const [pattern = '', ...lines] = block.split('\n');
      if (!fits(pattern, path)) continue;
      for (const line of lines) {
        const [, name = '', value = ''] = /^ {2}([A-Za-z-]+): (.+)$/u.exec(line) ?? [];
        expect(headers, 'no header is stated twice for one path').not.toHaveProperty(name);
        headers[name] = value;
      }
    }
    return headers;
  };

  test.each(['/', '/zwgk/jixiao/'])('below %s sends what the local server sends', (base) => {
    const file = headersFile(base);
    expect(sent(file, `${base}assets/a.css`)).toEqual(headersFor('assets/a.css'));
    for (const page of ['', 'r/130304/2024/101001/', 'compare/'])
      expect(sent(file, base + page), page).toEqual(headersFor(`${page}index.html`));
    expect(sent(file, `${base}data/`)).toEqual(headersFor('data/index.html'));
    expect(sent(file, `${base}data/a.csv`)['Access-Control-Allow-Origin']).toBe('*');
  });
});

test('the policy allows nothing inline and nothing from elsewhere, and lets other sites show our pages', () => {
  expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/u);
  expect(contentSecurityPolicy).toContain("default-src 'none'");
  expect(contentSecurityPolicy).not.toContain('frame-ancestors');
  expect(commonHeaders).not.toHaveProperty('X-Frame-Options');
  expect(commonHeaders['X-Content-Type-Options']).toBe('nosniff');
});
