import { expect, test } from 'vitest';
import { findingGroups } from '../../src/views/finding-groups.ts';
import { findingPlace, findingView } from '../../src/views/finding.ts';
import { claimLine, rowPlace } from '../../src/views/indicator-place.ts';
import { at, document, finding, indicator, project } from '../support/documents.ts';

const row = indicator(1, {
  provenance: { ...at(20, 26), cells: { levelThree: { line: 22 }, description: { line: 23 }, target: { line: 24 } } },
});
const own = document({}, { projects: [project({ indicators: [row, indicator(2)] })] });
const view = (code: string, severity: 'warning' | 'info', rowNo: number, message = code) =>
  findingView(own, finding(own, { code, severity, rowNo, message, projectId: 'budget-1' }));

test('what deserves a look comes first, one by one; notes are gathered by rule', () => {
  const groups = findingGroups([
    view('note', 'info', 1),
    view('look', 'warning', 1),
    view('note', 'info', 2),
    view('look', 'warning', 2),
  ]);
  expect(groups.map(({ first, lines }) => [first.code, lines.length])).toEqual([
    ['look', 1],
    ['look', 1],
    ['note', 2],
  ]);
});

test('a row is named once a rule, and nothing that was said of it is lost', () => {
  const [group, ...rest] = findingGroups([view('note', 'info', 1, '甲。'), view('note', 'info', 1, '乙。')]);
  expect(rest).toEqual([]);
  expect(group?.lines.map(({ messages }) => messages)).toEqual([['甲。', '乙。']]);
  expect(group?.findings.length).toBe(2);
});

test('no finding, no group', () => {
  expect(findingGroups([])).toEqual([]);
});

test('a row that begins with an empty line is read from its first cell with text, a claim about it at its target', () => {
  expect(rowPlace(row)).toEqual(at(22, 26));
  expect(claimLine(row)).toBe(24);
});

test('without a printed target the claim stands at the first cell with text; a cell merged from above is no such cell', () => {
  const merged = { ...row, provenance: { ...at(20, 26), cells: { levelOne: { line: 8 }, levelThree: { line: 22 } } } };
  expect(claimLine(merged)).toBe(22);
  expect(claimLine({ provenance: { ...at(20), cells: {} } })).toBe(20);
});

test('a finding about a whole row leads to its target, one about a cell to the cell', () => {
  const place = (provenance: ReturnType<typeof at>) =>
    findingPlace(own, finding(own, { projectId: 'budget-1', rowNo: 1, provenance }));
  expect(place(at(20, 26))).toEqual(at(24));
  expect(place(at(23))).toEqual(at(23));
});
