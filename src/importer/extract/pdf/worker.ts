/** The worker thread that reads one PDF: takes bytes, reports pages, answers with the reading. */
import { parentPort, workerData } from 'node:worker_threads';
import { refusable } from '../reading.ts';
import { readPdfDocument } from './read-document.ts';

export type WorkerMessage =
  | { readonly type: 'pages'; readonly pages: number }
  | { readonly type: 'done'; readonly result: Awaited<ReturnType<typeof refusable>> };

const send = (message: WorkerMessage): void => {
  parentPort?.postMessage(message);
};

const result = await refusable(() =>
  readPdfDocument(workerData as Uint8Array, (pages) => {
    send({ type: 'pages', pages });
  }),
);
send({ type: 'done', result });
