import { describe, expect, it } from 'vitest';
import { departmentKeys, departmentView } from '../../src/views/department.ts';
import { homeView } from '../../src/views/home.ts';
import { originalsView } from '../../src/views/originals.ts';
import { regionCodesWithPage, regionView } from '../../src/views/region.ts';
import { siteMapView } from '../../src/views/site-map.ts';
import { yearView } from '../../src/views/year.ts';
import { blank, catalogue, document, part, project, text, wan } from '../support/documents.ts';

const amount = (printed: string, no = 1): ReturnType<typeof project> =>
  project({
    no,
    name: `项目${printed}`,
    funding: { unit: '万元', totalFunds: wan(printed), fiscalFunds: blank(), otherFunds: blank() },
  });

const county2024 = document({ year: 2024 }, { projects: [amount('5'), amount('100', 2)] });
const county2023 = document(
  { year: 2023 },
  {
    parts: [part('overall'), part('special', { status: 'declared-none', statement: text('无。') }), part('budget')],
    projects: [amount('20')],
  },
);
const zone2024 = document(
  { region: '990171', department: 'land' },
  {
    projects: [
      project({
        name: '无金额',
        funding: { unit: '万元', totalFunds: blank(), fiscalFunds: blank(), otherFunds: blank() },
      }),
    ],
  },
);
const all = catalogue([county2024, county2023, zone2024]);

describe('a department in a list', () => {
  it('is placed by its region only when its name does not say it', () => {
    const named = (name: string | null): string | undefined => {
      const base = document();
      const department = { ...base.identity.department, name };
      const own = document({}, { identity: { ...base.identity, department } });
      return homeView(catalogue([own])).newest[0]?.placedDepartment;
    };
    expect(named('测试县水务局')).toBe('测试县水务局');
    expect(named('水务局')).toBe('测试市测试县 水务局');
    expect(named(null)).toBe('测试县（部门名称未载明）');
  });
});

describe('the home page', () => {
  it('counts what is here', () => {
    expect(homeView(all).counts).toMatchObject({ documents: 3, departments: 2, projects: 4 });
  });

  it('lists years newest first with their documents', () => {
    expect(homeView(all).years.map(({ label, documents }) => [label, documents])).toEqual([
      ['2024年', 2],
      ['2023年', 1],
    ]);
  });

  it('sums each year apart and says what the one sum over all years is not', () => {
    const view = homeView(all);
    expect(
      [view.newestTotal, ...view.earlierTotals]
        .flatMap((year) => year ?? [])
        .map(({ label, total }) => [label, total.text]),
    ).toEqual([
      ['2024年', '105.00 万元'],
      ['2023年', '20.00 万元'],
    ]);
    expect(view.totalNote).toContain('不同年度的金额不相加');
  });

  it('marks an inferred year and a title of ours, and neither where they are printed', () => {
    const printed = document();
    const inferred = { source: 'inferred', basis: '推断。', printed: null, provenance: null } as const;
    const own = document(
      {},
      {
        identity: {
          ...printed.identity,
          budgetYear: { value: 2024, ...inferred },
          title: { value: '某文本', ...inferred },
        },
      },
    );
    expect(homeView(catalogue([own])).newest[0]).toMatchObject({
      yearLabel: '2024年（推断）',
      titleMark: '标题由本站拟',
      note: '测试县水务局，2024年（推断），1 个项目，1 项指标，标题由本站拟',
    });
    expect(homeView(catalogue([printed])).newest[0]).toMatchObject({ yearLabel: '2024年', titleMark: null });
  });

  it('says nothing beside a title that the title says', () => {
    const base = document({ year: 2024 });
    const title = { ...base.identity.title, value: '测试县水务局 2024 年绩效文本' };
    const own = document({ year: 2024 }, { identity: { ...base.identity, title } });
    expect(homeView(catalogue([own])).newest[0]?.note).toBe('1 个项目，1 项指标');
  });

  it('lists the largest projects and none without an amount', () => {
    expect(homeView(all).largest.map(({ name }) => name)).toEqual(['项目100', '项目20', '项目5']);
  });

  it('shows regions as a tree and leaves out those without documents', () => {
    const [province] = homeView(all).regions;
    expect(province).toMatchObject({ name: '测试省', documents: 3 });
    expect(province?.children[0]?.children.map(({ name, documents }) => [name, documents])).toEqual([
      ['测试县', 2],
      ['测试新区', 1],
    ]);
  });

  it('shows a region that no register knows at the top', () => {
    const tree = homeView(catalogue([document({ region: '880101' })])).regions;
    expect(tree).toMatchObject([{ code: '880101', name: '地区 880101', documents: 1 }]);
  });

  it('stands without any document', () => {
    expect(homeView(catalogue([]))).toMatchObject({ regions: [], years: [], newest: [], largest: [] });
  });
});

describe('a region page', () => {
  it('covers the regions below it', () => {
    const view = regionView(all, '990100');
    expect(view.documents.length).toBe(3);
    expect(view.below.map(({ name }) => name)).toEqual(['测试县', '测试新区']);
    expect(view.breadcrumbs.map(({ label }) => label)).toEqual(['首页', '测试省', '测试市']);
  });

  it('says department by year by part what is there, declared none, not printed and not held', () => {
    const { coverage } = regionView(all, '990100');
    expect(coverage?.years).toEqual([2024, 2023]);
    expect(coverage?.rows.map(({ region, department }) => `${region.label} ${department.label}`)).toEqual([
      '测试县 测试县水务局',
      '测试新区 测试县水务局',
    ]);
    const [county, zone] = coverage?.rows ?? [];
    expect(county?.cells.map(({ parts }) => parts.map(({ statusLabel }) => statusLabel))).toEqual([
      ['有', '未印', '有'],
      ['有', '声明没有', '有'],
    ]);
    expect(zone?.cells[1]).toEqual({ year: 2023, document: null, parts: [] });
  });

  it('treats a part that is not listed at all as not printed', () => {
    const own = document({}, { parts: [part('overall')] });
    const [row] = regionView(catalogue([own]), '990101').coverage?.rows ?? [];
    expect(row?.cells[0]?.parts.map(({ status }) => status)).toEqual(['present', 'not-printed', 'not-printed']);
  });

  it('answers with the projects of its own newest year, largest first, and sums no years together', () => {
    const view = regionView(all, '990101');
    expect(view.latest).toMatchObject({ label: '2024年的项目', total: { text: '105.00 万元' } });
    expect(view.latest?.department).toMatchObject({ label: '测试县水务局', path: '/r/990101/d/101001/' });
    expect(view.latest?.largest.projects.map(({ name }) => name)).toEqual(['项目100', '项目5']);
    const totals = [...(view.newestTotal ? [view.newestTotal] : []), ...view.earlierTotals];
    expect(totals.map(({ extent }) => extent)).toEqual(
      totals.map(({ total }) => `1 个部门的 ${String(total.projects)} 个项目。`),
    );
    expect(totals.map(({ year, total }) => [year, total.text])).toEqual([
      [2024, '105.00 万元'],
      [2023, '20.00 万元'],
    ]);
  });

  it('leaves projects to the regions below when it has no documents of its own', () => {
    expect(regionView(all, '990100').latest).toBeNull();
  });

  it('explains only the words that occur', () => {
    const labels = (code: string): string[] => (regionView(all, code).coverage?.legend ?? []).map(({ label }) => label);
    expect(labels('990171')).toEqual(['有', '未印']);
    expect(labels('990100')).toEqual(['有', '声明没有', '未印', '未收录']);
  });

  it('marks a statistical code', () => {
    expect(regionView(all, '990171').codeNote).toContain('统计用区划代码');
    expect(regionView(all, '990101').codeNote).toMatch(/GB\/T\s2260/u);
  });

  it('exists for every region with documents and all above', () => {
    expect([...regionCodesWithPage(all)].sort()).toEqual(['990000', '990100', '990101', '990171']);
    expect(regionCodesWithPage(catalogue([document({ region: '880101' })]))).toEqual(['880101']);
  });

  it('does not repeat the city in the name of a zone that begins with it', () => {
    expect(regionView(all, '990171').fullName).toBe('测试新区');
  });

  it('names a county with its city, without the province', () => {
    expect(regionView(all, '990101').fullName).toBe('测试市测试县');
  });
});

describe('a department page', () => {
  it('lists its documents newest first', () => {
    const view = departmentView(all, { regionCode: '990101', departmentId: '101001' });
    expect(view?.years.map(({ document: card }) => card.year)).toEqual([2024, 2023]);
    expect(view?.aliases).toEqual(['水务局']);
  });

  it('keeps equal unit codes of two regions apart', () => {
    const two = catalogue([document({ region: '990101' }), document({ region: '990171' })]);
    expect(departmentKeys(two)).toEqual([
      { regionCode: '990101', departmentId: '101001' },
      { regionCode: '990171', departmentId: '101001' },
    ]);
    expect(departmentView(two, { regionCode: '990171', departmentId: '101001' })?.years.length).toBe(1);
  });

  it('says of each year which parts there are, and explains the words', () => {
    const view = departmentView(all, { regionCode: '990101', departmentId: '101001' });
    expect(view?.years[0]?.parts.map(({ label, statusLabel }) => `${label} ${statusLabel}`)).toEqual([
      '部门整体 有',
      '专项资金 未印',
      '预算项目 有',
    ]);
    expect(view?.legend.map(({ label }) => label)).toEqual(['有', '声明没有', '未印']);
  });

  it('does not exist without documents', () => {
    expect(departmentView(all, { regionCode: '990101', departmentId: 'nowhere' })).toBeUndefined();
  });
});

describe('a year page', () => {
  it('groups documents by region and lists projects without an amount after the others', () => {
    const view = yearView(all, 2024);
    expect(view.regions.map(({ name, documents }) => [name, documents.length])).toEqual([
      ['测试市测试县', 1],
      ['测试新区', 1],
    ]);
    expect(view.largest.projects.map(({ name }) => name)).toEqual(['项目100', '项目5', '无金额']);
    expect(view.withoutAmount).toBe(1);
  });

  it('lists the thirty largest of many projects, and leads to all of them', () => {
    const many = document(
      { year: 2024 },
      { projects: Array.from({ length: 31 }, (_, at) => amount(String(at), at + 1)) },
    );
    const { largest, total } = yearView(catalogue([many]), 2024);
    expect(largest.projects.map(({ name }) => name).slice(0, 2)).toEqual(['项目30', '项目29']);
    expect([largest.projects.length, total.projects]).toEqual([30, 31]);
    expect(largest.rest).toEqual({
      label: '在项目表里看全部 31 个',
      path: '/projects/?budget_year=2024&sort=-total_wan',
    });
  });

  it('links the years before and after', () => {
    expect(yearView(all, 2024)).toMatchObject({ previous: { label: '更早的年度：2023年' }, next: null });
    expect(yearView(all, 2023)).toMatchObject({ previous: null, next: { label: '更近的年度：2024年' } });
  });
});

describe('the lists of everything', () => {
  it('lists every original', () => {
    expect(originalsView(all).originals.map(({ document: link }) => link.path)).toEqual([
      '/r/990101/2024/101001/',
      '/r/990171/2024/land/',
      '/r/990101/2023/101001/',
    ]);
  });

  it('maps every document, project and original once', () => {
    const pages = [
      { slug: 'b', title: '乙', description: '', order: 2 },
      { slug: 'a', title: '甲', description: '', order: 1 },
    ];
    const view = siteMapView(all, pages);
    const flat = (entries: (typeof view)['regions']): string[] =>
      entries.flatMap(({ path, children }) => [path, ...flat(children)]);
    const paths = flat(view.regions);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { document: own, project: one } of all.projects)
      expect(paths).toContain(
        `/r/${own.identity.region.code}/${String(own.identity.budgetYear.value)}/${own.identity.department.id}/p/${one.id}/`,
      );
    expect(view.general.slice(-2).map(({ label }) => label)).toEqual(['甲', '乙']);
  });
});
