import { expect, test } from 'vitest';
import { batches, everything, type TableRecord } from '../../src/open-data/table.ts';
import { tables } from '../../src/open-data/tables.ts';
import {
  blank,
  catalogue,
  document,
  finding,
  indicator,
  original,
  project,
  schedule,
  target,
  text,
  unreadable,
  wan,
} from '../support/documents.ts';

const address = (path: string): string => `https://example.org${path}`;

/** The names that outside readers rely on. */
const contract: Readonly<Record<string, string>> = {
  documents:
    'document_id, region_code, region_name, department, budget_year, title, special_projects, budget_projects, listed_total_wan, original_file, original_sha256',
  projects:
    'document_id, project_id, project_no, kind, name, code, unit_code, unit_name, total_wan, fiscal_wan, other_wan, purpose, by_0331, by_0630, by_1031, by_1231, goals, supervising_department, implementing_unit, source_line, url',
  indicators:
    'document_id, project_id, project_no, kind, row_no, level_one, level_two, level_three, description, target_text, operator, value, unit, basis, source_line, url',
  findings: 'code, severity, document_id, project_id, row_no, message, printed, expected, source_line, url',
};

const tableNamed = (name: string) => {
  const table = tables.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`No table ${name}`);
  return table;
};

function records(name: string, ...args: Parameters<typeof catalogue>): TableRecord[] {
  const all = catalogue(...args);
  return tableNamed(name).records({ catalogue: all, address }, everything(all));
}

test.each(Object.entries(contract))('%s.csv has the columns of the contract, in order', (name, columns) => {
  const csvColumns = tableNamed(name).columns.filter((column) => column.csv);
  expect(csvColumns.map((column) => column.name).join(', ')).toBe(columns);
});

test('every column has a Chinese title, descriptions in both languages and a source', () => {
  for (const column of tables.flatMap((table) => table.columns)) {
    expect(column.title, column.name).toMatch(/\p{Script=Han}|SHA-256/u);
    expect(column.zh, column.name).toMatch(/\p{Script=Han}.*。$/u);
    expect(column.en, column.name).toMatch(/^[`\p{Script=Latin}\p{Script=Han}\d].*\.$/u);
    expect(column.source, column.name).not.toBe('');
  }
});

test('column names are unique within a table', () => {
  for (const { columns } of tables) {
    expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
  }
});

test('money is an exact decimal in 万元 without grouping; zero is 0.00', () => {
  const funding = { unit: '万元', totalFunds: wan('1,909'), fiscalFunds: wan('0.000001'), otherFunds: wan('0') };
  const [row] = records('projects', [document({}, { projects: [project({ funding })] })]);
  expect(row).toMatchObject({ total_wan: '1909.00', fiscal_wan: '0.000001', other_wan: '0.00' });
});

test('blank, unreadable and absent amounts are null and told apart by their state', () => {
  const funding = {
    unit: '万元',
    totalFunds: unreadable('若干'),
    fiscalFunds: blank(),
    otherFunds: { state: 'absent' } as const,
  };
  const [row] = records('projects', [document({}, { projects: [project({ funding })] })]);
  expect(row).toMatchObject({
    total_wan: null,
    total_wan_state: 'unreadable',
    fiscal_wan: null,
    fiscal_wan_state: 'blank',
    other_wan: null,
    other_wan_state: 'absent',
  });
});

test('shares of the schedule are numbers, goals are joined by line breaks', () => {
  const changes = {
    disbursementSchedule: schedule([10, 30, 30, 30], 'increments'),
    goals: [text('目标一'), blank(), text('目标二')],
  };
  const [row] = records('projects', [document({}, { projects: [project(changes)] })]);
  expect(row).toMatchObject({
    by_0331: 10,
    by_0630: 30,
    by_1231: 30,
    schedule_reading: 'increments',
    goals: '目标一\n目标二',
  });
});

test('a form without a schedule has no shares', () => {
  const [row] = records('projects', [document({}, { projects: [project({ disbursementSchedule: null })] })]);
  expect(row).toMatchObject({ by_0331: null, by_0331_state: 'absent', schedule_reading: null });
});

test('listed_total_wan sums the printed totals and is null when none is printed', () => {
  const absent = { state: 'absent' } as const;
  const without = { unit: '万元', totalFunds: absent, fiscalFunds: absent, otherFunds: absent };
  const amount = (no: number, printed: string) =>
    project({ no, funding: { unit: '万元', totalFunds: wan(printed), fiscalFunds: blank(), otherFunds: blank() } });
  const [first, second] = records('documents', [
    document({ year: 2024 }, { projects: [amount(1, '0.1'), amount(2, '0.2'), project({ no: 3, funding: without })] }),
    document({ year: 2023 }, { projects: [project({ funding: without })] }),
  ]);
  expect(first).toMatchObject({ listed_total_wan: '0.30', budget_projects: 3, special_projects: 0 });
  expect(second).toMatchObject({ listed_total_wan: null });
});

test('wholly blank rows are left out of indicators and keep their number', () => {
  const indicators = [
    indicator(1, { blank: true }),
    indicator(2, { target: target('=100%', { operator: '=', value: 100, unit: '%' }) }),
  ];
  const rows = records('indicators', [document({}, { projects: [project({ indicators })] })]);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    row_no: 2,
    target_text: '=100%',
    operator: '=',
    value: 100,
    unit: '%',
    url: 'https://example.org/r/990101/2024/101001/p/budget-1/#row-2',
  });
});

test('findings that our own reading caused are left out', () => {
  const one = document();
  const rows = records(
    'findings',
    [one],
    [
      finding(one, { code: 'printed-thing', projectId: 'budget-1', rowNo: 1, understood: '应见' }),
      finding(one, { code: 'our-thing', owner: 'importer' }),
    ],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    code: 'printed-thing',
    expected: '应见',
    url: expect.stringContaining('#row-1') as string,
  });
});

test('a file for one project holds only its rows', () => {
  const all = catalogue([document({}, { projects: [project({ no: 1 }), project({ no: 2 })] })]);
  const scope = { documents: all.documents, projectId: 'budget-2' };
  const rows = tableNamed('indicators').records({ catalogue: all, address }, scope);
  expect(rows.map((row) => row['project_id'])).toEqual(['budget-2']);
});

test('an original whose own format is not published is downloaded as its text copy', () => {
  const path = '990101/2024/101001';
  const pdf = original(`${path}.txt`, { format: 'pdf', published: null });
  const [row] = records('originals', [document({}, { originals: [pdf] })]);
  expect(row).toMatchObject({ path: `originals/${path}.txt`, text_path: `originals/${path}.txt`, format: 'pdf' });
});

test('what is known of a publication is as printed, or else as registered, and says which', () => {
  const printed = document({}, { disclosure: { ...document().disclosure, documentNumber: '某财〔2024〕1号' } });
  const [row] = records('disclosures', [printed], [], {
    disclosures: [
      { document: printed.id, publishedOn: '2024-02-01 09:30', documentNumber: '某财〔2024〕1号', by: '某县财政局' },
    ],
  });
  expect(row).toMatchObject({
    document_number: '某财〔2024〕1号',
    published_on: '2024-02-01',
    published_time: '09:30',
    written_on: null,
    registered: 'published_on;published_time',
    registered_by: '某县财政局',
  });
  const [unregistered] = records('disclosures', [printed]);
  expect(unregistered).toMatchObject({ published_on: null, registered: null, registered_by: null });
});

test('a finding has the name of its rule, and the rules are the same for every part of the site', () => {
  const one = document();
  const code = 'target-blank';
  const [found] = records('findings', [one], [finding(one, { code })]);
  const all = catalogue([one]);
  const [rules = [], ...more] = batches(tableNamed('rules'), { catalogue: all, address }, { documents: [] });
  expect(more).toEqual([]);
  expect(found?.['rule_title']).toBe(rules.find((rule) => rule['code'] === code)?.['title']);
  expect(found?.['rule_title']).toMatch(/\p{Script=Han}/u);
});
