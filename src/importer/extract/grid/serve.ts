/** The worker's side of a watched reader: reads the bytes it was given and answers. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Result } from '../../../diagnostics/result.ts';
import { refusable, type Reading } from '../reading.ts';
import type { WorkerMessage } from './watched.ts';

/** Called after every page: the worker is alive; `pictures` when it goes on to decode images. */
export type Progress = (pages: number, pictures?: boolean) => void;

export async function serve(read: (bytes: Uint8Array, progress: Progress) => Promise<Result<Reading>>): Promise<void> {
  const send = (message: WorkerMessage): void => {
    parentPort?.postMessage(message);
  };
  send({ type: 'started' });
  const result = await refusable(() =>
    read(workerData as Uint8Array, (pages, pictures = false) => {
      send({ type: 'pages', pages, pictures });
    }),
  );
  send({ type: 'done', result });
}
