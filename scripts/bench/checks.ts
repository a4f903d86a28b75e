/** How long all rules take over a synthetic province, beside the plain cost of walking the same documents. */
import { runChecks } from '../../src/checks/run-checks.ts';
import { checks } from '../../src/checks/index.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';
import { say } from '../command.ts';
import { provinceRegions, syntheticDocument } from './checks-corpus.ts';

const [documents, projectsEach, rowsEach] = [Number(process.argv[2] ?? 10_000), 6, 7];

/** Characters of every text below a value: what any rule has to do at the least. */
function characters(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let sum = 0;
  for (const key in value) sum += characters((value as Readonly<Record<string, unknown>>)[key]);
  return sum;
}

interface Run<T> {
  readonly result: T;
  /** Processor time: what else the machine does is left out. */
  readonly seconds: number;
}

function timed<T>(work: () => T): Run<T> {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const told = (seconds: number): string => `${seconds.toFixed(2)} 秒`;

function measure(label: string, corpus: readonly PerformanceDocument[]): void {
  const walk = timed(() => characters(corpus));
  const held = process.memoryUsage().rss;
  const run = timed(() => runChecks(corpus, provinceRegions));
  const rows = corpus.reduce(
    (sum, { projects }) => sum + projects.reduce((subtotal, { indicators }) => subtotal + indicators.length, 0),
    0,
  );
  say(
    `  ${label}：${String(corpus.length)} 份文本、${String(rows)} 行指标，${(walk.result / 1e6).toFixed(1)} 百万字符`,
  );
  say(`    只把全部文字读一遍      ${told(walk.seconds)}`);
  say(
    `    ${String(checks.length)} 条规则全部核查     ${told(run.seconds)}，为前者的 ${(run.seconds / walk.seconds).toFixed(1)} 倍，${String(run.result.length)} 处提示`,
  );
  say(`    内存：文本占 ${megabytes(held)}，核查时再加 ${megabytes(process.memoryUsage().rss - held)}`);
}

const province = (count: number): PerformanceDocument[] =>
  Array.from({ length: count }, (_, at) => syntheticDocument(at, projectsEach, rowsEach));

measure('热身', province(Math.min(200, documents)));
measure('四分之一', province(Math.round(documents / 4)));
measure('一个省', province(documents));
measure('一份 500 个项目的文本', [syntheticDocument(0, 500, 20)]);
measure('一份 2000 个项目的文本', [syntheticDocument(0, 2000, 20)]);
say('  注：处理器时间；文本是合成的，每份的文字和数各不相同，四分之一的行有可提示之处。');
