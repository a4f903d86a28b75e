import { describe, expect, test } from 'vitest';
import type { Section } from '../../src/document/section.ts';
import { codesOf, importText } from './support/import-text.ts';
import type { Imported } from '../../src/importer/import-document.ts';

const wordTable =
  '\t绩效目标\n\t1、完成\n\n\t一级指标\n\t二级指标\n\t三级指标\n\t绩效指标描述\n\t指标值\n\t指标值确定依据\n';
const fromWord = (body: string): Promise<Imported> =>
  importText(`第一部分\n部门整体绩效目标\n${body}\n第二部分\n预算项目绩效目标\n1、甲绩效目标表\n${wordTable}`, {
    year: 2021,
  });

const pdfTable =
  '项目名称\t甲\n资金情况 (万元)\t年度资金总额:\t5\n总体目标\t年度目标\t\n\t完成\t\n一级指标\t二级指标\t三级指标\t绩效指标描述\t指标值\t指标值确定依据';
const fromPdf = (body: string): Promise<Imported> =>
  importText(`第一部分 部门整体绩效目标\n\n${body}\n\n第二部分 预算项目绩效目标\n\n1. 甲绩效目标表\n\n${pdfTable}\n`, {
    year: 2021,
  });

const sectionsOf = ({ document }: Imported): Section[] =>
  document.parts.find(({ kind }) => kind === 'overall')?.sections ?? [];
const outlineOf = (imported: Imported): string[] =>
  sectionsOf(imported).map(
    ({ level, heading, blocks }) => `${'#'.repeat(level)} ${heading ?? '-'} (${String(blocks.length)})`,
  );

describe('headings', () => {
  test('nest as official numbers do', async () => {
    const body =
      '一、总体绩效目标\n全年目标。\n二、分项绩效目标\n（一）办公室\n负责日常工作。\n1.综合\n负责文件。\n（二）业务股\n负责业务。';
    expect(outlineOf(await fromWord(body))).toEqual([
      '# 一、总体绩效目标 (1)',
      '# 二、分项绩效目标 (0)',
      '## （一）办公室 (1)',
      '### 1.综合 (1)',
      '## （二）业务股 (1)',
    ]);
  });

  test('may begin at any style', async () => {
    const body =
      '（一）总体绩效目标\n全年目标。\n（二）分项绩效目标\n1.扎实基础，确保实施。\n（1）第一项工作按计划推进，年底完成。需要协调各方。\n2.围绕重点，全力推进。\n（1）第二项工作。';
    expect(outlineOf(await fromWord(body))).toEqual([
      '# （一）总体绩效目标 (1)',
      '# （二）分项绩效目标 (0)',
      '## 1.扎实基础，确保实施。 (1)',
      '## 2.围绕重点，全力推进。 (1)',
    ]);
  });

  test('are kept with number, title and role', async () => {
    const [first] = sectionsOf(await fromWord('一、总体绩效目标\n全年目标。'));
    expect(first).toMatchObject({
      number: '一、',
      title: '总体绩效目标',
      heading: '一、总体绩效目标',
      role: 'overallGoal',
      level: 1,
    });
  });

  test('that are printed without a number stand below the numbered one', async () => {
    const body =
      '一、总体绩效目标\n部门年度发展规划目标\n（一）做好第一件事。\n（二）做好第二件事。\n三、工作保障措施\n加强管理。';
    expect(outlineOf(await fromWord(body))).toEqual([
      '# 一、总体绩效目标 (0)',
      '## 部门年度发展规划目标 (2)',
      '# 三、工作保障措施 (1)',
    ]);
  });
});

describe('numbered paragraphs', () => {
  test('that run on are paragraphs', async () => {
    const body =
      '三、工作保障措施\n（一）加强领导。成立专班，明确分工，层层落实。\n（二）强化监督。定期检查，及时整改。';
    expect(outlineOf(await fromWord(body))).toEqual(['# 三、工作保障措施 (2)']);
  });

  test('of one list are paragraphs although one of them is short', async () => {
    const body =
      '三、工作保障措施\n1、加强领导，落实责任。明确分工，层层推进。\n2、高度重视安全。\n3、提高效率。建立督办制度，狠抓落实。';
    expect(outlineOf(await fromWord(body))).toEqual(['# 三、工作保障措施 (3)']);
  });

  test('among headings open a section of their own', async () => {
    const body =
      '三、工作保障措施\n（一）加强领导\n成立专班。\n（二）强化监督\n定期检查。\n（三）加强宣传。扩大范围，创新方式，营造氛围。';
    expect(outlineOf(await fromWord(body))).toEqual([
      '# 三、工作保障措施 (0)',
      '## （一）加强领导 (1)',
      '## （二）强化监督 (1)',
      '## - (1)',
    ]);
  });
});

describe('paragraphs', () => {
  test('cut at a page end are joined, and said so', async () => {
    const imported = await fromPdf(
      '一、总体绩效目标\n\n按照省市工作部署，深化改革创新，全面推进各项工作再上新的台\n\n阶，服务群众，保障发展。',
    );
    expect(sectionsOf(imported)[0]?.blocks.map(({ markdown }) => markdown)).toEqual([
      '按照省市工作部署，深化改革创新，全面推进各项工作再上新的台阶，服务群众，保障发展。',
    ]);
    expect(codesOf(imported)).toContain('lines-joined');
  });

  test('that end, and short items of a list, stay apart', async () => {
    const imported = await fromPdf(
      '一、总体绩效目标\n\n全年目标任务全面完成，各项工作有序推进。\n\n任务完成率\n\n群众满意度',
    );
    expect(sectionsOf(imported)[0]?.blocks).toHaveLength(3);
    expect(codesOf(imported)).not.toContain('lines-joined');
  });

  test('of Word are never joined', async () => {
    const imported = await fromWord(
      '一、总体绩效目标\n按照省市工作部署，深化改革创新，全面推进各项工作再上新的台\n阶，服务群众，保障发展。',
    );
    expect(sectionsOf(imported)[0]?.blocks).toHaveLength(2);
  });

  test('of Word are joined where the page number stands between their halves', async () => {
    const body = (end: string): string =>
      `一、总体绩效目标\n按照省市工作部署，深化改革创新，全面推进各项工作再上新的${end}\n\n- 3 -\n\n阶段，服务群众，保障发展。`;
    const imported = await fromWord(body('台'));
    expect(sectionsOf(imported)[0]?.blocks).toHaveLength(1);
    const short = await fromWord('一、总体绩效目标\n今年，我局将以人民\n\n3\n\n为中心，抓好落实。');
    expect(sectionsOf(short)[0]?.blocks).toHaveLength(1);
    expect(codesOf(imported)).toContain('lines-joined');
    expect(sectionsOf(await fromWord(body('台阶。')))[0]?.blocks).toHaveLength(2);
  });

  test('lose the blanks of line wraps between Han characters only', async () => {
    const imported = await fromPdf('一、总体绩效目标\n\n加强部门 协作,完成 2024 年任务, 提高效率。');
    expect(sectionsOf(imported)[0]?.blocks[0]?.markdown).toBe('加强部门协作,完成 2024 年任务, 提高效率。');
    expect(codesOf(imported)).toContain('wraps-closed');
  });

  test('render as exactly the printed characters', async () => {
    const imported = await fromWord(
      '一、总体绩效目标\n完成*重点*工作_一_项，见〔2020〕[1]号<附件>。\n1. 数字开头的一段，仍是一段。后面还有一句。\n2. 又一段。后面还有一句。',
    );
    expect(sectionsOf(imported)[0]?.blocks.map(({ markdown }) => markdown)).toEqual([
      '完成\\*重点\\*工作\\_一\\_项，见〔2020〕\\[1\\]号\\<附件\\>。',
      '1\\. 数字开头的一段，仍是一段。后面还有一句。',
      '2\\. 又一段。后面还有一句。',
    ]);
  });
});

describe('parts', () => {
  const kinds = ({ document }: Imported): string[] => document.parts.map(({ kind, status }) => `${kind} ${status}`);

  test('that say they have nothing are told apart from parts that are missing', async () => {
    const declared = await fromPdf(
      '一、总体绩效目标\n\n全年目标。\n\n第二部分\n\n专项资金绩效目标\n\n我部门无专项资金预算，特此说明。',
    );
    expect(kinds(declared)).toEqual(['overall present', 'special declared-none', 'budget present']);
    expect(declared.document.parts[1]?.statement).toMatchObject({
      state: 'read',
      value: '我部门无专项资金预算，特此说明。',
    });
    expect(kinds(await fromPdf('一、总体绩效目标\n\n全年目标。'))).toEqual([
      'overall present',
      'special not-printed',
      'budget present',
    ]);
  });

  test('are known by titles with a doubled character', async () => {
    const imported = await fromWord('一、总体绩效目标\n目标。\n第二部分 专项资资金绩效目标\n无');
    expect(kinds(imported)).toEqual(['overall present', 'special declared-none', 'budget present']);
    expect(imported.document.parts[1]?.heading).toBe('第二部分 专项资资金绩效目标');
  });

  test('without headings are told by what they hold', async () => {
    const imported = await importText(`一、总体绩效目标\n全年目标。\n1、甲绩效目标表\n${wordTable}`, { year: 2021 });
    expect(kinds(imported)).toEqual(['overall present', 'special not-printed', 'budget present']);
    expect(codesOf(imported).filter((code) => code === 'part-heading-missing')).toHaveLength(2);
    expect(imported.document.projects.map(({ name }) => name)).toEqual(['甲']);
  });
});

describe('the contents page', () => {
  test('is no content; its entries confirm the names', async () => {
    const imported = await importText(
      `目  录\n\n第一部分 部门整体绩效目标\t1\n一、总体绩效目标……2\n1.甲项工作绩效目标表 6\n\n第一部分 部门整体绩效目标\n\n一、总体绩效目标\n\n全年目标。\n\n第二部分 预算项目绩效目标\n\n1. 甲项工作绩效目标表\n\n${pdfTable.replace('甲', '甲项工作')}\n`,
      { year: 2021 },
    );
    expect(outlineOf(imported)).toEqual(['# 一、总体绩效目标 (1)']);
    expect(imported.document.projects[0]?.names.contents).toMatchObject({ state: 'read', value: '甲项工作' });
    expect(imported.report.accounting.residue['contents-page']).toBe(38);
  });

  test('is known without its title', async () => {
    const imported = await importText(
      `第一部分 部门整体绩效目标\t1\n一、总体绩效目标\t1\n第二部分 预算项目绩效目标\t3\n1.甲项工作绩效目标表\t3\n\n第一部分 部门整体绩效目标\n\n一、总体绩效目标\n\n全年目标。\n\n第二部分 预算项目绩效目标\n\n1. 甲项工作绩效目标表\n\n${pdfTable.replace('甲', '甲项工作')}\n`,
      { year: 2021 },
    );
    expect(outlineOf(imported)).toEqual(['# 一、总体绩效目标 (1)']);
    expect(imported.document.projects).toHaveLength(1);
    expect(imported.report.accounting.residue).toHaveProperty('contents-page');
  });
});
