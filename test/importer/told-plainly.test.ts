/** What a webmaster is told when a file is not what it was said to be. */
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { refusalDiagnostics, importDiagnostics } from '../../src/importer/diagnostics.ts';
import { importDocument } from '../../src/importer/import-document.ts';
import { importText } from './support/import-text.ts';
import { document2021 } from './support/render-cell-lines.ts';
import { sampleProject } from './support/sample.ts';

const nobody = { region: null, year: null, department: null };
const none = { regions: [], departments: [] };
const titled = `晋州市文化局2023年部门预算绩效文本\n${document2021([sampleProject])}`;

const refused = async (text: string, name = 'a.txt'): Promise<Partial<Diagnostic>> => {
  const given = { ...nobody, region: '130730', year: 2025 };
  const result = await importDocument({ name, bytes: Buffer.from(text) }, given, none);
  return result.outcome === 'refused' ? result.diagnostic : {};
};
const refusalOf = async (text: string): Promise<string> => (await refused(text)).message ?? '';

test('a given year that the document contradicts wants a person, who is told the printed one', async () => {
  const { document, report } = await importText(titled, { year: 2022 });
  expect(document.identity.budgetYear.value).toBe(2022);
  const told = report.diagnostics.find(({ code }) => code === 'year-contradicted');
  expect(told).toMatchObject({ severity: 'warning', message: expect.stringContaining('2023') as string });
  expect(told?.provenance?.line).toBe(1);
  const same = await importText(titled, { year: 2023 });
  expect(same.report.diagnostics.map(({ code }) => code)).not.toContain('year-contradicted');
});

const blank = (goal: string): string =>
  `项目支出绩效目标表（样表）\n1、\n\n\t项目编码\n\t \n\t项目名称\n\t \n\n\t绩效目标\n\t${goal}\n\n\t一级指标\n\t二级指标\n\t三级指标\n\t绩效指标描述\n\t指标值\n\t指标值确定依据\n\n\t产出指标\n\t数量指标\n\t \n\t \n\t \n\t \n`;

test('a form with nothing but the numbers of its goals is blank', async () => {
  for (const goal of ['1.', '1、', '（1）']) expect(await refusalOf(blank(goal)), goal).toContain('空表');
  expect(await refusalOf(blank('1.完成'))).not.toContain('空表');
});

test('who sends blank forms is asked for filled ones, not whether they are forms', async () => {
  expect(await refused(blank('1.'))).toMatchObject({ code: 'forms-not-filled' });
  expect(await refused('会议通知')).toMatchObject({ code: 'no-known-form' });
});

test('a sheet that was saved as text with commas is asked for as a sheet; text of that name is read', async () => {
  expect(await refused('一级指标,二级指标,指标值\n产出指标,数量指标,3', '目标表.CSV')).toMatchObject({
    code: 'table-without-grid',
  });
  expect(await refused(titled, '目标表.csv')).toEqual({});
});

test('a table of income and spending is no table of goals', async () => {
  const table = '项目\t2025年预算数\n基本支出\t4567.89\n项目支出\t7777.78\n合计\t12345.67\n';
  const message = await refusalOf(`怀来县卫生健康局2025年部门预算公开情况说明\n五、绩效预算信息\n${table}`);
  expect(message).not.toContain('部门整体支出绩效目标表');
  expect(message).toMatch(/没有(?:找到|项目)绩效目标表/u);
});

test('no message names folders of the source', () => {
  for (const { code, title, hint } of [...importDiagnostics, ...refusalDiagnostics])
    expect(`${title}${hint}`, code).not.toMatch(/\b(?:src|scripts|test)\//u);
});
