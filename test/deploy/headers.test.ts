/** The shipped server configurations say what the local server sends. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NginxParser } from 'nginx-conf';
import { describe, expect, test } from 'vitest';
import { commonHeaders, contentSecurityPolicy, headersFile, headersFor } from '../../src/deploy/headers.ts';
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

/** `Name "value" always` → name and value. */
const headersOf = (item: Item | undefined): Record<string, string> =>
  Object.fromEntries(
    named(item, 'add_header').map(({ value = '' }) => {
      const [, name = '', content = ''] = /^(\S+)\s+"?(.*?)"?\s+always$/u.exec(value) ?? [];
      return [name, content];
    }),
  );

describe('the nginx configuration', () => {
  test('sends for every kind of file what the local server sends', async () => {
    const [server] = named(await nginx(), 'server');
    const [location] = named(server, 'location');
    const [open, assets] = named(location, 'location');
    expect(headersOf(location)).toEqual(headersFor('index.html'));
    expect(headersOf(open)).toEqual(headersFor('data/projects.csv'));
    expect(headersOf(open)).toEqual(headersFor('originals/a.txt'));
    expect(headersOf(assets)).toEqual(headersFor('assets/a.css'));
  });
});

describe('the headers file', () => {
  /** Blocks that fit a path add up. */
  const sent = (file: string, path: string): Record<string, string> => {
    const headers: Record<string, string> = {};
    for (const block of file.trim().split('\n\n')) {
      const [pattern = '', ...lines] = block.split('\n');
      if (!path.startsWith(pattern.replace(/\*$/u, ''))) continue;
      for (const line of lines) {
        const [, name = '', value = ''] = /^ {2}([A-Za-z-]+): (.+)$/u.exec(line) ?? [];
        expect(headers, 'no header is stated twice for one path').not.toHaveProperty(name);
        headers[name] = value;
      }
    }
    return headers;
  };

  test.each(['/', '/zwgk/jixiao/'])('below %s sends what the local server sends, caching of pages apart', (base) => {
    const file = headersFile(base);
    expect(sent(file, `${base}assets/a.css`)).toEqual(headersFor('assets/a.css'));
    const { 'Cache-Control': _, ...page } = headersFor('index.html');
    expect(sent(file, base)).toEqual(page);
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
