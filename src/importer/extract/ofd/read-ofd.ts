/** OFD bytes → Reading, or a refusal. */
import { readWatched, type Limits } from '../grid/watched.ts';
import type { ReadResult } from '../reading.ts';
import { ofdDamaged, ofdTooComplex } from './refusals.ts';

const reader = {
  module: new URL('./worker.ts', import.meta.url),
  tooComplex: ofdTooComplex,
  damaged: ofdDamaged,
};

export const readOfd = (bytes: Uint8Array, limits?: Limits): Promise<ReadResult> => readWatched(reader, bytes, limits);
