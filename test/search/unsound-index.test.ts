/** What a reader is told when parts of the index do not load: never that nothing was found. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { searchBundle } from '../../src/search/build-index.ts';
import { noFilters } from '../../src/search/facets.ts';
import { engineFile } from '../../src/search/pagefind-format.ts';
import { parseQuery } from '../../src/search/query.ts';
import { corpus } from './support/corpus.ts';
import { indexAndOpen, type OpenIndex, writeAndOpen } from './support/open-index.ts';

describe('a search index of which a part does not load', () => {
  let index: OpenIndex;
  beforeEach(async () => {
    index = await indexAndOpen(corpus);
  });
  afterEach(() => index.close());

  const found = async (q: string, from = index): Promise<number> => {
    const request = { query: parseQuery(q), filters: noFilters, sort: 'relevance' } as const;
    return (await from.engine.search(request)).matches.length;
  };

  const filesLike = async (pattern: RegExp): Promise<string[]> => {
    const names = await readdir(index.folder, { recursive: true });
    return names.filter((name) => pattern.test(name)).map((name) => join(index.folder, name));
  };

  it.each([
    ['chunks of short words', /short-\d+\/index\//, '国土'],
    ['chunks of long words', /long-\d+\/index\//, '国土调查'],
    ['the directory of an index', /short-\d+\/.*pf_meta$/, '国土'],
    ['the records of a shard', /\/records$/, '国土'],
  ])('is told apart from finding nothing: %s', async (_, pattern, q) => {
    const files = await filesLike(pattern);
    expect(files).not.toEqual([]);
    const kept = await Promise.all(files.map(async (file) => [file, await readFile(file)] as const));
    for (const file of files) await rm(file);
    await expect(found(q)).rejects.toThrow();
    for (const [file, content] of kept) await writeFile(file, content);
    expect(await found(q)).toBeGreaterThan(0);
  });

  it('is told when the engine does not load, which is asked for again', async () => {
    const { files } = await searchBundle(corpus, []);
    const without = await writeAndOpen(async (keep) => {
      for (const file of files) if (file.path !== engineFile) await keep(file);
    });
    await expect(found('国土', without)).rejects.toThrow();
    await writeFile(join(without.folder, engineFile), files.find(({ path }) => path === engineFile)?.content ?? '');
    expect(await found('国土', without)).toBeGreaterThan(0);
    await without.close();
  });

  it('does not take a page of a proxy for a part of the index', async () => {
    for (const file of await filesLike(/short-\d+\/index\//)) await writeFile(file, '<!doctype html>请登录');
    await expect(found('国土')).rejects.toThrow();
  });

  it('says that nothing is found when all has loaded', async () => {
    expect(await found('森森')).toBe(0);
    expect(await found('森林森林森')).toBe(0);
  });
});
