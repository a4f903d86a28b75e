import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { takeLock } from '../../scripts/run/lock.mjs';
import { document } from '../support/documents.ts';
import { copyProject } from '../support/project-copy.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const folder = join(await temporaryFolder(), 'project');
const documentFile = join(folder, 'content/documents/990101/2024/101001.json');

interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs the real build script of the copy. */
const build = (): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(folder, 'scripts/build.ts')], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });

/** Runs the build with one file changed, and puts the file back. */
async function buildWith(file: string, change: (content: string) => string): Promise<Outcome> {
  const content = await readFile(file, 'utf8');
  await writeFile(file, change(content));
  try {
    return await build();
  } finally {
    await writeFile(file, content);
  }
}

function expectUntouched(): void {
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the last good site');
  expect(readdirSync(join(folder, '.build'))).toEqual([]);
}

beforeAll(async () => {
  await copyProject(folder, [document()]);
  await writeFiles(join(folder, 'dist'), { 'index.html': 'the last good site', 'data/originals.csv': '' });
});

test('a damaged document stops the build with file, place, value and remedy; the last good site stays', async () => {
  const { code, output } = await buildWith(documentFile, (content) =>
    content.replace('"kind": "budget"', '"kind": "nonsense"'),
  );
  expect(code).toBe(1);
  expect(output).toContain('content/documents/990101/2024/101001.json');
  expect(output).toContain('nonsense');
  expect(output).toContain('办法：');
  expect(output).not.toMatch(/^\s+at /mu);
  expectUntouched();
});

test('a file that is no JSON at all stops the build likewise', async () => {
  const { code, output } = await buildWith(documentFile, (content) => content.slice(0, 500));
  expect(code).toBe(1);
  expect(output).toContain('content/documents/990101/2024/101001.json');
  expect(output).not.toMatch(/^\s+at /mu);
  expectUntouched();
});

test('a personal number stops the build and is not repeated', async () => {
  const { code, output } = await buildWith(documentFile, (content) => content.replace('保障工作', '联系 13900000003'));
  expect(code).toBe(1);
  expect(output).toContain('139****0003');
  expect(output).not.toContain('13900000003');
  expectUntouched();
});

test('an original that was changed stops the build', async () => {
  const original = join(folder, 'content/originals/990101/2024/101001.txt');
  const { code, output } = await buildWith(original, (content) => `${content}多出一行\n`);
  expect(code).toBe(1);
  expect(output).toContain('originals/990101/2024/101001.txt');
  expectUntouched();
});

test('a second build at the same time is refused politely', async () => {
  const lock = takeLock(join(folder, '.build/lock'));
  const { code, output } = await build();
  if ('release' in lock) lock.release();
  expect(code).toBe(1);
  expect(output).toContain('另一次生成正在进行');
  expect(output).not.toMatch(/^\s+at /mu);
});

test('while an import writes, nothing is built', async () => {
  const lock = takeLock(join(folder, 'content/.import.lock'));
  try {
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).toContain(`正在导入文本（进程 ${String(process.pid)}）`);
    expectUntouched();
  } finally {
    if ('release' in lock) lock.release();
  }
});
