/** Says which file is being read once that takes more than a moment. Reading keeps this thread busy: another one watches. */
import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { printableName } from '../../src/importer/output/file-name.ts';
import type { Watched } from './watcher.ts';

export interface Progress {
  /** `path` is where the file of that name lies; `no` of `count` files. */
  start(file: string, path: string, no: number, count: number): void;
  done(): void;
  close(): Promise<void>;
}

/** Null for what cannot be looked at; reading it says why. */
function sizeOf(path: string): number | null {
  try {
    return statSync(path).size;
  } catch {
    return null;
  }
}

const kilobytes = (path: string): string => {
  const bytes = sizeOf(path) ?? 0;
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
      tell(`${ordinal(no, count)}${printableName(file)}（${kilobytes(path)}）`);
    },
    done: () => {
      tell('');
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
