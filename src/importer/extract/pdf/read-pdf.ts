/**
 * PDF bytes → Reading, or a refusal. The reading runs in a worker thread of its own; this side watches processor time and
 * memory and ends it when a file wants more than any real document does: endless loops and inflating streams are refused
 * instead of suffered.
 */
import { Worker } from 'node:worker_threads';
import { diagnose } from '../../../diagnostics/define.ts';
import type { ReadResult } from '../reading.ts';
import { pdfDamaged, pdfTooComplex } from './refusals.ts';
import type { WorkerMessage } from './worker.ts';

export interface PdfLimits {
  /** Processor time, in milliseconds, between two signs of life. */
  readonly stepTime: number;
  /** Processor time for the whole, without and per page. */
  readonly baseTime: number;
  readonly pageTime: number;
  /** Time on the clock between two signs of life: for a machine that is busy with other things. */
  readonly patience: number;
  /** Growth of the process, in bytes. */
  readonly memory: number;
}

export const pdfLimits: PdfLimits = {
  stepTime: 1500,
  baseTime: 3000,
  pageTime: 500,
  patience: 30_000,
  memory: 190 * 1024 * 1024,
};

const watchEvery = 15;
const heapMegabytes = 150;

function refused(definition: typeof pdfDamaged, message: string): ReadResult {
  return { value: null, diagnostics: [diagnose(definition, message)] };
}

/** Why the worker must end now; null while all is well. */
function watcher(limits: PdfLimits): { alive: (pages: number) => void; verdict: () => ReadResult | null } {
  const usedTime = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  const start = { time: usedTime(), memory: process.memoryUsage.rss() };
  let last = { time: start.time, clock: performance.now(), pages: 0 };
  return {
    alive: (pages) => {
      last = { time: usedTime(), clock: performance.now(), pages };
    },
    verdict: () => {
      if (process.memoryUsage.rss() - start.memory > limits.memory) {
        return refused(pdfTooComplex, '读取这份文件需要的内存过大，已停止。');
      }
      const time = usedTime();
      const tooLong =
        time - last.time > limits.stepTime ||
        time - start.time > limits.baseTime + limits.pageTime * last.pages ||
        performance.now() - last.clock > limits.patience;
      return tooLong ? refused(pdfTooComplex, `读到第 ${String(last.pages + 1)} 页时用时过长，已停止。`) : null;
    },
  };
}

function run(bytes: Uint8Array, limits: PdfLimits): Promise<ReadResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: bytes,
      env: {},
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
    const watch = watcher(limits);
    const finish = (settle: () => void): void => {
      clearInterval(timer);
      worker.removeAllListeners();
      worker.terminate().then(settle, settle);
    };
    const timer = setInterval(() => {
      const verdict = watch.verdict();
      if (verdict) {
        finish(() => {
          resolve(verdict);
        });
      }
    }, watchEvery);
    worker.on('message', (message: WorkerMessage) => {
      if (message.type === 'pages') watch.alive(message.pages);
      else {
        finish(() => {
          resolve(message.result);
        });
      }
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      finish(() => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
          resolve(refused(pdfTooComplex, '读取这份文件需要的内存过大，已停止。'));
        else reject(error);
      });
    });
    worker.on('exit', () => {
      finish(() => {
        resolve(refused(pdfDamaged, '读取中途停止，文件可能已损坏。'));
      });
    });
  });
}

/** One at a time: time and memory are those of the whole process. */
let queue: Promise<unknown> = Promise.resolve();

export function readPdf(bytes: Uint8Array, limits: PdfLimits = pdfLimits): Promise<ReadResult> {
  const reading = queue.then(() => run(bytes, limits));
  queue = reading.catch(() => null);
  return reading;
}
