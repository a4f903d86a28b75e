import { expect, test } from 'vitest';
import { completenessView } from '../../src/views/completeness.ts';
import { catalogue, document, importReport, indicator, part, project, target, text } from '../support/documents.ts';

const declared = document(
  { department: '101002' },
  { parts: [part('overall'), part('special', { status: 'declared-none', statement: text('无') }), part('budget')] },
);
const unread = document(
  { year: 2023 },
  {
    projects: [project({ indicators: [indicator(1, { target: target('', { kind: 'unreadable', printed: null }) })] })],
  },
);

test('parts are counted by region and year, the newest year first', () => {
  const { rows } = completenessView(catalogue([document(), declared, unread]));
  expect(rows.map(({ year, documents }) => [year, documents])).toEqual([
    [2024, 2],
    [2023, 1],
  ]);
  expect(rows[0]?.parts.map(({ words }) => words)).toEqual(['有 2', '声明没有 1，未印 1', '有 2']);
});

test('what could not be read is told as our own matter, with its report', () => {
  expect(completenessView(catalogue([document(), unread])).unread).toMatchObject([
    { unreadable: 1, lost: 0, report: `/data/documents/${unread.id}.import.json` },
  ]);
  const one = document();
  const accounting = { ...importReport(one).accounting, fields: 57, lost: 3 };
  const reports = [importReport(one, { accounting })];
  expect(completenessView(catalogue([one], [], { reports })).unread).toMatchObject([{ lost: 3, unreadable: 0 }]);
});

test('departments of the register without a document are named', () => {
  const departments = [{ region: '990101', id: '101009', name: '测试县林业局', unitCodes: [], aliases: [] }];
  expect(completenessView(catalogue([document()], [], { departments })).awaited).toMatchObject([
    { department: '测试县林业局' },
  ]);
  expect(completenessView(catalogue()).awaited).toEqual([]);
});

test('beyond a hundred departments each region shows its own', () => {
  const many = Array.from({ length: 101 }, (_, at) => document({ department: String(100_000 + at) }));
  expect(completenessView(catalogue(many.slice(1))).matrix?.rows).toHaveLength(100);
  expect(completenessView(catalogue(many)).matrix).toBeNull();
});
