/** PDF bytes → Reading, or a refusal. */
import { readWatched, type Limits } from '../grid/watched.ts';
import type { ReadResult } from '../reading.ts';
import { pdfDamaged, pdfTooComplex } from './refusals.ts';

const reader = {
  module: new URL('./worker.ts', import.meta.url),
  tooComplex: pdfTooComplex,
  damaged: pdfDamaged,
};

export const readPdf = (bytes: Uint8Array, limits?: Limits): Promise<ReadResult> => readWatched(reader, bytes, limits);
