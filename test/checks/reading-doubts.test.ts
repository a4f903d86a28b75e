import { expect, test } from 'vitest';
import { withReadingDoubts } from '../../src/checks/reading-doubts.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { diagnosticTitles } from '../../src/importer/diagnostics.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { at, document, finding, importReport, indicator, project, regions, target } from '../support/documents.ts';
import { allParts } from './support.ts';

const one = document();
const doubt = (changes: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'target-cell-unreadable',
  severity: 'warning',
  owner: 'importer',
  message: '没有读出。',
  hint: '请对照原件。',
  printed: '项目总⇥成本',
  understood: null,
  provenance: at(21),
  projectId: null,
  rowNo: null,
  ...changes,
});

const ownerAfter = (printed: string | null, diagnostic: Diagnostic) =>
  withReadingDoubts(
    [finding(one, { printed, provenance: at(21) })],
    [importReport(one, { diagnostics: [diagnostic] })],
  )[0]?.owner;

test('a finding that quotes what was read with doubt becomes our own matter', () => {
  expect(ownerAfter('项目总成本', doubt())).toBe('importer');
  expect(ownerAfter('总成本', doubt())).toBe('importer');
  expect(ownerAfter('', doubt())).toBe('importer');
  expect(ownerAfter('99010124P000001100012', doubt({ printed: 'x', understood: '99010124P000001100012' }))).toBe(
    'importer',
  );
});

test('other words of the line, other lines and other documents stay the publisher’s', () => {
  expect(ownerAfter('≥100%', doubt())).toBe('publisher');
  expect(ownerAfter('项目总成本', doubt({ provenance: at(22) }))).toBe('publisher');
  expect(ownerAfter('项目总成本', doubt({ provenance: { original: 'other', line: 21 } }))).toBe('publisher');
  const elsewhere = importReport(document({ year: 2023 }), { diagnostics: [doubt()] });
  expect(withReadingDoubts([finding(one, { printed: '项目总成本' })], [elsewhere])[0]?.owner).toBe('publisher');
});

test('lines of a range overlap', () => {
  expect(ownerAfter('项目总成本', doubt({ provenance: at(19, 21) }))).toBe('importer');
  expect(ownerAfter('项目总成本', doubt({ provenance: at(19, 20) }))).toBe('publisher');
});

test('a repair that is certain leaves no doubt, a rejoined project code does', () => {
  expect(ownerAfter('项目总成本', doubt({ code: 'percentage-rejoined', severity: 'info' }))).toBe('publisher');
  expect(ownerAfter('项目总成本', doubt({ code: 'project-code-rejoined', severity: 'info' }))).toBe('importer');
});

test('what the importer says about the publisher leaves no doubt about our reading', () => {
  expect(ownerAfter('项目总成本', doubt({ owner: 'publisher' }))).toBe('publisher');
});

test('the checks take the reports into account', () => {
  const rows = [indicator(1, { target: target('') })];
  const withBlank = document({}, { parts: allParts, projects: [project({ indicators: rows })] });
  const report = importReport(withBlank, { diagnostics: [doubt({ provenance: at(21) })] });
  expect(runChecks([withBlank], regions)[0]?.owner).toBe('publisher');
  expect(runChecks([withBlank], regions, [report])[0]?.owner).toBe('importer');
});

test('the importer knows the codes that are named here', () => {
  const codes = new Set(diagnosticTitles.keys());
  for (const code of ['project-code-rejoined', 'target-cell-unreadable', 'percentage-rejoined'])
    expect(codes, code).toContain(code);
});
