/**
 * The same document, once as an office file and once as the text extract of the published original, goes through the
 * whole import: what is understood must be the same, only where it stands differs.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PerformanceDocument } from '../../../../src/document/performance-document.ts';
import { importDocument } from '../../../../src/importer/import-document.ts';
import { regions } from '../../support/import-text.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures');

async function importFile(path: string, region: string | null = null, year: number | null = null) {
  const bytes = await readFile(join(fixtures, path));
  const given = { region, year, department: null };
  const result = await importDocument({ name: path, bytes }, given, { regions, departments: [] });
  if (result.outcome === 'refused') throw new Error(result.diagnostic.message);
  return result;
}

const fromText = async (name: string): Promise<PerformanceDocument> =>
  (await importFile(join('import', name, 'source.txt'))).document;

/** Without the places and without the words that say how something is known. */
function understood(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(understood);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'provenance' && key !== 'originals');
  return Object.fromEntries(kept.map(([key, inner]) => [key, understood(inner)]));
}

/** What the tables of a project print, white space apart. Phone numbers and targets differ in the made file. */
const tablesOf = ({ projects }: PerformanceDocument): string[] =>
  projects.flatMap(({ names, funding, goals, implementingUnit, supervisingDepartment, indicators }) =>
    [
      understood([names.table, funding, goals, implementingUnit, supervisingDepartment]),
      ...indicators.map(({ levelOne, levelTwo, levelThree, description, basis }) => [
        levelOne.printed,
        levelTwo.printed,
        levelThree,
        description,
        basis,
      ]),
    ].map((values) => JSON.stringify(values).replace(/\s/gu, '')),
  );

describe('an office file is understood like the text of the same document', () => {
  test.each([
    ['s000.docx', 'county-2020'],
    ['s002.docx', 'hebei-2022-two-projects'],
    ['s003.docx', 'hebei-2021-two-units'],
  ])('%s', async (file, text) => {
    const { document, report } = await importFile(join('originals', file));
    expect(understood(document)).toEqual(understood(await fromText(text)));
    expect(report.accounting).toMatchObject({ lost: 0 });
    expect(report.accounting.residue.unrecognised ?? 0).toBe(0);
  });

  test('s001.docx, which holds the tables only', async () => {
    const { document, report } = await importFile(join('originals', 's001.docx'), '130871', 2020);
    const text = await fromText('chengde-2020');
    expect(tablesOf(document)).toEqual(tablesOf(text));
    expect(document.projects.flatMap(({ indicators }) => indicators)).toHaveLength(32);
    expect(document.originals[0]).toMatchObject({ published: null, masked: 4 });
    expect(report.accounting.residue.unrecognised ?? 0).toBe(0);
  });

  test('s003-chrome.xlsx, which shows amounts without their decimals', async () => {
    const { document, report } = await importFile(join('originals', 's003-chrome.xlsx'), '130304', 2021);
    const text = await fromText('hebei-2021-two-units');
    const rows = ({ projects }: PerformanceDocument): unknown =>
      understood(projects.map(({ indicators }) => indicators));
    const amounts = ({ projects }: PerformanceDocument): unknown =>
      projects.map(({ funding }) =>
        [funding.totalFunds, funding.fiscalFunds].map((money) => ('fen' in money ? money.fen : null)),
      );
    expect(rows(document)).toEqual(rows(text));
    expect(amounts(document)).toEqual(amounts(text));
    expect(document.projects.map(({ projectCode, name }) => [projectCode, name])).toEqual(
      text.projects.map(({ projectCode, name }) => [projectCode, name]),
    );
    expect(report.accounting.residue.unrecognised ?? 0).toBe(0);
  });
});
