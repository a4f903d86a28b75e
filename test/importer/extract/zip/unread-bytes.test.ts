import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { rawPersonalNumbers } from '../../../../src/importer/extract/zip/unread-bytes.ts';

const module = new URL('../../../../src/importer/extract/zip/unread-bytes.ts', import.meta.url).href;

test('16-bit text is found on either parity, also where a single byte is left over', () => {
  const number = Buffer.from('\0王五13900000003\0', 'utf16le');
  const noise = Buffer.from([0xff]);
  for (const parts of [[number], [noise, number], [number, noise], [noise, number, noise]])
    expect(rawPersonalNumbers(Buffer.concat(parts))).toBe(1);
});

// In a process of its own: what is written past its memory would end this one, at any time later.
test('bytes of any length and address leave the process whole', async () => {
  const program = `
    const { rawPersonalNumbers } = await import(${JSON.stringify(module)});
    for (let size = 32870; size < 32880; size++)
      for (let from = 0; from < 2; from++)
        for (let times = 0; times < 20; times++) rawPersonalNumbers(new Uint8Array(size).fill(0xff).subarray(from));
    console.log('whole');`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  expect(stdout).toBe('whole\n');
});
