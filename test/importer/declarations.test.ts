/** How parts are headed, and how one of them says that it has nothing to list. */
import { describe, expect, test } from 'vitest';
import type { Part } from '../../src/document/performance-document.ts';
import { importText } from './support/import-text.ts';
import { document2021 } from './support/render-cell-lines.ts';
import { sampleProject } from './support/sample.ts';

const text = document2021([sampleProject]);
const specialOf = async (source: string): Promise<Part | undefined> =>
  (await importText(source)).document.parts.find(({ kind }) => kind === 'special');
const withSpecial = (statement: string): string =>
  text.replace('第二部分\n', `第二部分 专项资金绩效目标\n${statement}\n第三部分\n`);

describe('a part with nothing to list', () => {
  test.each([
    '无',
    '（无）',
    '暂无。',
    '不涉及',
    '本部门不涉及。',
    '无专项资金预算，特此说明。',
    '本年度没有安排项目。',
    '我馆2023年预算未安排专项资金。',
    '本单位本年度无此项内容。',
    '2023年，我馆不涉及专项资金，特此说明。',
  ])('says so: %s', async (statement) => {
    expect(await specialOf(withSpecial(statement))).toMatchObject({
      status: 'declared-none',
      statement: { value: statement },
    });
  });

  test.each([
    '专项资金包括盲人阅览室无障碍改造补助，由省级下达。',
    '专项资金用于无人值守图书馆建设。',
    '专项资金使用做到无截留、全覆盖。',
    '各馆不得无预算支出专项资金。',
  ])('is not told by a word inside another: %s', async (sentence) => {
    expect(await specialOf(withSpecial(sentence))).toMatchObject({ status: 'present', statement: { state: 'absent' } });
  });
});

describe('a part’s heading', () => {
  test.each(['第2部分', '第 二 部 分', '第２部分', '第二章', '贰、'])('may be numbered %s', async (number) => {
    const source = withSpecial('无').replace('第二部分 ', `${number} `);
    expect(await specialOf(source)).toMatchObject({ status: 'declared-none' });
  });
});
