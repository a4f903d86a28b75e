/** The thread beside a busy import: says how long the present file has been going on. Writes past the thread that is busy. */
import { writeSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

/** What is being read; '' for nothing. */
export type Watched = string;

const first = 1500;
const every = 5000;

let timer: NodeJS.Timeout | undefined;

function watch(title: Watched): void {
  clearTimeout(timer);
  if (title === '') return;
  const began = performance.now();
  const tell = (): void => {
    const seconds = String(Math.round((performance.now() - began) / 1000));
    try {
      writeSync(2, `${title}：正在读取，已用 ${seconds} 秒…\n`);
    } catch {
      // Nobody reads any more, or not fast enough: the import goes on.
    }
    timer = setTimeout(tell, every);
  };
  timer = setTimeout(tell, first);
}

parentPort?.on('message', watch);
