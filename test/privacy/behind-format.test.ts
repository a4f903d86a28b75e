/** Numbers that a sheet holds and does not print keep the file from being published; amounts do not. */
import { expect, test } from 'vitest';
import { readXlsx } from '../../src/importer/extract/xlsx/read-xlsx.ts';
import { escapeXml, numberCell, textCell, workbookEntries, workbookFile } from '../support/office-files.ts';
import { accepted } from '../support/reading.ts';
import { zipFile } from '../support/zip-file.ts';

const styled = (pattern: string): string =>
  `<numFmts><numFmt numFmtId="170" formatCode="${escapeXml(pattern)}"/></numFmts>` +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>';

const row = (no: number, ...cells: string[]): string => `<row r="${String(no)}">${cells.join('')}</row>`;

/** A number under a heading and right of a label, in a number format. */
async function read(pattern: string, value: number, words: { head?: string; label?: string } = {}) {
  const xml =
    row(1, textCell('A1', '名称'), textCell('B1', words.head ?? '内容')) +
    row(2, textCell('A2', words.label ?? '王五'), numberCell('B2', value, 1));
  const sheets = [{ name: '目标表', xml: `<sheetData>${xml}</sheetData>` }];
  const result = await readXlsx(workbookFile(sheets, { styles: styled(pattern) }));
  const { personalNumbers, extracted } = accepted(result);
  return { personalNumbers, lines: extracted.lines.join('\n'), told: result.diagnostics.map(({ message }) => message) };
}

const mobile = 13900000001;

test.each(['0.00E+00', ';;;', '"已留存"', '000"****"0000', '[<1]0;"###"'])('a mobile behind %s', async (pattern) => {
  const { personalNumbers, lines, told } = await read(pattern, mobile);
  expect(personalNumbers).toBe(1);
  expect(lines).not.toContain(String(mobile));
  expect(told).toEqual([expect.stringContaining('工作表“目标表”的 B2单元格里存着手机号')]);
});

test('an old ID number behind a format', async () => {
  expect((await read('0.00E+00', 130000900307001)).personalNumbers).toBe(1);
});

test('a mobile written like an amount below or beside words for telephones is masked in the copy', async () => {
  for (const words of [{ head: '联系电话' }, { label: '手机' }]) {
    const { personalNumbers, lines } = await read('#,##0.00', mobile, words);
    expect(personalNumbers).toBe(1);
    expect(lines).toContain('139****0001');
    expect(lines).not.toContain('000,001');
  }
});

test('an amount is none, however it is printed', async () => {
  for (const pattern of ['#,##0.00', '0"."0,', '¥0', '0.00,,'])
    expect((await read(pattern, mobile)).personalNumbers, pattern).toBe(0);
  expect((await read('0.00E+00', mobile, { head: '预算数（元）' })).personalNumbers).toBe(0);
  expect((await read('0.00E+00', 2023.1)).personalNumbers).toBe(0);
});

test('what a pivot table keeps of the cells that it was made of', async () => {
  const sheets = [{ name: '目标表', xml: `<sheetData>${row(1, textCell('A1', '名称'))}</sheetData>` }];
  const cache = (value: string) => ({
    name: 'xl/pivotCache/pivotCacheRecords1.xml',
    data: `<pivotCacheRecords xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><r>${value}</r></pivotCacheRecords>`,
  });
  const count = async (value: string): Promise<number> =>
    accepted(await readXlsx(zipFile([...workbookEntries(sheets), cache(value)]))).personalNumbers;
  expect(await count(`<n v="${String(mobile)}"/>`)).toBe(1);
  expect(await count('<s v="王五 139 0000 0001"/>')).toBe(1);
  expect(await count('<n v="2023.1"/>')).toBe(0);
});
