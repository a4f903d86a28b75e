/** The files as the build writes them: the same every time, whole when there is nothing, true to their checksums. */
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { openPromise } from 'yauzl';
import { checksumLine } from '../../src/open-data/checksums.ts';
import { tables } from '../../src/open-data/tables.ts';
import { document, finding, indicator, original, project } from '../support/documents.ts';
import { writtenOpenData } from '../support/open-data.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const one = document({}, { projects: [project({ indicators: [indicator(1), indicator(2)] }), project({ no: 2 })] });
const other = document({ year: 2023 });
const findings = [finding(one, { projectId: 'budget-1', rowNo: 1 })];

const written = async (...args: [(typeof one)[], typeof findings?]) =>
  writtenOpenData(await temporaryFolder(), ...args);
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const lines = (list: string): readonly (readonly [sha256: string, path: string])[] =>
  list
    .split('\n')
    .slice(0, -1)
    .map((line) => [line.slice(0, 64), line.slice(66)]);

test('the same content gives the same bytes, whatever the time zone', async () => {
  const zone = process.env['TZ'];
  try {
    process.env['TZ'] = 'Asia/Shanghai';
    const first = await written([one, other], findings);
    process.env['TZ'] = 'America/New_York';
    const second = await written([one, other], findings);
    expect(second.paths).toEqual(first.paths);
    for (const path of first.paths) expect(second.publication.file(path), path).toEqual(first.publication.file(path));
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test('the version is the hash of its list, and a change of content changes it', async () => {
  const { site, publication } = await written([one], findings);
  const list = await readFile(join(site, 'data', 'version.sha256'));
  expect(sha256(list)).toBe(publication.version);
  expect((await written([one], findings)).publication.version).toBe(publication.version);
  expect((await written([one])).publication.version).not.toBe(publication.version);
});

test('every line of both lists is true, and every file of a scope is in one of them', async () => {
  const { site, paths } = await written([one, other], findings);
  const listed = new Set<string>();
  for (const name of ['version.sha256', 'SHA256SUMS']) {
    for (const [hash, path] of lines(await readFile(join(site, 'data', name), 'utf8'))) {
      expect(sha256(await readFile(join(site, 'data', path))), path).toBe(hash);
      listed.add(`/data/${path}`);
    }
  }
  const excerpts = /^\/data\/(?:documents\/[^/]+\/|departments\/)|^\/data\/documents\/[^/]+\.xlsx$|SHA256SUMS$/u;
  expect(paths.filter((path) => !listed.has(path) && !excerpts.test(path))).toEqual([]);
});

test('without documents, every table is there and is its header, but for the rules', async () => {
  const { site } = await written([]);
  for (const { name, columns } of tables.filter(({ ofSite }) => !ofSite)) {
    const csv: string[][] = parse(await readFile(join(site, 'data', `${name}.csv`)), { bom: true });
    expect(csv).toEqual([columns.filter((column) => column.csv).map((column) => column.name)]);
    expect(await readFile(join(site, 'data', `${name}.json`), 'utf8')).toBe('[]\n');
    expect(await readFile(join(site, 'data', `${name}.jsonl`), 'utf8')).toBe('');
    const bytes = await readFile(join(site, 'data', `${name}.parquet`));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    expect(await parquetReadObjects({ file })).toEqual([]);
  }
  const sheets = await readXlsxFile(join(site, 'data', 'mingzhang.xlsx'));
  expect(sheets.map(({ sheet, data }) => [sheet, data.length > 1])).toEqual([
    ['绩效文本', false],
    ['项目', false],
    ['绩效指标', false],
    ['核查发现', false],
    ['公开信息', false],
    ['原件', false],
    ['数据字典', true],
    ['说明', true],
  ]);
});

test('a region holds what is below it, unless that is everything; a department holds all its years', async () => {
  const elsewhere = document({ region: '990171' });
  const { site, paths } = await written([one, other, elsewhere], findings);
  const rows = async (path: string): Promise<number> =>
    parse<Record<string, string>>(await readFile(join(site, 'data', path)), { bom: true, columns: true }).length;
  const { region, department } = one.identity;
  expect(await rows(`regions/${region.code}/documents.csv`)).toBe(2);
  expect(await rows('regions/990171/documents.csv')).toBe(1);
  expect(paths.filter((path) => /^\/data\/regions\/9901?00/u.test(path))).toEqual([]);
  expect(await rows('years/2023/documents.csv')).toBe(1);
  expect(await rows(`departments/${region.code}/${department.id}/projects.csv`)).toBe(
    one.projects.length + other.projects.length,
  );
});

test('the archive of a year holds tables, documents and originals, and their checksums', async () => {
  const replaced = original('990101/2024/101001-earlier.txt', { id: 'earlier' });
  const corrected = document({}, { ...one, earlierOriginals: [replaced] });
  const { site } = await written([corrected], findings);
  const zip = await openPromise(join(site, 'data', 'years', `${String(one.identity.budgetYear.value)}.zip`));
  const held = new Map<string, Buffer>();
  try {
    for await (const entry of zip.eachEntry()) {
      const content = await buffer(await zip.openReadStreamPromise(entry));
      held.set(entry.fileName, content);
      expect(entry.getLastModDate({ forceDosFormat: true, timezone: 'UTC' }).getUTCFullYear()).toBe(1980);
    }
  } finally {
    zip.close();
  }
  expect([...held.keys()]).toEqual(
    expect.arrayContaining([
      'README.txt',
      'datapackage.json',
      'projects.csv',
      `documents/${one.id}.json`,
      `originals/${one.originals[0]?.text.path ?? ''}`,
      `originals/${replaced.text.path}`,
      'SHA256SUMS',
    ]),
  );
  const sums = String(held.get('SHA256SUMS'));
  for (const [name, content] of held) {
    if (name === 'SHA256SUMS') continue;
    expect(sums, name).toContain(checksumLine(sha256(content), name));
  }
});
