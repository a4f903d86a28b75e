/**
 * Texts that something went wrong with: lines lost, doubled, moved; cells dropped, split, moved; characters changed. The
 * importer never throws, never loses a character, never claims one twice (its ledger would throw).
 */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importBytes } from './support/import-text.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'import');

type Mutation = (lines: string[], at: number, other: number) => void;

const cells = (lines: string[], at: number, change: (cells: string[]) => string[]): void => {
  const line = lines[at];
  if (line !== undefined) lines[at] = change(line.split('\t')).join('\t');
};

const mutations: readonly Mutation[] = [
  (lines, at) => lines.splice(at, 1),
  (lines, at) => lines.splice(at, 0, lines[at] ?? ''),
  (lines, at) => lines.splice(at, 0, ''),
  (lines, at, other) => lines.splice(at, 0, ...lines.splice(other, 1)),
  (lines, at, other) => lines.splice(at, 0, ...lines.splice(other, 8)),
  (lines, at, other) => {
    cells(lines, at, (all) => all.toSpliced(other % all.length, 1));
  },
  (lines, at, other) => {
    cells(lines, at, (all) => all.toSpliced(other % all.length, 0, ''));
  },
  (lines, at, other) => {
    const line = lines[at] ?? '';
    const cut = line.length === 0 ? 0 : other % line.length;
    lines[at] = `${line.slice(0, cut)}\t${line.slice(cut)}`;
  },
  (lines, at, other) => {
    const line = lines[at] ?? '';
    const cut = line.length === 0 ? 0 : other % line.length;
    lines.splice(at, 1, line.slice(0, cut), line.slice(cut));
  },
  (lines, at) => {
    lines[at] = (lines[at] ?? '').replaceAll('\t', ' ');
  },
  (lines, at) => {
    lines[at] = [...(lines[at] ?? '')].reverse().join('');
  },
  (lines, at) => {
    lines[at] = `${lines[at] ?? ''}\u200b项目名称：`;
  },
  (lines, at) => lines.splice(at, 0, '第二部分', '专项资金绩效目标'),
  (lines, at) => lines.splice(at, 0, '目录', '一、总体绩效目标\t3'),
  (lines, at) => lines.splice(at, 0, '12', '3.新增项目绩效目标表'),
];

const steps = fc.array(fc.record({ kind: fc.nat(mutations.length - 1), at: fc.nat(2000), other: fc.nat(2000) }), {
  minLength: 1,
  maxLength: 12,
});

describe.each(readdirSync(fixtures))('%s', (name) => {
  const source = readFileSync(join(fixtures, name, 'source.txt'), 'utf8');

  test('keeps all of its text however it is mutated', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (changes) => {
        const lines = source.split('\n');
        for (const { kind, at, other } of changes) mutations[kind]?.(lines, at % lines.length, other % lines.length);
        const text = lines.join('\n');
        const result = await importBytes(Buffer.from(text, 'utf8'), { region: '130304', year: 2024 });
        if (result.outcome === 'refused') return;
        const { accounting } = result.report;
        const counted =
          accounting.fields +
          accounting.sections +
          Object.values(accounting.residue).reduce((sum, count) => sum + count, 0);
        expect(accounting.total).toBe(text.replace(/\s/gu, '').length);
        expect(counted).toBe(accounting.total);
        expect(accounting.lost).toBe(0);
        if ((accounting.residue.unrecognised ?? 0) > 0) {
          expect(
            result.report.diagnostics.some(
              ({ code, severity }) => code === 'unrecognised-text' && severity === 'error',
            ),
          ).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
