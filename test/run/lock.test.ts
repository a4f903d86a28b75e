import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holderOf, takeLock } from '../../scripts/run/lock.mjs';
import { projectRoot } from '../support/cache.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = await temporaryFolder();

const taken = (path: string): boolean => 'release' in takeLock(path);

test('a lock is had by one at a time, and free after its release', () => {
  const path = join(folder, 'a', 'lock');
  const first = takeLock(path);
  expect('release' in first).toBe(true);
  expect(takeLock(path)).toEqual({ holder: expect.objectContaining({ pid: process.pid }) as unknown });
  if ('release' in first) first.release();
  expect(taken(path)).toBe(true);
  expect(readdirSync(join(folder, 'a'))).toEqual(['lock']);
});

test('the lock of a process that is gone counts as free', async () => {
  const path = join(folder, 'gone');
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  writeFileSync(path, JSON.stringify({ pid: child.pid, started: null }));
  expect(taken(path)).toBe(true);
});

test.runIf(process.platform === 'linux')('a later process with the same number does not hold the lock', () => {
  const path = join(folder, 'reused');
  writeFileSync(path, JSON.stringify({ pid: process.pid, started: 'another time' }));
  expect(taken(path)).toBe(true);
});

test.each(['', '{', '{"pid":"x"}', '[]'])('a damaged lock counts as free: %s', (content) => {
  const path = join(folder, `damaged-${String(content.length)}`);
  writeFileSync(path, content);
  expect(taken(path)).toBe(true);
});

test('of many processes that find a dead lock exactly one takes it', async () => {
  const path = join(folder, 'race');
  writeFileSync(path, JSON.stringify({ pid: 2 ** 30, started: null }));
  const lock = JSON.stringify(join(projectRoot, 'scripts', 'run', 'lock.mjs'));
  // Whoever takes the lock holds it until all have answered.
  const code = `import(${lock}).then(({ takeLock }) => {
    const taken = 'release' in takeLock(${JSON.stringify(path)});
    process.stdout.write(taken ? '1' : '0');
    if (taken) process.stdin.resume();
    else process.exit();
  })`;
  const contenders = Array.from({ length: 8 }, () =>
    spawn(process.execPath, ['--eval', code], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  const answers = await Promise.all(
    contenders.map(async ({ stdout }) => String((await once(stdout.setEncoding('utf8'), 'data'))[0])),
  );
  for (const { stdin } of contenders) stdin.end();
  expect(answers.sort()).toEqual(['0', '0', '0', '0', '0', '0', '0', '1']);
});

test.runIf(process.platform === 'linux')('a place that takes no folders is told at once', () => {
  expect(() => takeLock('/proc/mingzhang/lock')).toThrow(expect.objectContaining({ code: 'ENOTSUP' }) as Error);
});

test('who holds a lock can be asked without taking it', () => {
  const path = join(folder, 'asked');
  expect(holderOf(path)).toBeNull();
  const lock = takeLock(path);
  expect(holderOf(path)?.pid).toBe(process.pid);
  if ('release' in lock) lock.release();
  expect(holderOf(path)).toBeNull();
});
