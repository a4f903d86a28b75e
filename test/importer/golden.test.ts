/**
 * Each folder of test/fixtures/import: a masked text extract and what it is read as. `UPDATE_FIXTURES=1` writes the
 * expectations anew; read the difference before committing it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importBytes } from './support/import-text.ts';

const root = join(import.meta.dirname, '..', 'fixtures', 'import');
const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function matches(path: string, actual: string): void {
  if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(path, actual);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

describe.each(readdirSync(root))('%s', (name) => {
  test('is read as recorded', async () => {
    const result = await importBytes(readFileSync(join(root, name, 'source.txt')));
    if (result.outcome === 'refused') throw new Error(result.diagnostic.message);
    matches(join(root, name, 'expected.json'), toJson(result.document));
    matches(join(root, name, 'diagnostics.json'), toJson(result.report));
  });
});
