import { describe, expect, it } from 'vitest';
import { fileSize } from '../../src/views/download.ts';
import { documentView } from '../../src/views/document.ts';
import { catalogue, document, finding, original, part, project, section, text } from '../support/documents.ts';

const attribution = { source: 'inferred', basis: '依据项目编码', printed: '24', provenance: null } as const;

describe('the document page', () => {
  it('keeps sections in printed order and nests them in the contents list', () => {
    const own = document(
      {},
      {
        parts: [
          part('overall', {
            heading: '第一部分 部门整体绩效目标',
            sections: [
              section('s1', '一、总体绩效目标', ['甲']),
              section('s2', '二、分项绩效目标', []),
              section('s3', '（一）办公室', ['乙'], { level: 2 }),
              section('s4', '1.', ['丙'], { level: 3, heading: null, title: null }),
              section('s5', '（二）业务股', ['丁'], { level: 2 }),
              section('s6', '三、工作保障措施', ['戊']),
            ],
          }),
        ],
      },
    );
    const view = documentView(catalogue([own]), own);
    expect(view.parts[0]?.sections.map(({ id, headingLevel }) => [id, headingLevel])).toEqual([
      ['s1', 3],
      ['s2', 3],
      ['s3', 4],
      ['s4', 5],
      ['s5', 4],
      ['s6', 3],
    ]);
    expect(view.contents).toEqual([
      {
        label: '第一部分 部门整体绩效目标',
        anchor: 'part-overall',
        children: [
          { label: '一、总体绩效目标', anchor: 's1', children: [] },
          {
            label: '二、分项绩效目标',
            anchor: 's2',
            children: [
              { label: '（一）办公室', anchor: 's3', children: [] },
              { label: '（二）业务股', anchor: 's5', children: [] },
            ],
          },
          { label: '三、工作保障措施', anchor: 's6', children: [] },
        ],
      },
    ]);
  });

  it('keeps a document whose first section is deeper than the next', () => {
    const sections = [section('s1', '（一）', [], { level: 2 }), section('s2', '一、', [], { level: 1 })];
    const own = document({}, { parts: [part('overall', { sections })] });
    expect(documentView(catalogue([own]), own).contents[0]?.children.map(({ anchor }) => anchor)).toEqual(['s1', 's2']);
  });

  it('tells declared none from not printed', () => {
    const own = document(
      {},
      {
        parts: [
          part('overall'),
          part('special', { status: 'declared-none', statement: text('无专项资金预算，特此说明。', 8) }),
          part('budget', { status: 'not-printed' }),
        ],
        projects: [],
      },
    );
    const view = documentView(catalogue([own]), own);
    expect(view.parts.map(({ statusLabel }) => statusLabel)).toEqual(['有', '声明没有', '未印']);
    expect(view.parts[1]?.statement?.text).toBe('无专项资金预算，特此说明。');
    expect(view.contents.map(({ anchor }) => anchor)).toEqual(['part-overall', 'part-special']);
  });

  it('puts each project into its part, special funds first', () => {
    const projects = [project({ kind: 'special', name: '专项甲' }), project({ name: '项目乙' })];
    const own = document({}, { parts: [part('overall'), part('special'), part('budget')], projects });
    const view = documentView(catalogue([own]), own);
    expect(view.parts.map(({ projectCount }) => projectCount)).toEqual([0, 1, 1]);
    expect(view.projects.map(({ name }) => name)).toEqual(['专项甲', '项目乙']);
    expect(view.total).toMatchObject({ text: '20.00 万元', withAmount: 2 });
  });

  it('marks what is inferred and on what it rests', () => {
    const base = document();
    const own = document(
      {},
      {
        identity: {
          ...base.identity,
          budgetYear: { value: 2024, ...attribution },
          title: { value: '绩效文本', ...attribution },
        },
      },
    );
    const view = documentView(catalogue([own]), own);
    expect(view.titleNote).toBe('依据项目编码');
    expect(view.facts.find(({ label }) => label === '预算年度')?.note).toBe('推断：依据项目编码');
    expect(view.facts.find(({ label }) => label === '地区')?.note).toBeNull();
  });

  it('does not say twice that a value is inferred', () => {
    const base = document();
    const title = { value: '绩效文本', ...attribution, basis: '由正文推断。' };
    const own = document({}, { identity: { ...base.identity, title } });
    expect(documentView(catalogue([own]), own).titleNote).toBe('由正文推断。');
  });

  it('asserts no department name that the document does not give', () => {
    const base = document();
    const { department } = base.identity;
    const own = document(
      {},
      {
        identity: {
          ...base.identity,
          department: { ...department, name: null, source: 'unknown', basis: '文中只称“我局”' },
        },
      },
    );
    const view = documentView(catalogue([own]), own);
    expect(view.departmentName).toBe('测试县（部门名称未载明）');
    expect(view.facts.find(({ label }) => label === '部门')).toMatchObject({
      value: '未载明',
      note: '文中只称“我局”',
    });
  });

  it('shows unknown disclosure metadata as 未载明', () => {
    const own = document();
    const values = documentView(catalogue([own]), own).disclosure.map(({ value }) => value);
    expect(values).toEqual(Array.from({ length: 7 }, () => '未载明'));
  });

  it('offers the original with type, size and hash', () => {
    const own = document();
    const [entry] = documentView(catalogue([own]), own).originals;
    expect(entry?.files).toMatchObject([
      { path: '/originals/990101/2024/101001.txt', format: '文本文件', fileName: '101001.txt' },
    ]);
    expect([entry?.note, entry?.received.sha256]).toEqual(['与供下载的原件完全相同。', null]);
  });

  it('says that numbers were masked and that the published copy differs', () => {
    const masked = original('990101/2024/101001.txt', { masked: 2 });
    const own = document({}, { originals: [masked] });
    expect(documentView(catalogue([own]), own).originals[0]?.note).toContain('2 处个人号码');
  });

  it('offers the text copy beside a file of another format, or alone', () => {
    const textCopy = original('990101/2024/101001.txt');
    const pdf = {
      ...textCopy,
      format: 'pdf' as const,
      published: { ...textCopy.text, path: '990101/2024/101001.pdf' },
    };
    const { lines: _lines, ...published } = pdf.published;
    const both = document({}, { originals: [{ ...pdf, published }] });
    expect(documentView(catalogue([both]), both).originals[0]?.files.map(({ format }) => format)).toEqual([
      'PDF 文件',
      '文本文件',
    ]);
    const alone = document({}, { originals: [{ ...pdf, published: null }] });
    expect(documentView(catalogue([alone]), alone).originals[0]?.files.map(({ format }) => format)).toEqual([
      '文本文件',
    ]);
  });

  it('shows only findings about what is printed', () => {
    const own = document();
    const findings = [finding(own), finding(own, { owner: 'importer' })];
    expect(documentView(catalogue([own], findings), own).checks.count).toBe(1);
  });

  it('lists findings about the document and counts those of its projects, which stand with the projects', () => {
    const own = document({}, { projects: [project(), project({ id: 'budget-2', name: '第二个项目' })] });
    const findings = [finding(own), finding(own, { projectId: 'budget-2' }), finding(own, { projectId: 'budget-2' })];
    const { checks } = documentView(catalogue([own], findings), own);
    expect([checks.count, checks.findings.length]).toEqual([3, 1]);
    expect(checks.projects.map(({ label, countText }) => [label, countText])).toEqual([['第二个项目', '2 条']]);
    expect(checks.projects[0]?.path).toMatch(/\/p\/budget-2\/#findings$/u);
  });

  it('links the documents of other years', () => {
    const documents = [document({ year: 2023 }), document({ year: 2024 }), document({ year: 2025 })];
    const [, own] = documents;
    expect(own && documentView(catalogue(documents), own).otherYears.map(({ label }) => label)).toEqual([
      '2025年',
      '2023年',
    ]);
  });
});

describe('fileSize', () => {
  it.each([
    [0, '0 字节'],
    [1023, '1023 字节'],
    [1024, '1.0 KB'],
    [24_886, '24.3 KB'],
    [3_500_000, '3.3 MB'],
  ])('says %d as %s', (bytes, words) => {
    expect(fileSize(bytes)).toBe(words);
  });
});
