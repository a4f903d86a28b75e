/** Says what a build is at, how long it took, and that it is still alive. */
import { RunError } from '../run/say.mjs';

export type Say = (line: string) => void;

/** Something that a build tells its user; shown without a stack. */
export { RunError as BuildError };

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} 秒`;

/** Runs one stage. Its result may add what there is to say about it, e.g. 「61 个页面」. */
export async function stage<T>(
  say: Say,
  title: string,
  work: () => Promise<T>,
  summary: (result: T) => string = () => '',
): Promise<T> {
  say(`▸ ${title}…`);
  const began = performance.now();
  const timer = setInterval(() => {
    say(`    仍在进行，已用 ${seconds(performance.now() - began)}`);
  }, 2000);
  try {
    const result = await work();
    const more = summary(result);
    say(`  完成${more === '' ? '' : `：${more}`}（${seconds(performance.now() - began)}）`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
