/** The schemas hold what documents hold, and nothing that contradicts itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { importReportSchema } from '../../src/diagnostics/import-report.ts';
import {
  documentSchema,
  performanceTextSchema,
  type PerformanceDocument,
} from '../../src/document/performance-document.ts';
import { moneySchema, percentSchema, printedTextSchema } from '../../src/document/printed.ts';

const provenance = { original: 'original', line: 3 };
const example = (): PerformanceDocument =>
  performanceTextSchema.parse(
    JSON.parse(
      readFileSync(
        join(import.meta.dirname, '..', 'fixtures', 'import', 'hebei-2024-damaged', 'expected.json'),
        'utf8',
      ),
    ),
  );
const problems = (change: (document: PerformanceDocument) => unknown): string[] => {
  const result = documentSchema.safeParse(change(example()));
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
};

describe('printed values', () => {
  test('are read, blank, unreadable or absent, and never two of these', () => {
    expect(printedTextSchema.safeParse({ state: 'read', printed: '甲', value: '甲', provenance }).success).toBe(true);
    expect(printedTextSchema.safeParse({ state: 'blank', printed: '', provenance }).success).toBe(true);
    expect(printedTextSchema.safeParse({ state: 'absent' }).success).toBe(true);
    expect(printedTextSchema.safeParse({ state: 'blank', printed: '甲', provenance }).success).toBe(false);
    expect(printedTextSchema.safeParse({ state: 'absent', printed: '' }).success).toBe(false);
    expect(printedTextSchema.safeParse({ state: 'read', printed: '甲', provenance }).success).toBe(false);
  });

  test('of money are whole fen', () => {
    expect(moneySchema.safeParse({ state: 'read', printed: '0', fen: 0, provenance }).success).toBe(true);
    expect(moneySchema.safeParse({ state: 'read', printed: '0.1', fen: 0.1, provenance }).success).toBe(false);
    expect(moneySchema.safeParse({ state: 'unreadable', printed: '见附表', fen: 0, provenance }).success).toBe(false);
  });

  test('of percentages may have decimals', () => {
    expect(percentSchema.safeParse({ state: 'read', printed: '33.33%', percent: 33.33, provenance }).success).toBe(
      true,
    );
  });
});

describe('documents', () => {
  test('of the fixtures are valid', () => {
    expect(problems((document) => document)).toEqual([]);
  });

  test.each<[string, (document: PerformanceDocument) => unknown, string]>([
    ['an unknown key', (document) => ({ ...document, score: 5 }), ''],
    ['a kind that is unknown', (document) => ({ ...document, kind: 'self-evaluation' }), 'kind'],
    ['an id that is no address', (document) => ({ ...document, id: '怀来县' }), 'id'],
    ['no original', (document) => ({ ...document, originals: [] }), 'originals'],
    [
      'a region code that is none',
      (document) => ({
        ...document,
        identity: { ...document.identity, region: { ...document.identity.region, code: '13' } },
      }),
      'identity.region.code',
    ],
    [
      'a line that does not exist',
      (document) => ({
        ...document,
        budgetUnits: [{ ...document.budgetUnits[0], provenance: { original: 'original', line: 0 } }],
      }),
      'budgetUnits.0.provenance.line',
    ],
  ])('with %s are refused, with the place', (_, change, place) => {
    expect(problems(change)).toEqual([place]);
  });

  test('survive being written and read', () => {
    const document = example();
    expect(performanceTextSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });
});

describe('JSON Schema', () => {
  test.each([
    ['documents', documentSchema],
    ['import reports', importReportSchema],
  ])('of %s derives from zod', (_, schema) => {
    const json = z.toJSONSchema(schema, { target: 'draft-2020-12' });
    expect(json.$schema).toContain('2020-12');
  });
});
