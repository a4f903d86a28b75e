/**
 * Runs a reader in a worker thread of its own and watches processor time and memory from outside: a file that wants more
 * than any real document does (endless loops, inflating streams) is refused instead of suffered.
 */
import { Worker } from 'node:worker_threads';
import { diagnose, type DiagnosticDefinition } from '../../../diagnostics/define.ts';
import type { ReadResult } from '../reading.ts';

export interface Limits {
  /**
   * Processor time, in milliseconds, that the worker takes to start on the machine that the other times are meant for. A
   * slower machine takes longer for everything and is given that much longer.
   */
  readonly usualStart: number;
  /** Processor time, in milliseconds, between two signs of life, and what is added to it for each page read. */
  readonly stepTime: number;
  readonly pageStep: number;
  /** Processor time for the whole, without and per page. */
  readonly baseTime: number;
  readonly pageTime: number;
  /** Time on the clock between two signs of life: for a machine that is busy with other things. */
  readonly patience: number;
  /** What the process may come to while text is read, while pictures are, and what a reading may take in any case. */
  readonly memory: number;
  readonly pictureMemory: number;
  readonly growth: number;
}

const mebibyte = 1024 * 1024;

export const readerLimits: Limits = {
  usualStart: 400,
  stepTime: 1200,
  pageStep: 10,
  baseTime: 3000,
  pageTime: 500,
  patience: 30_000,
  memory: 265 * mebibyte,
  pictureMemory: 400 * mebibyte,
  growth: 110 * mebibyte,
};

/** What a worker says: that it begins, pages read so far and whether pictures come next, and in the end the result. */
export type WorkerMessage =
  | { readonly type: 'started' }
  | { readonly type: 'pages'; readonly pages: number; readonly pictures: boolean }
  | { readonly type: 'done'; readonly result: ReadResult };

export interface WatchedReader {
  /** The worker's module; its `workerData` is the file's bytes. */
  readonly module: URL;
  readonly tooComplex: DiagnosticDefinition;
  readonly damaged: DiagnosticDefinition;
}

const watchEvery = 15;
/** Memory that is about to be given back is no excess: it has to be seen so often in a row. */
const seenInARow = 3;
const heapMegabytes = 120;
const youngMegabytes = 16;

function refused(definition: DiagnosticDefinition, message: string): ReadResult {
  return { value: null, diagnostics: [diagnose(definition, message)] };
}

interface Watch {
  started(): void;
  alive(pages: number, pictures: boolean): void;
  /** Why the worker must end now; null while all is well. */
  complaint(): string | null;
}

const tooMuchMemory = '读取这份文件需要的内存过大，已停止。';

function createWatch(limits: Limits): Watch {
  const usedTime = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  let start = usedTime();
  /** How many times slower this machine is; no limit of processor time holds before that is known. */
  let pace = Infinity;
  const atLeast = process.memoryUsage.rss() + limits.growth;
  let excesses = 0;
  let last = { time: start, clock: performance.now(), pages: 0, pictures: false };
  const alive = (pages: number, pictures: boolean): void => {
    last = { time: usedTime(), clock: performance.now(), pages, pictures };
  };
  return {
    started: () => {
      pace = Math.max(1, (usedTime() - start) / limits.usualStart);
      start = usedTime();
      alive(0, false);
    },
    alive,
    complaint: () => {
      const mostMemory = Math.max(atLeast, last.pictures ? limits.pictureMemory : limits.memory);
      excesses = process.memoryUsage.rss() > mostMemory ? excesses + 1 : 0;
      if (excesses >= seenInARow) return tooMuchMemory;
      const time = usedTime();
      const tooLong =
        time - last.time > (limits.stepTime + limits.pageStep * last.pages) * pace ||
        time - start > (limits.baseTime + limits.pageTime * last.pages) * pace ||
        performance.now() - last.clock > limits.patience;
      return tooLong ? `读到第 ${String(last.pages + 1)} 页时用时过长，已停止。` : null;
    },
  };
}

function run({ module, tooComplex, damaged }: WatchedReader, bytes: Uint8Array, limits: Limits): Promise<ReadResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(module, {
      workerData: bytes,
      env: {},
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
    });
    const watch = createWatch(limits);
    const finish = (settle: () => void): void => {
      clearInterval(timer);
      worker.removeAllListeners();
      void worker.terminate().finally(settle);
    };
    const answer = (result: ReadResult): void => {
      finish(() => {
        resolve(result);
      });
    };
    const timer = setInterval(() => {
      const complaint = watch.complaint();
      if (complaint !== null) answer(refused(tooComplex, complaint));
    }, watchEvery);
    worker.on('message', (message: WorkerMessage) => {
      if (message.type === 'started') watch.started();
      else if (message.type === 'pages') watch.alive(message.pages, message.pictures);
      else answer(message.result);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') answer(refused(tooComplex, tooMuchMemory));
      else {
        finish(() => {
          reject(error);
        });
      }
    });
    worker.on('exit', () => {
      answer(refused(damaged, '读取中途停止，文件可能已损坏。'));
    });
  });
}

/** One at a time: time and memory are those of the whole process. */
let queue: Promise<unknown> = Promise.resolve();

export function readWatched(reader: WatchedReader, bytes: Uint8Array, limits = readerLimits): Promise<ReadResult> {
  const reading = queue.then(() => run(reader, bytes, limits));
  queue = reading.catch(() => null);
  return reading;
}
