import { describe, expect, test } from 'vitest';
import { check as mismatch } from '../../src/checks/project-code-region-mismatch.ts';
import type { Imported } from '../../src/importer/import-document.ts';
import { slugOf } from '../../src/importer/parse/department.ts';
import { codesOf, importBytes, importText } from './support/import-text.ts';
import { document2020, document2021 } from './support/render-cell-lines.ts';
import { documentChengde } from './support/render-tab-rows.ts';
import { sampleProject, withProject } from './support/sample.ts';
import type { GivenIdentity } from '../../src/importer/parse/identity.ts';
import type { Identity } from '../../src/document/identity.ts';

const identityOf = async (text: string, given: Partial<GivenIdentity> = {}): Promise<Identity> =>
  (await importText(text, { region: null, ...given })).document.identity;

const refusalOf = async (text: string, given: Partial<GivenIdentity> = {}): Promise<string> => {
  const result = await importBytes(Buffer.from(text), given);
  return result.outcome === 'refused' ? result.diagnostic.code : '';
};

const coded = (name: string, code: string, unit = sampleProject.unit): ReturnType<typeof withProject> =>
  withProject({ name, code, unit });
const nameless = document2020([], [sampleProject]);

describe('the region', () => {
  test('is told by project codes and named from the national list', async () => {
    const { region } = await identityOf(document2021([sampleProject]));
    expect(region).toMatchObject({ code: '130183', name: '晋州市', source: 'inferred', printed: sampleProject.code });
  });

  test('is told by a department name that stands in one region only', async () => {
    const { region } = await identityOf(
      documentChengde('双滦区文化和旅游局', '2020', []).replace('第三部分\n\n预算项目绩效目标\n', ''),
    );
    expect(region).toMatchObject({ code: '130803', name: '双滦区', source: 'inferred', printed: '双滦区' });
  });

  test('is told by the city where the name alone is not enough', async () => {
    const { region } = await identityOf(documentChengde('石家庄市长安区文化局', '2020', []));
    expect(region.code).toBe('130102');
  });

  test.each([
    ['蔚县教育局', '130726'],
    ['保定市易县文化局', '130633'],
    ['临漳县文化局', '130423'],
    ['中共滦平县委宣传部', '130824'],
  ])('is told by %s, however short', async (department, code) => {
    expect((await identityOf(documentChengde(department, '2020', []))).region).toMatchObject({ code });
  });

  test.each([
    ['怀来住房和城乡建设局', '130730'],
    ['围场文化和旅游局', '130828'],
  ])('is told by %s without its 县, which wants a person', async (department, code) => {
    const imported = await importText(documentChengde(department, '2020', []), { region: null });
    expect(imported.document.identity.region.code).toBe(code);
    expect(codesOf(imported)).toContain('region-from-short-name');
  });

  test('is not told by the beginning of a name that several regions share', async () => {
    expect(await refusalOf(documentChengde('长安文化局', '2020', []))).toBe('region-unknown');
  });

  test('takes development zones from the register', async () => {
    const { region } = await identityOf(documentChengde('承德高新区文化局', '2020', []));
    expect(region).toMatchObject({ code: '130871', name: '承德高新技术产业开发区' });
  });

  test('found in running text only wants a person', async () => {
    const imported = await importText(nameless.replace('服务读者', '北戴河新区服务读者'), { region: null });
    expect(imported.document.identity.region).toMatchObject({ code: '130372', source: 'inferred' });
    expect(codesOf(imported)).toContain('region-from-text');
  });

  test('as given comes before everything else', async () => {
    const { region } = await identityOf(document2021([sampleProject]), { region: '130304' });
    expect(region).toMatchObject({ code: '130304', name: '北戴河区', source: 'given' });
  });

  test('that no list knows has no name and says so', async () => {
    const imported = await importText(document2021([sampleProject]), { region: '139999' });
    expect(imported.document.identity.region.name).toBeNull();
    expect(codesOf(imported)).toContain('region-not-registered');
  });

  test('is refused when nothing tells it', async () => {
    expect(await refusalOf(nameless)).toBe('region-unknown');
  });

  test('and a name of another region are reported', async () => {
    expect(
      codesOf(
        await importText(document2021([coded('甲', sampleProject.code, '361001怀来县文化局')]), { region: null }),
      ),
    ).toContain('regions-disagree');
  });
});

describe('a region that the document names', () => {
  const named = (...codes: readonly string[]): Promise<Imported> =>
    importText(document2021(codes.map((code, index) => coded(`项目${String(index)}`, code, '361001怀来县文化局'))), {
      region: null,
    });

  test('outweighs a single code, which is then a finding', async () => {
    const { document, report } = await named(sampleProject.code);
    expect(document.identity.region.code).toBe('130730');
    expect(report.diagnostics.map(({ code }) => code)).toContain('regions-disagree');
    const findings = mismatch.run([document], { regions: [], region: () => undefined, report: () => undefined });
    expect(findings.map(({ printed }) => printed)).toEqual([sampleProject.code]);
  });

  test('does not outweigh several codes of one region', async () => {
    const { document } = await named(sampleProject.code, '130183230042101000188');
    expect(document.identity.region.code).toBe('130183');
  });

  test('outweighs the codes of the regions beside a development zone', async () => {
    const codes = ['130802230042101000187', '130802230042101000188'];
    const projects = codes.map((code) => coded('甲', code, '361001承德高新区文化局'));
    const { document } = await importText(document2021(projects), { region: null });
    expect(document.identity.region.code).toBe('130871');
  });
});

describe('the year', () => {
  test('is printed in the title', async () => {
    expect((await identityOf(nameless, { region: '130304' })).budgetYear).toMatchObject({
      value: 2020,
      source: 'printed',
    });
  });

  test('may be printed in Chinese numerals', async () => {
    expect((await identityOf(nameless.replace('2020年', '二〇二一年'), { region: '130304' })).budgetYear.value).toBe(
      2021,
    );
  });

  test('is inferred from codes that agree', async () => {
    const { budgetYear } = await identityOf(document2021([sampleProject]));
    expect(budgetYear).toMatchObject({ value: 2023, source: 'inferred' });
  });

  test('is the latest of codes that differ, and wants a person', async () => {
    const projects = [coded('甲项目', '130183210042101000187'), coded('乙项目', '130183230042101000188')];
    const imported = await importText(document2021(projects), { region: null });
    expect(imported.document.identity.budgetYear.value).toBe(2023);
    expect(codesOf(imported)).toContain('year-uncertain');
  });

  test('is inferred from running text at last', async () => {
    const text = nameless.replace('2020年部门预算绩效信息', '').replace('服务读者', '2021年重点工作：服务读者');
    const imported = await importText(text);
    expect(imported.document.identity.budgetYear).toMatchObject({ value: 2021, source: 'inferred' });
    expect(codesOf(imported)).toContain('year-uncertain');
  });

  test('is refused when nothing tells it', async () => {
    expect(await refusalOf(nameless.replace('2020年部门预算绩效信息', ''), { region: '130304' })).toBe('year-unknown');
  });

  test('as given comes first', async () => {
    expect((await identityOf(document2021([sampleProject]), { year: 2025 })).budgetYear).toMatchObject({
      value: 2025,
      source: 'given',
    });
  });
});

describe('the department', () => {
  test('is printed on the cover', async () => {
    const { department, title } = await identityOf(documentChengde('双滦区文化和旅游局', '2020', []));
    expect(department).toMatchObject({ name: '双滦区文化和旅游局', source: 'printed', id: 'slqwhhlyj' });
    expect(title).toMatchObject({ value: '双滦区文化和旅游局2020 年绩效文本', source: 'printed' });
  });

  test.each(['绩效目标表 1', '绩效目标表（二）'])('the number of a form is no title: %s', async (heading) => {
    const project = { ...sampleProject, lead: '甲', supervising: '甲局', implementing: '甲局', inline: false };
    const text = documentChengde('甲局', '2020', [project]).replace(/\*\*甲局[\s\S]*?绩效文本\*\*/u, heading);
    const { title } = await identityOf(text, { region: '130824', year: 2020 });
    expect(title.source).toBe('inferred');
  });

  test.each(['中共滦平县委宣传部', '怀来县政协', '怀来县残联', '怀来县第一幼儿园'])(
    'is %s of a title with a Chinese year',
    async (name) => {
      const text = documentChengde('甲局', '2020', []).replace(
        /\*\*甲局[\s\S]*?绩效文本\*\*[\s\S]*?审核\n/u,
        `${name}\n二〇二四年部门预算绩效文本\n`,
      );
      const { department, budgetYear } = await identityOf(text, { region: '130824' });
      expect(department).toMatchObject({ name, source: 'printed' });
      expect(budgetYear.value).toBe(2024);
    },
  );

  test.each([
    '361001晋州市文化广电体育和旅游局本级',
    '361001晋州市文化广电体育和旅游局（本级）',
    '361001 晋州市文化广电体育和旅游局机关',
  ])('is inferred from the unit %s', async (unit) => {
    const { department } = await identityOf(document2021([coded('甲', sampleProject.code, unit)]));
    expect(department).toMatchObject({ id: '361001', name: '晋州市文化广电体育和旅游局', source: 'inferred' });
  });

  test('is the unit at its own level where there are several', async () => {
    const projects = [coded('甲', '130183230042101000187', '361002晋州市图书馆'), coded('乙', '130183230042101000188')];
    expect((await identityOf(document2021(projects))).department.id).toBe('361001');
  });

  test('that nothing names is unknown, never asserted', async () => {
    const imported = await importText(nameless);
    expect(imported.document.identity.department).toMatchObject({ id: 'unnamed', name: null, source: 'unknown' });
    expect(codesOf(imported)).toContain('department-unknown');
  });

  test('as given is marked so', async () => {
    const { department } = await identityOf(nameless, { region: '130304', department: '北戴河区文化局' });
    expect(department).toMatchObject({ id: 'bdhqwhj', name: '北戴河区文化局', source: 'given' });
  });

  test('has a slug of letters and digits only', () => {
    expect(slugOf('重庆市财政局（本级）')).toBe('cqsczjbj');
    expect(slugOf('')).toBe('');
  });
});
