import { expect, test } from 'vitest';
import { compare, type ContentState } from '../../scripts/check/compare.ts';
import { compareReport } from '../../scripts/check/compare-report.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';
import { at, document, finding, project, wan } from '../support/documents.ts';

const state = (documents: readonly PerformanceDocument[], findings: readonly Finding[] = []): ContentState => ({
  documents: new Map(documents.map((each) => [each.id, each])),
  findings,
});
const funded = (total: string) => ({
  unit: '万元',
  totalFunds: wan(total, 11),
  fiscalFunds: wan('1'),
  otherFunds: wan('0'),
});
const before = document({}, { projects: [project({ no: 1 }), project({ no: 2, funding: funded('10') })] });

test('the same content has no change', () => {
  const found = [finding(before)];
  expect(compare(state([before], found), state([before], found))).toEqual({
    documents: { added: [], removed: [], changed: [], same: 1 },
    findings: { added: [], gone: [], same: 1 },
  });
});

test('documents that came and went are named', () => {
  const later = document({ year: 2025 });
  expect(compare(state([before]), state([later])).documents).toMatchObject({ added: [later.id], removed: [before.id] });
});

test('a changed value is told with the project that it is in, wherever that stands now', () => {
  const after = { ...before, projects: [project({ no: 2, funding: funded('12') }), project({ no: 1 })] };
  const [changed] = compare(state([before]), state([after])).documents.changed;
  expect(changed?.changes).toEqual([
    { path: 'projects[budget-2].funding.totalFunds.printed', old: '10', new: '12' },
    { path: 'projects[budget-2].funding.totalFunds.fen', old: 10_000_000, new: 12_000_000 },
  ]);
});

test('what only moved to another line is counted, not listed', () => {
  const after = document({}, { projects: [project({ no: 1, provenance: at(12, 40) }), ...before.projects.slice(1)] });
  expect(compare(state([before]), state([after])).documents.changed).toMatchObject([{ changes: [], moved: 1 }]);
});

test('findings that came and went are told; one that stands twice is counted twice', () => {
  const twice = [finding(before, { code: 'a' }), finding(before, { code: 'a' })];
  const now = [finding(before, { code: 'a' }), finding(before, { code: 'b' })];
  const { findings } = compare(state([before], twice), state([before], now));
  expect(findings?.added.map(({ code }) => code)).toEqual(['b']);
  expect(findings?.gone.map(({ code }) => code)).toEqual(['a']);
  expect(findings?.same).toBe(1);
});

test('a finding that became our own matter has changed', () => {
  const [mine, yours] = [finding(before, { owner: 'importer' }), finding(before)];
  expect(compare(state([before], [yours]), state([before], [mine])).findings).toMatchObject({
    added: [mine],
    gone: [yours],
  });
});

test('unknown old findings are not taken for none', () => {
  expect(compare({ ...state([before]), findings: null }, state([before], [finding(before)])).findings).toBeNull();
});

test('the report is plain Chinese', () => {
  const after = { ...before, projects: [project({ no: 1 }), project({ no: 2, funding: funded('12') })] };
  const comparison = compare(state([before]), state([after], [finding(after, { code: 'goal-blank' })]));
  const lines = compareReport(comparison, [after], { against: 'HEAD', all: false, note: '说明。' });
  expect(lines[0]).toBe('与 HEAD 比较：文本新增 0 份，去掉 0 份，变化 1 份，不变 0 份；');
  expect(lines.join('\n')).toContain('项目 budget-2 › 资金 › 预算数 › 原文：“10” → “12”');
  expect(lines.join('\n')).toContain('▪ 绩效目标空白（1 处，goal-blank）');
});
