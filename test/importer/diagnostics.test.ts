import { describe, expect, test } from 'vitest';
import { importDiagnostics, refusalDiagnostics } from '../../src/importer/diagnostics.ts';

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

  test('that refuse a file are errors', () => {
    expect(refusalDiagnostics.every(({ severity }) => severity === 'error')).toBe(true);
  });
});
