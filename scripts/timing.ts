/** Times of repeated runs, and how they are told. */
import { performance } from 'node:perf_hooks';

/** Seconds that each of `runs` runs took, one after another. What `before` does is not counted. */
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

/** The fastest run: what else the machine does can only make a run slower. */
export const best = (seconds: readonly number[]): number => Math.min(...seconds);

export const told = (seconds: readonly number[]): string =>
  `最快 ${best(seconds).toFixed(2)} 秒（${String(seconds.length)} 次，最慢 ${Math.max(...seconds).toFixed(2)} 秒）`;
