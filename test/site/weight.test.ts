/**
 * What a page weighs before it can be read: its HTML and its style sheets, compressed with gzip as every server does it (Brotli
 * takes a fifth less). Scripts are not counted: no page needs one to be read, but search and the tables of the desk.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { site, siteFiles } from '../support/site.ts';

const limit = 20 * 1024;

const pages = (await siteFiles()).filter((file) => file.endsWith('.html')).sort();
const sheets = (html: string): string[] =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/gu)].map((match) => match[1] ?? '');

/** The page for missing addresses is shown at any of them, so its links begin at the base path. */
const fileOf = (page: string, address: string): string => {
  const { base } = site();
  return address.startsWith(base) ? address.slice(base.length) : join(dirname(page), address);
};

test.each(pages)('%s', async (page) => {
  const html = await readFile(join(site().folder, page), 'utf8');
  const styles = sheets(html);
  expect(styles.length).toBeGreaterThan(0);
  const contents = [
    Buffer.from(html),
    ...(await Promise.all(styles.map((address) => readFile(resolve(site().folder, fileOf(page, address)))))),
  ];
  const weight = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
  expect(weight).toBeLessThanOrEqual(limit);
});

test.each(pages)('%s asks nobody else for anything and loads no font', async (page) => {
  const html = await readFile(join(site().folder, page), 'utf8');
  const loaded = [
    ...html.matchAll(/<(?:script|img|source|iframe|video|audio|embed)\b[^>]*\bsrc="([^"]*)"/gu),
    ...html.matchAll(/<link\b[^>]*\brel="(?:stylesheet|icon|preload|modulepreload|manifest)"[^>]*\bhref="([^"]*)"/gu),
  ].map((match) => match[1] ?? '');
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.filter((address) => /^(?:[a-z]+:)?\/\//iu.test(address))).toEqual([]);
  const styles = await Promise.all(
    sheets(html).map((address) => readFile(resolve(site().folder, fileOf(page, address)), 'utf8')),
  );
  expect(styles.join('')).not.toMatch(/@font-face|@import|url\((?!["']?(?:data:|#))/u);
  expect(html).not.toMatch(/<style\b|\sstyle="|<script(?![^>]*\b(?:src=|type="application\/ld\+json"))[^>]*>/u);
});
