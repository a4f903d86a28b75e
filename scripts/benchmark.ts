/** What a benchmark of `scripts/bench/` is. Each file there exports one as `benchmark`. */
import { performance } from 'node:perf_hooks';

export interface Contender {
  /** Chinese name of the way that is measured. */
  readonly name: string;
  /** Seconds of each run. */
  readonly seconds: readonly number[];
}

export interface BenchmarkResult {
  /** What was measured on, e.g. 「1,212 个文件，5.3 MB」. */
  readonly setting: string;
  /** The first one is what the others are compared with. */
  readonly contenders: readonly Contender[];
  /** What a reader must know to take the numbers for what they are. */
  readonly notes: readonly string[];
}

export interface Benchmark {
  readonly title: string;
  run(say: (line: string) => void): Promise<BenchmarkResult>;
}

/** Seconds that each of `runs` runs took, one after another. `before` is not counted. */
export async function measure(
  runs: number,
  work: () => Promise<void>,
  before: () => Promise<void> = () => Promise.resolve(),
): Promise<number[]> {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await before();
    const began = performance.now();
    await work();
    seconds.push((performance.now() - began) / 1000);
  }
  return seconds;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
};

/** One line for each contender: median, range, and how many times the first one's median it is. */
export function resultLines({ contenders }: BenchmarkResult): string[] {
  const floor = median(contenders[0]?.seconds ?? []);
  return contenders.map(({ name, seconds }) => {
    const middle = median(seconds);
    const range = `${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)}`;
    return `  ${name}：${middle.toFixed(2)} 秒（${String(seconds.length)} 次，${range}），${(middle / floor).toFixed(1)} 倍`;
  });
}
