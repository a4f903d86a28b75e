/** What holds for every check. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gateDefinitions } from '../../src/checks/gate-definitions.ts';
import { checks } from '../../src/checks/index.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { findingSchema } from '../../src/diagnostics/finding.ts';
import { at, document, indicator, level, project, regions, target, text } from '../support/documents.ts';
import { allParts } from './support.ts';

const folder = join(import.meta.dirname, '..', '..');
const codes = checks.map(({ definition }) => definition.code);
const sources = readdirSync(join(folder, 'src', 'checks'));

test('codes are unique and kebab-case, and no gate has the code of a check', () => {
  expect(new Set([...codes, ...Object.keys(gateDefinitions)]).size).toBe(
    codes.length + Object.keys(gateDefinitions).length,
  );
  for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test.each(codes)('%s has a file and a test of its name', (code) => {
  expect(sources).toContain(`${code}.ts`);
  expect(readdirSync(import.meta.dirname)).toContain(`${code}.test.ts`);
});

test('every file that exports a check is listed', () => {
  const exporting = sources.filter((file) =>
    readFileSync(join(folder, 'src', 'checks', file), 'utf8').includes('\nexport const check = '),
  );
  expect(exporting.map((file) => file.replace('.ts', '')).sort()).toEqual([...codes].sort());
});

test.each(checks.map(({ definition }) => [definition.code, definition] as const))(
  '%s says in Chinese sentences what it looks for, why, and what to do, without blame',
  (_, { title, rule, why, hint, example }) => {
    for (const sentence of [rule, why, hint]) expect(sentence).toMatch(/\p{Script=Han}.*。$/u);
    for (const words of [title, example.fires, example.silent]) expect(words.length).toBeGreaterThan(0);
    expect(title).not.toMatch(/。$/u);
    expect([title, rule, why, hint].join('')).not.toMatch(/错误|违规(?!事项)|造假|敷衍|不负责|问题严重/u);
  },
);

test('only arithmetic is an error', () => {
  expect(
    checks.filter(({ definition }) => definition.severity === 'error').map(({ definition }) => definition.code),
  ).toEqual(['funds-sum-mismatch']);
});

test('a document in order gives no finding but what its rows leave out', () => {
  const one = document({}, { parts: allParts, projects: [project({ indicators: [indicator(1)] })] });
  expect(runChecks([one], regions)).toEqual([]);
});

test('findings are valid, and follow the order of documents and lines', () => {
  const rows = [indicator(1, { target: target('') }), indicator(2, { levelThree: '数量指标' })];
  const first = document(
    { year: 2024 },
    { parts: allParts, projects: [project({ goals: [text('目标1', 30)], indicators: rows })] },
  );
  const second = document({ year: 2023 }, { parts: allParts, projects: [project({ indicators: rows })] });
  const findings = runChecks([first, second], regions);
  for (const finding of findings) expect(() => findingSchema.parse(finding)).not.toThrow();
  expect(findings.map(({ documentId }) => documentId)).toEqual([first.id, first.id, first.id, second.id, second.id]);
  const lines = findings.filter(({ documentId }) => documentId === first.id).map(({ provenance }) => provenance?.line);
  expect(lines).toEqual([...lines].sort((a, b) => (a ?? 0) - (b ?? 0)));
});

test('whatever the cells hold, checks return findings and never throw', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.constant(''),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('≥100%', '不涉及', '2023年底前完成'),
  );
  fc.assert(
    fc.property(cell, cell, cell, cell, (levelThree, description, printed, basis) => {
      const row = indicator(1, {
        levelThree,
        description,
        basis,
        target: target('', { printed, kind: printed ? 'text' : 'blank' }),
      });
      const findings = runChecks([document({}, { projects: [project({ indicators: [row] })] })], regions);
      for (const finding of findings) findingSchema.parse(finding);
    }),
  );
});

test('absurd numbers are checked like any other', () => {
  const rows = [1e308, -1e308, 5e-324, 1e21, -0, Number.MAX_SAFE_INTEGER].map((value, at) =>
    indicator(at + 1, {
      levelTwo: level('成本指标'),
      target: target(`≥${String(value)}亿元`, { kind: 'number', operator: '>=', value, unit: '亿元', text: null }),
    }),
  );
  const largest = { state: 'read', printed: '很多', fen: Number.MAX_SAFE_INTEGER, provenance: at(11) } as const;
  const funding = { unit: '万元', totalFunds: largest, fiscalFunds: largest, otherFunds: largest };
  const findings = runChecks([document({}, { projects: [project({ indicators: rows, funding })] })], regions);
  for (const finding of findings) findingSchema.parse(finding);
  expect(findings.map(({ code }) => code)).toContain('funds-sum-mismatch');
});

test('a text of a million characters is checked in moments', () => {
  const long = '前面共计划投资5亿元：一是计划投资1亿元；2023年底前完成全县任务；'.repeat(30_000);
  const began = process.cpuUsage();
  runChecks([document({}, { projects: [project({ goals: [text(long)] })] })], regions);
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(10);
});
