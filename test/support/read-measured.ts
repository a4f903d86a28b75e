/**
 * A program of its own: reads the file named on the command line as the importer would and prints as JSON what came of
 * it, the processor time (ms) and the peak memory of the whole process (bytes).
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readers } from '../../src/importer/readers.ts';
import { sniff } from '../../src/importer/sniff.ts';

export interface Measured {
  /** `null` when the file was read, else the code of the refusal. */
  readonly refused: string | null;
  readonly cells: number;
  readonly milliseconds: number;
  readonly bytes: number;
}

/** Peak of this program alone; what the system counts for a process begins with the peak of the one that started it. */
async function peakMemory(): Promise<number> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const kilobytes = /^VmHWM:\s*(\d+) kB/mu.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Number(kilobytes) * 1024;
}

const path = process.argv[2] ?? '';
const bytes = await readFile(path);
const started = process.cpuUsage();
const reader = readers[sniff(bytes)];
if (reader === undefined) throw new Error(`no reader for ${path}`);
const { result } = await reader(bytes, basename(path));
const { user, system } = process.cpuUsage(started);
const blocks = result.value?.extracted.blocks ?? [];
const measured: Measured = {
  refused: result.value === null ? (result.diagnostics[0]?.code ?? '') : null,
  cells: blocks.reduce((sum, block) => sum + (block.type === 'table' ? block.cells.length : 1), 0),
  milliseconds: (user + system) / 1000,
  bytes: await peakMemory(),
};
process.stdout.write(JSON.stringify(measured));
