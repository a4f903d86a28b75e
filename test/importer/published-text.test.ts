/** What is committed holds no personal numbers: fixtures and content alike. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findPersonalNumbers } from '../../src/privacy/personal-numbers.ts';

const root = join(import.meta.dirname, '..', '..');
/** Numbers that belong to nobody, which tests may use. */
const testNumber = /^1390000000\d$/u;

const textFiles = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|json|md)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

test.each(['content', join('test', 'fixtures')])('%s holds no personal number', (folder) => {
  const files = textFiles(folder);
  expect(files.length).toBeGreaterThan(5);
  const leaks = files.filter((file) =>
    findPersonalNumbers(readFileSync(file, 'utf8')).some(({ digits }) => !testNumber.test(digits)),
  );
  expect(leaks.map((file) => file.slice(root.length + 1))).toEqual([]);
});
