/**
 * A program of its own: reads many damaged copies of the file named on the command line as the importer would, and prints
 * one line of JSON for each. Arguments: path, seed of the damage, first and last number.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readers } from '../../src/importer/readers.ts';
import { sniff } from '../../src/importer/sniff.ts';

export interface MutatedReading {
  readonly no: number;
  /** `read`, the code of a refusal, or `thrown: …`. */
  readonly outcome: string;
  readonly milliseconds: number;
  readonly peak: number;
}

/** A small generator of numbers that are the same on every machine (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Of seven copies two are cut off, five have up to eight bytes changed. */
export function mutate(bytes: Uint8Array, seed: number, no: number): Uint8Array {
  const next = numbers(seed * 100_003 + no);
  const at = (): number => Math.floor(next() * bytes.length);
  if (no % 7 < 2) return new Uint8Array(bytes.subarray(0, at()));
  const changed = new Uint8Array(bytes);
  for (let count = 1 + Math.floor(next() * 8); count > 0; count--) changed[at()] = Math.floor(next() * 256);
  return changed;
}

async function peakMemory(): Promise<number> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  return Number(/^VmHWM:\s*(\d+) kB/mu.exec(status)?.[1] ?? process.resourceUsage().maxRSS) * 1024;
}

async function outcomeOf(bytes: Uint8Array, name: string): Promise<string> {
  const format = sniff(bytes);
  const reader = readers[format];
  if (reader === undefined) return `no reader: ${format}`;
  try {
    const { result } = await reader(bytes, name);
    return result.value === null ? (result.diagnostics[0]?.code ?? 'thrown: no diagnostic') : 'read';
  } catch (error) {
    return `thrown: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

const [path = '', seed = '1', first = '0', last = '0'] = process.argv.slice(2);
const original = await readFile(path);
for (let no = Number(first); no <= Number(last); no++) {
  const started = process.cpuUsage();
  const outcome = await outcomeOf(mutate(original, Number(seed), no), basename(path));
  const { user, system } = process.cpuUsage(started);
  const reading: MutatedReading = { no, outcome, milliseconds: (user + system) / 1000, peak: await peakMemory() };
  process.stdout.write(`${JSON.stringify(reading)}\n`);
}
process.exit(0);
