import { expect, test } from 'vitest';
import { ruleGroups } from '../../src/catalogue/rules.ts';
import { qualityView } from '../../src/views/quality.ts';
import { catalogue, document, finding } from '../support/documents.ts';

const code = 'goal-placeholder';
const documents = [document({ year: 2024 }), document({ year: 2023 })] as const;
const [first, second] = documents;
const findings = [
  ...[1, 2, 3].map((line) =>
    finding(first, { code, projectId: 'budget-1', provenance: { original: 'original', line } }),
  ),
  finding(second, { code, projectId: 'budget-1' }),
  finding(first, { code, owner: 'importer' }),
];
const view = qualityView(catalogue(documents, findings));
const noticed = view.groups.flatMap((group) => group.rules);
const silent = view.groups.flatMap((group) => group.silent);
const rule = noticed.find((candidate) => candidate.code === code);

test('every rule about what departments print is listed, those that noticed nothing too', () => {
  const codes = [...noticed, ...silent].map((each) => each.code);
  expect(codes.sort()).toEqual(ruleGroups.flatMap((group) => group.rules.map((each) => each.code)).sort());
  expect(noticed.map((each) => each.code)).toEqual([code]);
});

test('findings are counted without those that our own reading caused', () => {
  expect(rule).toMatchObject({ count: 4, documents: 2 });
  expect(view.counts).toMatchObject({ documents: 2, findings: 4 });
});

test('three examples, one of each document first, lead to the place and to the line', () => {
  expect(rule?.examples.map((example) => example.document.path)).toEqual([
    '/r/990101/2024/101001/',
    '/r/990101/2023/101001/',
    '/r/990101/2024/101001/',
  ]);
  expect(rule?.examples[0]?.finding.about?.path).toBe('/r/990101/2024/101001/p/budget-1/');
  expect(rule?.examples[0]?.finding.source?.path).toContain('#L1');
});

test('the characters of each original are accounted for', () => {
  expect(view.reading[0]).toMatchObject({ characters: 100, inContent: 90, residue: 10, lost: 0 });
});

test('the gates are told with their rule', () => {
  expect(view.gates.map((gate) => gate.code)).toContain('personal-number');
});
