import { describe, expect, it } from 'vitest';
import { searchRecords } from '../../src/search/records.ts';
import { plainBlocks } from '../../src/search/plain-text.ts';
import { tiers, type SearchRecord } from '../../src/search/record.ts';
import {
  absent,
  blank,
  catalogue,
  document,
  indicator,
  part,
  project,
  section,
  text,
  unreadable,
  wan,
} from '../support/documents.ts';
import { corpus } from './support/corpus.ts';

const records = searchRecords(corpus, []);
const of = (title: string, among = records): SearchRecord => {
  const found = among.find((record) => record.title === title);
  if (!found) throw new Error(`No record ${title}`);
  return found;
};
const texts = (record: SearchRecord): string[] => record.blocks.map((block) => block.text);

describe('search records', () => {
  it('are one for every document and every project, and one for every text page', () => {
    const pages = [
      { slug: 'b', title: '乙', description: '说明', order: 2, markdown: '# 乙\n\n正文' },
      { slug: 'a', title: '甲', description: '说明', order: 1, markdown: '正文' },
    ];
    const all = searchRecords(corpus, pages);
    expect(all).toHaveLength(corpus.documents.length + corpus.projects.length + 2);
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
    expect(all.slice(-2).map(({ path }) => path)).toEqual(['/a/', '/b/']);
  });

  it('are the same for the same documents', () => {
    expect(searchRecords(corpus, [])).toEqual(records);
  });

  it('hold all cells of an indicator row in one block that leads to the row', () => {
    const block = of('农村公路养护').blocks.find(({ anchor }) => anchor === 'row-2');
    expect(block?.text).toBe('产出指标 数量指标 优良路率 优良里程占比 ≥90% 行业标准');
  });

  it('hold every amount of the form under its own label', () => {
    const funding = {
      unit: '万元',
      totalFunds: wan('12'),
      fiscalFunds: wan('10'),
      otherFunds: wan('0'),
      further: [{ label: '上年结转：', amount: wan('2') }],
    };
    const odd = project({ name: '试验', funding });
    const record = of('试验', searchRecords(catalogue([document({}, { projects: [odd] })]), []));
    expect(texts(record)).toContain('上年结转 2.00 万元');
  });

  it('keep paragraphs apart, so that no phrase runs over two of them', () => {
    const goals = texts(of('农村公路养护')).filter((block) => block.includes('公路 120') || block.includes('群众'));
    expect(goals).toHaveLength(2);
  });

  it('stand in order of weight, the name first', () => {
    for (const { title, blocks } of records) {
      expect(blocks[0]).toMatchObject({ text: title, tier: 'name' });
      const order = blocks.map(({ tier }) => tiers.indexOf(tier));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });

  it('leave out blank cells, weigh blank template rows little and keep what could not be read as printed', () => {
    const odd = project({
      name: '试验',
      purpose: unreadable('◆◆◆'),
      indicators: [indicator(1, { blank: true }), indicator(2, { description: '', basis: '依据' })],
    });
    const record = of('试验', searchRecords(catalogue([document({}, { projects: [odd] })]), []));
    expect(texts(record)).toContain('◆◆◆');
    expect(record.blocks.find(({ anchor }) => anchor === 'row-1')).toMatchObject({
      text: '产出指标 数量指标',
      tier: 'furniture',
    });
    expect(texts(record).every((block) => block.trim() !== '' && !block.includes('undefined'))).toBe(true);
  });

  it('hold an amount as the page shows it, and as printed where that differs', () => {
    const odd = project({
      name: '试验',
      funding: { unit: '万元', totalFunds: wan('2610'), fiscalFunds: wan('2,610.00'), otherFunds: wan('0') },
    });
    const record = of('试验', searchRecords(catalogue([document({}, { projects: [odd] })]), []));
    expect(texts(record)).toEqual(
      expect.arrayContaining(['预算数 2,610.00 万元（原件印作 2610）', '财政资金 2,610.00 万元', '其他资金 0.00 万元']),
    );
    expect(record.amountFen).toBe(2_610_000_000);
  });

  it('hold the labels of the form that the page shows, also of cells that hold nothing', () => {
    const funding = { unit: '万元', totalFunds: wan('12'), fiscalFunds: wan('12'), otherFunds: blank() };
    const record = of(
      '试验',
      searchRecords(catalogue([document({}, { projects: [project({ name: '试验', funding })] })]), []),
    );
    expect(texts(record)).toEqual(expect.arrayContaining(['其他资金 空白', '二级指标', '预算年度']));
  });

  it('hold what a webmaster registered of a document, its number beside its name, and what is not known', () => {
    const numbered = document();
    const registered = { document: numbered.id, documentNumber: '测财〔2024〕19号', publishedOn: '2024-03-12' };
    const known = catalogue([numbered], [], { disclosures: [registered] });
    const record = searchRecords(known, []).find(({ kind }) => kind === 'document');
    expect(record?.blocks).toContainEqual(expect.objectContaining({ text: '测财〔2024〕19号', tier: 'name' }));
    expect(record?.blocks).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining('2024-03-12') as string, tier: 'context' }),
    );
    expect(record?.blocks).toContainEqual(expect.objectContaining({ text: '索引号 未载明', tier: 'furniture' }));
  });

  it('hold the sum of the listed amounts of a document', () => {
    const funding = { unit: '万元', totalFunds: wan('1200.5'), fiscalFunds: absent, otherFunds: absent };
    const projects = [project({ id: 'a', funding }), project({ id: 'b', funding })];
    const record = searchRecords(catalogue([document({}, { projects })]), []).find(({ kind }) => kind === 'document');
    expect(record && texts(record)).toContain('已列项目合计 2,401.00 万元');
  });

  it('name every printing of a project once', () => {
    const odd = project({
      name: '农村公路养护项目',
      names: { table: text('农村公路养护项目'), heading: text('农村公路 养护项目'), contents: text('公路养护') },
    });
    const record = of('农村公路养护项目', searchRecords(catalogue([document({}, { projects: [odd] })]), []));
    expect(record.blocks.filter(({ tier }) => tier === 'name').map((block) => block.text)).toEqual([
      '农村公路养护项目',
      '公路养护',
    ]);
  });

  it('lead to a section only when the page gives it an anchor', () => {
    const overall = part('overall', {
      sections: [section('s1', '一、总体', ['甲']), section('s2', '', ['乙'], { heading: null, title: null })],
    });
    const records = searchRecords(catalogue([document({}, { parts: [overall] })]), []);
    const record = records.find(({ kind }) => kind === 'document');
    const anchors = new Map(record?.blocks.map((block) => [block.text, block.anchor]));
    expect(anchors.get('甲')).toBe('s1');
    expect(anchors.get('乙')).toBeNull();
  });
});

describe('the record of a text page', () => {
  it('leads from each paragraph to the heading that it stands under', () => {
    const markdown = '开头。\n\n## 第一步：看钱\n\n看总额。\n\n### 第一步：看钱\n\n再看一次。';
    const page = { slug: 'how', title: '怎么看', description: '说明', order: 1, markdown };
    const [record] = searchRecords(catalogue([]), [page]);
    expect(record?.blocks.map((block) => [block.text, block.anchor])).toEqual([
      ['怎么看', null],
      ['第一步：看钱', '第一步看钱'],
      ['第一步：看钱', '第一步看钱-1'],
      ['开头。', null],
      ['看总额。', '第一步看钱'],
      ['再看一次。', '第一步看钱-1'],
      ['说明', null],
    ]);
  });
});

describe('plainBlocks', () => {
  it('gives the text that a reader sees, a block each', () => {
    expect(
      plainBlocks(
        '## 标题\n\n一段 *强调* 的\\*文字\\*，见[链接](/x/)。\n\n- 甲\n- 乙\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<!-- 注 -->',
      ),
    ).toEqual([
      { text: '标题', heading: true },
      { text: '一段 强调 的*文字*，见链接。', heading: false },
      { text: '甲', heading: false },
      { text: '乙', heading: false },
      { text: 'a b', heading: false },
      { text: '1 2', heading: false },
    ]);
  });
});
