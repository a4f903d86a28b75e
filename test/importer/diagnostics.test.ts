import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { walk } from '../../scripts/build/walk.ts';
import { importDiagnostics, refusalDiagnostics } from '../../src/importer/diagnostics.ts';
import { projectRoot } from '../support/cache.ts';

const all = [...importDiagnostics, ...refusalDiagnostics];

describe('kinds of diagnostics', () => {
  test('have codes of their own', () => {
    const codes = all.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test.each(all.map((definition) => [definition.code, definition] as const))(
    '%s says what it is and what to do, in Chinese',
    (code, definition) => {
      expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
      expect(definition.title).toMatch(/\p{Script=Han}/u);
      expect(definition.hint).toMatch(/。$/u);
      expect(definition.owner).toBe('importer');
    },
  );

  test('are all listed, wherever in the importer they are defined', async () => {
    const folder = join(projectRoot, 'src/importer');
    const defined: string[] = [];
    for await (const file of walk(folder)) {
      if (!file.endsWith('.ts')) continue;
      const source = await readFile(join(folder, file), 'utf8');
      const codes = source.matchAll(
        /(?:DiagnosticDefinition = \{\s*code: |= (?:refusal|notice)\(\s*)'(?<code>[a-z0-9-]+)'/gu,
      );
      defined.push(...[...codes].map(({ groups }) => groups?.['code'] ?? ''));
    }
    expect(defined.toSorted()).toEqual(all.map(({ code }) => code).toSorted());
  });

  test('that refuse a file are errors', () => {
    expect(refusalDiagnostics.every(({ severity }) => severity === 'error')).toBe(true);
  });
});
