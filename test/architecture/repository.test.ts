import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findPersonalNumbers } from '../../src/privacy/personal-numbers.ts';
import { personalNumbersInJson } from '../../src/site/verify/personal-numbers.ts';
import { projectRoot } from '../support/cache.ts';
import { sourceFiles } from './imports.ts';
import { repositoryFiles, textFiles } from './repository.ts';

test('no file of src is longer than 300 lines', async () => {
  const long: string[] = [];
  for (const file of await sourceFiles()) {
    const lines = (await readFile(join(projectRoot, 'src', file), 'utf8')).split('\n').length - 1;
    if (lines > 300) long.push(`${file}: ${String(lines)}`);
  }
  expect(long).toEqual([]);
});

test('the top level holds nothing but what it is meant to', async () => {
  const meant =
    /^(?:\..+|src|content|public|scripts|test|package\.json|package-lock\.json|astro\.config\.mjs|tsconfig\.json|README.*|CONTRIBUTING.*|LICENSE)$/u;
  const top = new Set((await repositoryFiles()).map((path) => path.split('/')[0] ?? ''));
  expect([...top].filter((name) => !meant.test(name))).toEqual([]);
});

test('nothing refers to folders beside the repository or to one machine', async () => {
  // Put together here, so that this file does not find itself.
  const beside = new RegExp(['\\.\\.', 'shared\\b'].join('/'), 'u');
  const machine = new RegExp(`(?<![\\w.:/*-])/(?:${['tmp', 'work', 'root', 'home', 'Users'].join('|')})/[\\w.]`, 'u');
  const found: string[] = [];
  for await (const { path, text } of textFiles()) {
    if (path.startsWith('content/originals/')) continue;
    text.split('\n').forEach((line, at) => {
      if (beside.test(line) || machine.test(line))
        found.push(`${path}:${String(at + 1)}: ${line.trim().slice(0, 120)}`);
    });
  }
  expect(found).toEqual([]);
});

test('the lock file names no registry', async () => {
  const lock = await readFile(join(projectRoot, 'package-lock.json'), 'utf8');
  expect(lock).not.toMatch(/"resolved": "https?:/u);
});

test('no personal number is in the repository, but for the ten that tests may use', async () => {
  const found: string[] = [];
  for await (const { path, text } of textFiles()) {
    if (path === 'package-lock.json') continue;
    // In a source a tab is written as an escape; what stands before a number may be its label.
    const read = path.endsWith('.ts') ? text.replaceAll('\\t', '\t') : text;
    const numbers = findPersonalNumbers(read).filter(({ digits }) => !/^1390000000\d$/u.test(digits));
    const leaks = numbers.filter(({ kind }) => kind === 'mobile' || path.startsWith('content/'));
    // In JSON an amount in fen may look like a mobile number; only strings count there.
    if (leaks.length > 0 && (!path.endsWith('.json') || personalNumbersInJson(path, text).length > 0)) found.push(path);
  }
  expect(found).toEqual([]);
});
