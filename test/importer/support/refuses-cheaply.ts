/** Hostile files read as the importer would, each in a process of its own: refused, and cheaply. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { HostileFile } from '../../support/hostile-files.ts';
import type { Measured } from '../../support/read-measured.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const run = promisify(execFile);
const program = join(import.meta.dirname, '../../support/read-measured.ts');
const mostTime = 2000;
const mostMemory = 300 * 1024 * 1024;
const readings = 3;

async function measure(path: string): Promise<Measured> {
  const { stdout } = await run(process.execPath, [program, path]);
  return JSON.parse(stdout) as Measured;
}

const isCheap = ({ milliseconds, bytes }: Measured): boolean => milliseconds < mostTime && bytes < mostMemory;

/** What a file costs at best: work of others on the machine keeps the reader from being stopped in time, and adds to both. */
async function leastOf(path: string, refused: string): Promise<Measured> {
  for (let left = readings - 1; left > 0; left--) {
    const measured = await measure(path);
    if (measured.refused === refused && isCheap(measured)) return measured;
  }
  return measure(path);
}

export function refusesCheaply(kind: string, files: readonly HostileFile[]): void {
  describe(`hostile ${kind} are refused within two seconds of processor time and 300 MB of the whole process`, async () => {
    const folder = await temporaryFolder();

    test.each(files)('$name', { timeout: 180_000 }, async ({ name, refused, make }) => {
      const path = join(folder, name);
      await writeFile(path, make());
      const measured = await leastOf(path, refused);
      expect(measured).toMatchObject({ refused, cells: 0 });
      expect(measured.milliseconds).toBeLessThan(mostTime);
      expect(measured.bytes).toBeLessThan(mostMemory);
    });
  });
}
