/** `content/disclosures`: what a webmaster registers of a disclosure that the original does not print. */
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/catalogue.ts';
import { ContentError, readContent } from '../../src/catalogue/read-content.ts';
import type { RegisteredDisclosure } from '../../src/document/disclosure-record.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';
import { documentView } from '../../src/views/document.ts';
import { content, document } from '../support/documents.ts';
import { contentFolder } from '../support/content-folder.ts';

const id = '990101-2024-101001';
const file = 'disclosures/990101/2024/101001.json';
const whole: RegisteredDisclosure = {
  document: id,
  indexNumber: '000014349/2024-00001',
  documentNumber: '某财〔2024〕1号',
  publisher: '某县财政局',
  writtenOn: '2024-01-20',
  publishedOn: '2024-02-01 09:30',
  subject: '财政、金融、审计',
  openness: '主动公开',
  publishedAt: 'https://www.example.gov.cn/zwgk/1.html',
  by: '某县财政局信息中心',
};

async function problemsOf(record: unknown, path = file, documents?: readonly PerformanceDocument[]): Promise<string[]> {
  try {
    await readContent(await contentFolder({ [path]: JSON.stringify(record) }, documents));
  } catch (error) {
    if (error instanceof ContentError) return error.problems.map((each) => `${each.path} ${each.problem}`);
    throw error;
  }
  return [];
}

describe('a registered disclosure', () => {
  test('is read, whole or in part', async () => {
    const { disclosures } = await readContent(await contentFolder({ [file]: JSON.stringify(whole) }));
    expect(disclosures).toEqual([whole]);
    expect(await problemsOf({ document: id })).toEqual([]);
    expect(await problemsOf({ document: id, publishedOn: '2024-02-01' })).toEqual([]);
  });

  test.each([
    [{ document: id, publishedOn: '2024-02-30' }, 'publishedOn 应为日期'],
    [{ document: id, publishedOn: '2024-02-01 25:00' }, 'publishedOn 应为日期'],
    [{ document: id, writtenOn: '2024年1月20日' }, 'writtenOn 格式不对，应为日期'],
    [{ document: id, openness: '公开' }, 'openness 只能是以下之一'],
    [{ document: id, publishedAt: 'www.example.gov.cn' }, 'publishedAt 格式不对，应为网址'],
    [{ document: id, 文号: '1' }, '不认识的项：文号'],
    [{ document: id, publisher: '张三 13900000001' }, 'publisher 含有个人手机号'],
  ])('like %j is refused', async (record, problem) => {
    expect((await problemsOf(record)).join()).toContain(problem);
  });

  test('of no document, or in another place than its own, is refused', async () => {
    const other = '990101-2024-999999';
    expect(await problemsOf({ document: other }, 'disclosures/990101/2024/999999.json')).toEqual([
      'document 没有这份文本。',
    ]);
    expect((await problemsOf({ document: id }, 'disclosures/990101/101001.json')).join()).toContain(
      `应为 content/${file}`,
    );
  });

  test('may not differ from what the original prints, but may add the time of day', async () => {
    const printed = [document({}, { disclosure: { ...document().disclosure, publishedOn: '2024-02-01' } })];
    expect(await problemsOf({ document: id, publishedOn: '2024-02-01 09:30' }, file, printed)).toEqual([]);
    expect((await problemsOf({ document: id, publishedOn: '2024-02-02' }, file, printed)).join()).toContain(
      '与登记的不同',
    );
  });
});

describe('the table of disclosure on a document page', () => {
  const facts = (disclosures: readonly RegisteredDisclosure[]) => {
    const own = document();
    const catalogue = buildCatalogue({ ...content([own]), disclosures }, []);
    return documentView(catalogue, own).disclosure.map(({ label, value, note }) => [label, value, note]);
  };

  test('has the seven items, unknown ones as 未载明', () => {
    const labels = ['索引号', '发布机构', '成文日期', '发布日期', '文号', '主题分类', '公开属性'];
    expect(facts([])).toEqual(labels.map((label) => [label, '未载明', null]));
  });

  test('says of registered items who registered them', () => {
    const shown = facts([whole]);
    expect(shown).toContainEqual(['主题分类', '财政、金融、审计', '由某县财政局信息中心登记']);
    expect(shown).toContainEqual(['原发布网址', 'https://www.example.gov.cn/zwgk/1.html', '由某县财政局信息中心登记']);
    expect(facts([{ document: id, openness: '主动公开' }])).toContainEqual([
      '公开属性',
      '主动公开',
      '由网站维护者登记',
    ]);
  });
});
