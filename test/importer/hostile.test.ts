/** Texts that are made to be slow or to break things end soon, read or refused, and never throw. */
import { describe, expect, test, vi } from 'vitest';
import { importBytes } from './support/import-text.ts';
import { document2021, row, table2021 } from './support/render-cell-lines.ts';
import { sampleProject, withProject } from './support/sample.ts';

const size = 60_000;
const texts: readonly (readonly [string, string])[] = [
  ['the start of a Word field over and over', 'TC '.repeat(size / 3)],
  ['brackets that never close', '[bookmark:'.repeat(size / 10)],
  ['one row of dashes', `${'-'.repeat(size)}x`],
  ['TABs only', '\t'.repeat(size)],
  ['blanks inside a line', `a${' '.repeat(size)}b`],
  ['line wraps everywhere', '汉 '.repeat(size / 2)],
  ['headings only', '（一）加强\n'.repeat(size / 6)],
  ['parts only', '第一部分\n部门整体绩效目标\n'.repeat(size / 16)],
  ['contents entries only', `目录\n${'第一部分 1\n'.repeat(size / 8)}`],
  ['goals only', `\t绩效目标\n\t${'1.甲\n'.repeat(size / 4)}`],
  ['a name as long as a book', table2021(withProject({ name: '甲'.repeat(size) }))],
  ['people only', `\t项目负责人及电话\n\t${'张三 '.repeat(size / 3)}`],
  ['rows only', `${row('产出指标', '数量指标', '甲', '乙', '丙', '丁')}\n`.repeat(size / 30)],
  ['the same table again and again', `${table2021(sampleProject)}\n甲\n`.repeat(size / 400)],
  ['a number as long as a book', '1'.repeat(size)],
];

/** Each takes well under a second by itself; the limit is for busy machines. */
vi.setConfig({ testTimeout: 20_000 });

describe.each(texts)('%s', (_, hostile) => {
  test.each([
    ['behind a document', `${document2021([sampleProject])}\n${hostile}\n`],
    ['before it', `甲\t乙\n${hostile}\n${document2021([sampleProject])}`],
  ])('%s', async (_place, text) => {
    const result = await importBytes(Buffer.from(text));
    expect(['imported', 'refused']).toContain(result.outcome);
    if (result.outcome === 'imported') expect(result.report.accounting.lost).toBe(0);
  });
});
