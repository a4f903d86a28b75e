/** Importing beside what is there already: nothing of another department is ever replaced, and what is damaged is told. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { document2021 } from './support/render-cell-lines.ts';
import { importFolder, type ImportFolder } from './support/run-import.ts';
import { sampleProject, withProject } from './support/sample.ts';

/** Each test starts the command several times. */
vi.setConfig({ testTimeout: 60_000 });

let { out, file, run, written }: ImportFolder = await importFolder();
beforeEach(async () => {
  ({ out, file, run, written } = await importFolder());
});

const culture = document2021([sampleProject]);
/** Another department under the same unit code. */
const museum = document2021([withProject({ unit: '361001晋州市博物馆' })]);
const place = 'documents/130183/2023/361001.json';

const namesIn = (files: Readonly<Record<string, string>>): string[] =>
  Object.entries(files)
    .filter(([path]) => path.startsWith('documents/') && !path.endsWith('.import.json'))
    .map(([, text]) => (JSON.parse(text) as { identity: { department: { name: string } } }).identity.department.name);

describe('a document of another department under the same id', () => {
  test('is refused: what stands there, and what to do; nothing changes', async () => {
    await run(await file('a.txt', culture));
    const before = await written();
    const { exit, stderr } = await run(await file('b.txt', museum));
    expect(exit).toBe(2);
    expect(stderr).toContain('“晋州市文化广电体育和旅游局”');
    expect(stderr).toContain('“晋州市博物馆”');
    expect(stderr).toContain('--department');
    expect(await written()).toEqual(before);
  });

  test('is refused within one run, too', async () => {
    const { exit, stderr } = await run(await file('a.txt', culture), await file('b.txt', museum));
    expect(exit).toBe(2);
    expect(stderr).toContain('“晋州市博物馆”');
    expect(namesIn(await written())).toEqual(['晋州市文化广电体育和旅游局']);
  });

  test('stands beside it once --department names it, and is replaced there by its new version', async () => {
    await run(await file('a.txt', culture));
    const named = ['--department', '晋州市博物馆'];
    expect((await run(await file('b.txt', museum), ...named)).stdout).toContain('documents/130183/2023/jzsbwg.json');
    expect(namesIn(await written())).toEqual(['晋州市文化广电体育和旅游局', '晋州市博物馆']);
    const again = await run(await file('b2.txt', museum.replace('36.00', '37.00')));
    expect(again.stdout).toContain('jzsbwg.json（已替换本部门原有的文本）');
    expect(namesIn(await written())).toHaveLength(2);
    expect((await written())[place]).toContain('36.00');
  });

  test('whose initials are the same, too, gets its whole pinyin', async () => {
    const [affairs, peoples] = ['晋州市民政局', '晋州市民族局'] as const;
    const unnumbered = (name: string): string => culture.replace(/361001\S*/gu, name);
    await run(await file('a.txt', unnumbered('甲')), '--department', affairs);
    const { stdout } = await run(await file('b.txt', unnumbered('乙')), '--department', peoples);
    expect(stdout).toContain('（新增）');
    expect(namesIn(await written()).sort()).toEqual([affairs, peoples].sort());
  });

  test('is the same department when only brackets, spaces or 本级 differ', async () => {
    await run(await file('a.txt', culture));
    const { exit, stdout } = await run(
      await file('b.txt', culture.replace('36.00', '37.00')),
      '--department',
      '晋州市文化广电体育 和旅游局（本级）',
    );
    expect(exit).toBe(0);
    expect(stdout).toContain('已替换本部门原有的文本');
  });
});

test('the same file under another department says how to take the first one out', async () => {
  const path = await file('a.txt', culture);
  await run(path);
  const { stdout } = await run(path, '--department', '晋州市图书馆');
  expect(stdout).toContain('--remove 130183-2023-361001');
});

describe('taking a document out', () => {
  test('removes its document, report, copy and entry, and leaves the others; check passes', async () => {
    await run(await file('a.txt', culture));
    await run(await file('b.txt', museum), '--department', '晋州市博物馆');
    const { exit, stdout } = await run('--remove', '130183-2023-361001');
    expect(exit).toBe(0);
    expect(stdout).toContain('originals/130183/2023/361001.txt');
    const files = await written();
    expect(Object.keys(files).filter((path) => path.includes('361001'))).toEqual([]);
    expect(files['originals/130183/2023/manifest.json']).not.toContain('361001');
    expect(namesIn(files)).toEqual(['晋州市博物馆']);
    const check = join(import.meta.dirname, '..', '..', 'scripts', 'check.ts');
    const told = await promisify(execFile)(process.execPath, [check, out]);
    expect(told.stdout.trim().split('\n').at(-1)).toContain('结论：可以发布。这里不是网站自己的 content 文件夹');
  });

  test.each(['130183-2023-999', '../../etc'])('refuses %s, which is no document', async (id) => {
    const { exit, stderr } = await run('--remove', id);
    expect(exit).toBe(2);
    expect(stderr).toContain('没有编号为');
  });
});

describe('a damaged file in the content folder', () => {
  test.each(['registers/regions.json', 'registers/departments.json', 'originals/130183/2023/manifest.json'])(
    '%s is named in Chinese; nothing is imported',
    async (damaged) => {
      await run(await file('a.txt', culture));
      const path = join(out, damaged);
      await writeFile(path, (await readFile(path, 'utf8')).slice(0, -4));
      const before = await written();
      const { exit, stderr } = await run(await file('b.txt', culture.replace('36.00', '37.00')));
      expect(exit).toBe(2);
      expect(stderr).toContain(path);
      expect(stderr).toContain('办法：');
      expect(stderr).not.toContain('SyntaxError');
      expect(stderr).not.toMatch(/^\s+at /mu);
      expect(await written()).toEqual(before);
    },
  );

  test('is mended when it is the document itself', async () => {
    const path = await file('a.txt', culture);
    await run(path);
    const before = await written();
    await writeFile(join(out, place), '{');
    expect((await run(path)).exit).toBe(0);
    expect(await written()).toEqual(before);
  });
});

describe('names of files', () => {
  test('with wildcards that the shell left are expanded; temporary files of Word are left out', async () => {
    const path = await file('in/a.txt', culture);
    await file('in/~$b.txt', museum);
    const { exit, stdout } = await run(path.replace('a.txt', '*.txt'));
    expect(exit).toBe(0);
    expect(stdout).toContain('a.txt');
  });

  test('with wildcards that fit nothing are refused with a word about it', async () => {
    const { exit, stderr } = await run(join(out, '*.txt'));
    expect(exit).toBe(2);
    expect(stderr).toContain('通配符');
  });
});

test('one damaged byte in a UTF-8 text is told with its line', async () => {
  const bytes = Buffer.from(culture);
  const at = bytes.indexOf('购置图书数量');
  bytes[at + 1] = 0x20;
  const line = bytes.subarray(0, at).toString().split('\n').length;
  const { exit, stderr } = await run(await file('a.txt', bytes));
  expect(exit).toBe(2);
  expect(stderr).toContain(`第 ${String(line)} 行有损坏的字节`);
});
