/** What begins something new begins a paragraph, however the reader put the lines together. */
import { expect, test } from 'vitest';
import type { Extracted, ExtractedBlock, Paragraph } from '../../src/importer/extract/extracted.ts';
import { readText } from '../../src/importer/extract/text/read-text.ts';
import { parseDocument } from '../../src/importer/parse/parse-document.ts';
import { splitAtForms } from '../../src/importer/parse/form-start.ts';
import { buildGazetteer } from '../../src/importer/regions/gazetteer.ts';
import { importText } from './support/import-text.ts';
import { document2020, document2021 } from './support/render-cell-lines.ts';
import { sampleProject, withProject } from './support/sample.ts';

const split = (text: string): string[] =>
  splitAtForms({ text, at: [...text].map((_, index) => index) }).map((run) => run.text);

test('the heading of a project, its unit line and the heading of a part begin anew', () => {
  expect(split('2.营养改善计划绩效目标表\n360001怀来县教育局本级 单位：万元')).toEqual([
    '2.营养改善计划绩效目标表',
    '360001怀来县教育局本级 单位：万元',
  ]);
  expect(split('怀来县教育局2025年部门预算绩效文本\n第一部分 部门整体绩效目标')).toEqual([
    '怀来县教育局2025年部门预算绩效文本',
    '第一部分 部门整体绩效目标',
  ]);
  expect(split('上一项目的说明。\n2.营养改善计划绩效目标表')).toHaveLength(2);
});

test('lines of one paragraph and of one heading stay together', () => {
  for (const text of [
    '3.公用经费（含特殊教育、寄宿\n生补助）绩效目标表',
    '各单位要认真编制绩效目标表\n并按时公开。',
    '第一部分工作是\n修缮校舍。',
  ])
    expect(split(text)).toEqual([text]);
});

/** The unit line above the table, as in print, not in its first row. */
const unitAbove = (text: string): string =>
  text.replaceAll(`\t${sampleProject.unit}\n\t单位：万元\n`, `${sampleProject.unit} 单位：万元\n`);

const isParagraph = (block: ExtractedBlock | undefined): block is Paragraph => block?.type === 'paragraph';

/** As a reader does at the top of a page: lines above a table are taken for one paragraph. */
function glued(extracted: Extracted): Extracted {
  const blocks: ExtractedBlock[] = [];
  for (const block of extracted.blocks) {
    const above = blocks.at(-1);
    if (isParagraph(block) && isParagraph(above) && /绩效目标表$/u.test(above.text))
      blocks[blocks.length - 1] = {
        ...above,
        text: `${above.text}\n${block.text}`,
        pieces: [...above.pieces, ...block.pieces],
      };
    else blocks.push(block);
  }
  return { ...extracted, blocks };
}

const two = document2021([sampleProject, withProject({ name: '图书馆修缮', code: '130183230042101000195' })]);
const nobody = { region: null, year: null, department: null };

test('a project whose heading and unit line the reader glued together keeps its unit', () => {
  const plain = readText(unitAbove(two));
  const extracted = glued(plain);
  expect(extracted.blocks.length).toBeLessThan(plain.blocks.length);
  const parsed = parseDocument(extracted, 'original', nobody, { gazetteer: buildGazetteer([]), departments: [] });
  if (parsed.outcome === 'refused') throw new Error(parsed.reason);
  expect(parsed.content.projects.map(({ budgetUnit }) => budgetUnit?.printed)).toEqual([
    sampleProject.unit,
    sampleProject.unit,
  ]);
  expect(parsed.content.projects.flatMap(({ narrative }) => narrative)).toEqual([]);
});

test('a unit line that is left in running text is told', async () => {
  const { report } = await importText(`${two}\n项目说明见附件360001怀来县教育局本级 单位：万元\n`);
  expect(report.diagnostics).toContainEqual(
    expect.objectContaining({ code: 'unit-line-in-text', severity: 'warning' }),
  );
});

test('the last character of a title that did not fit on its line belongs to the title', async () => {
  const { document } = await importText(`晋州市文化局2023年部门预算绩效文\n本\n${two}`);
  expect(document.identity.title.value).toBe('晋州市文化局2023年部门预算绩效文本');
});

test('a heading with a name of two hundred characters is one', async () => {
  const name = `图书馆设施更新（${'古籍修复、'.repeat(40)}书架更换）`;
  const { document } = await importText(document2020([], [{ ...sampleProject, name }]));
  expect(document.projects.map((project) => project.name)).toEqual([name]);
});
