/** Says which file is being read once that takes more than a moment. Reading keeps this thread busy: another one watches. */
import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Watched } from './watcher.ts';

export interface Progress {
  /** `path` is where the file of that name lies; `no` of `count` files. */
  start(file: string, path: string, no: number, count: number): void;
  done(): void;
  close(): Promise<void>;
}

const kilobytes = (path: string): string => {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(0)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
};

/** `[3/200] `; nothing for a single file. */
export const ordinal = (no: number, count: number): string => (count > 1 ? `[${String(no)}/${String(count)}] ` : '');

export function openProgress(): Progress {
  const worker = new Worker(new URL('./watcher.ts', import.meta.url));
  worker.unref();
  const tell = (title: Watched): void => {
    worker.postMessage(title);
  };
  return {
    start: (file, path, no, count) => {
      tell(`${ordinal(no, count)}${file}（${kilobytes(path)}）`);
    },
    done: () => {
      tell('');
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
