import { expect, test } from 'vitest';
import { check } from '../../src/checks/contents-entry-without-text.ts';
import { at, document, importReport, part, project, regions, section } from '../support/documents.ts';

const one = document(
  {},
  {
    parts: [
      part('overall', {
        heading: '第一部分 部门整体绩效目标',
        sections: [
          section('s1', '一、总体绩效目标', ['做好供水。']),
          section('s2', '二、工作保障措施', ['落实责任。']),
        ],
      }),
    ],
    projects: [project({ name: '农村供水工程建设和改造' })],
  },
);

const messages = (...entries: string[]) => {
  const report = importReport(one, {
    residue: entries.map((printed, line) => ({ kind: 'contents-page', printed, provenance: at(line + 1) })),
  });
  return check
    .run([one], { regions, region: () => undefined, report: () => report })
    .map(({ message, provenance }) => `${String(provenance?.line)} ${message}`);
};

test('an entry that no heading has is pointed out with its line', () => {
  expect(messages('目录', '一、总体绩效目标……1', '三、绩效评价安排……4')).toEqual([
    '3 目录里的“三、绩效评价安排……4”在正文的标题里没有找到。',
  ]);
});

test('numbers, page numbers, punctuation and 绩效目标表 make no difference', () => {
  expect(
    messages(
      '第一部分 部门整体绩效目标1',
      '二、工作保障措施\t3',
      '1.农村供水工程建设和改造绩效目标表6',
      '（一） 总体绩效目标 12',
    ),
  ).toEqual([]);
});

test('an entry that runs on in the next line, and cells of numbers, are silent', () => {
  expect(messages('1.农村供水工程', '建设和改造绩效目标表 6', '12', '第二部分')).toEqual([]);
});

test('without an import report nothing is said', () => {
  expect(check.run([one], { regions, region: () => undefined, report: () => undefined })).toEqual([]);
});
