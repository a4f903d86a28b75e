import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostilePages } from '../../../support/hostile-pages.ts';
import type { Measured } from '../../../support/read-measured.ts';

const run = promisify(execFile);
const program = join(import.meta.dirname, '../../../support/read-measured.ts');

describe('hostile PDF and OFD files are refused within two seconds of processor time and 300 MB of the whole process', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mingzhang-hostile-pages-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(hostilePages)('$name', { timeout: 60_000 }, async ({ name, refused, make }) => {
    const path = join(folder, name);
    await writeFile(path, make());
    const { stdout } = await run(process.execPath, [program, path]);
    const measured = JSON.parse(stdout) as Measured;
    expect(measured).toMatchObject({ refused, cells: 0 });
    expect(measured.milliseconds).toBeLessThan(2000);
    expect(measured.bytes).toBeLessThan(300 * 1024 * 1024);
  });
});
