/** One contender's answers to all questions, beside the truth. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchRecord } from '../../src/search/record.ts';
import type { Contender } from './search-contenders.ts';

export interface Question {
  readonly query: string;
  readonly truth: ReadonlySet<number>;
}

export interface Score {
  readonly name: string;
  readonly cells: Readonly<Record<string, string>>;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`);
const kib = (bytes: number): string => (bytes / 1024).toFixed(1);

export async function score(
  { name, open }: Contender,
  records: readonly SearchRecord[],
  questions: readonly Question[],
): Promise<Score> {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-bench-'));
  const began = performance.now();
  const index = await open(records, folder);
  const build = (performance.now() - began) / 1000;
  let [found, wanted, right, complete, alarms] = [0, 0, 0, 0, 0];
  const times: number[] = [];
  for (const { query, truth } of questions) {
    await index.prepare();
    const start = performance.now();
    const hits = new Set(await index.search(query));
    times.push(performance.now() - start);
    const common = [...hits].filter((hit) => truth.has(hit)).length;
    found += hits.size;
    wanted += truth.size;
    right += common;
    if (common === truth.size && truth.size > 0) complete += 1;
    if (truth.size === 0 && hits.size > 0) alarms += 1;
  }
  const { boot, disk, perQuery } = index.bytes();
  await rm(folder, { recursive: true, force: true });
  const answerable = questions.filter(({ truth }) => truth.size > 0).length;
  return {
    name,
    cells: {
      '建索引（秒）': build.toFixed(1),
      召回率: percent(right, wanted),
      查全: `${String(complete)}/${String(answerable)}`,
      准确率: percent(right, found),
      误报: `${String(alarms)}/${String(questions.length - answerable)}`,
      '毫秒（中位）': median(times).toFixed(1),
      '毫秒（最长）': Math.max(...times).toFixed(0),
      '启动 KiB': kib(boot),
      '每次 KiB（中位）': kib(median(perQuery)),
      '每次 KiB（最多）': kib(Math.max(...perQuery)),
      '占用 KiB': kib(disk),
    },
  };
}
