/** A file with something that nobody can look into: from its import to the gate of the build, and out again. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/catalogue/read-content.ts';
import { publicationGates } from '../../src/checks/gates.ts';
import { document } from '../support/documents.ts';
import { copyProject } from '../support/project-copy.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = join(await temporaryFolder(), 'project');
const fixture = join(import.meta.dirname, '..', 'fixtures', 'originals', 's003.pdf');

const run = (script: string, ...args: string[]): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    const all = [join(folder, 'scripts', script), ...args];
    execFile(process.execPath, all, { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });

const archive = '9999 0 obj<</Type/EmbeddedFile/Length 8>>stream\nPK\u0003\u0004data\nendstream\nendobj\n';

test('an attachment that cannot be searched stops the build until a person decides', { timeout: 120_000 }, async () => {
  await copyProject(folder, [document()]);
  const file = join(folder, '绩效文本.pdf');
  await writeFile(file, Buffer.concat([await readFile(fixture), Buffer.from(archive)]));

  const imported = await run('import.ts', file);
  expect(imported.code).toBe(1);
  expect(imported.output).toContain('原件里有1 个附件');
  expect(imported.output).toContain('--text-only');
  expect(imported.output).toContain('选定以前 npm run build 不会生成网站');
  const published = join(folder, 'content/originals/130304/2021/324001.pdf');
  expect(existsSync(published)).toBe(false);

  const built = await run('build.ts');
  expect(built.code).toBe(1);
  expect(built.output).toContain('原件里有查不出有没有个人号码的内容，还没有决定怎样公开');
  expect(built.output).not.toContain('原件里有个人号码');
  expect(existsSync(join(folder, 'dist'))).toBe(false);

  const decided = await run('import.ts', file, '--text-only');
  expect(decided.code).toBe(0);
  expect(decided.output).not.toContain('附件');
  expect(decided.output).toContain('只公开文字副本');
  const content = join(folder, 'content');
  expect(await publicationGates(await readContent(content), (path) => readFile(join(content, path)))).toEqual([]);
  expect(existsSync(published)).toBe(false);
});
