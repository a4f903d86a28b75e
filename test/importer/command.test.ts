/** `npm run import` from outside: exit codes, files, what it prints. */
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { document2020, document2021 } from './support/render-cell-lines.ts';
import { importFolder, type ImportFolder } from './support/run-import.ts';
import { sampleProject, withProject } from './support/sample.ts';

/** Each test starts the command several times. */
vi.setConfig({ testTimeout: 60_000 });

let { folder, file, run, written }: ImportFolder = await importFolder();
beforeEach(async () => {
  ({ folder, file, run, written } = await importFolder());
});

const clean = document2021([sampleProject]);
const odd = document2021([withProject({ total: '详见附表' })]);
const nameless = document2020([], [sampleProject]);

describe('the import command', () => {
  test('ends with 0 when all is clear, and writes document, report, copy, manifest and region', async () => {
    const { exit, stdout } = await run(await file('a.txt', clean));
    expect(exit).toBe(0);
    expect(stdout).toContain('晋州市文化广电体育和旅游局');
    expect(stdout).toContain('已列项目合计 36.00 万元');
    expect(stdout).toContain('100%');
    expect(Object.keys(await written())).toEqual([
      'documents/130183/2023/361001.import.json',
      'documents/130183/2023/361001.json',
      'originals/130183/2023/361001.txt',
      'originals/130183/2023/manifest.json',
      'registers/departments.json',
      'registers/regions.json',
    ]);
  });

  test('ends with 1 when a person should look, and says where and what to do', async () => {
    const { exit, stdout } = await run(await file('a.txt', odd));
    expect(exit).toBe(1);
    expect(stdout).toContain('详见附表');
    expect(stdout).toContain('怎么办：');
    expect(Object.keys(await written())).toContain('documents/130183/2023/361001.json');
  });

  test('ends with 2 when a file is refused, and writes nothing', async () => {
    const { exit, stdout, stderr } = await run(
      await file('a.txt', ''),
      await file('b.txt', nameless),
      join(folder, 'missing.txt'),
    );
    expect(exit).toBe(2);
    expect(stdout).toContain('共 3 份：都没有导入。');
    expect(stderr.trim().split('\n')).toHaveLength(3);
    expect(stderr).toContain('--region');
    expect(await written()).toEqual({});
  });

  test('says in plain words that a folder cannot be written to', async () => {
    const source = await file('a.txt', clean);
    // A file stands where the content folder should be.
    const taken = await file('content', '');
    const { exit, stderr } = await run(source);
    expect(exit).toBe(2);
    expect(stderr).toContain(`文件夹不能写入：${taken}`);
    expect(stderr).not.toMatch(/EEXIST|ENOTDIR|^\s+at /mu);
  });

  test('goes on after a refused file; the worst counts', async () => {
    const { exit, stdout } = await run(await file('a.txt', ''), await file('b.txt', clean));
    expect(exit).toBe(2);
    expect(stdout).toContain('361001.json');
    expect(Object.keys(await written())).toContain('documents/130183/2023/361001.json');
  });

  test('changes nothing when it imports the same file again', async () => {
    const path = await file('a.txt', clean);
    await run(path);
    const before = await written();
    const { exit, stdout } = await run(path);
    expect(exit).toBe(0);
    expect(stdout).toContain('与已有内容完全相同');
    expect(await written()).toEqual(before);
  });

  test('replaces a document by its corrected version, and keeps the others in the manifest', async () => {
    await run(await file('a.txt', clean), await file('b.txt', nameless), '--region', '130183', '--year', '2023');
    await run(await file('a2.txt', clean.replace('36.00', '37.00')));
    const files = await written();
    const manifest = JSON.parse(files['originals/130183/2023/manifest.json'] ?? '') as { files: { path: string }[] };
    expect(manifest.files.map(({ path }) => path)).toEqual([
      '130183/2023/361001.2.txt',
      '130183/2023/361001.txt',
      '130183/2023/unnamed.txt',
    ]);
    expect(files['documents/130183/2023/361001.json']).toContain('37.00');
  });

  test('replaces a document by one in another format, and keeps the copies of the first at their addresses', async () => {
    const fixtures = join(import.meta.dirname, '..', 'fixtures');
    expect((await run(join(fixtures, 'originals', 's002.docx'))).exit).toBe(0);
    expect(Object.keys(await written())).toContain('originals/130802/2022/324001.docx');
    await run(join(fixtures, 'import', 'hebei-2022-two-projects', 'source.txt'));
    expect(Object.keys(await written())).toEqual([
      'documents/130802/2022/324001.import.json',
      'documents/130802/2022/324001.json',
      'originals/130802/2022/324001.2.txt',
      'originals/130802/2022/324001.docx',
      'originals/130802/2022/324001.txt',
      'originals/130802/2022/manifest.json',
      'versions/130802/2022/324001/1.json',
    ]);
  });

  test('does not let one nameless department replace another', async () => {
    const given = ['--region', '130183'];
    await run(await file('a.txt', nameless), ...given);
    const { exit, stderr } = await run(await file('b.txt', nameless.replace('图书馆', '博物馆')), ...given);
    expect(exit).toBe(2);
    expect(stderr).toContain('--department');
  });

  test('takes region, year and department from its options and marks them as given', async () => {
    await run(await file('a.txt', nameless), '--region', '130730', '--year', '2021', '--department', '怀来县文化局');
    const document = JSON.parse((await written())['documents/130730/2021/hlxwhj.json'] ?? '{}') as {
      identity: Record<string, { source: string }>;
    };
    expect(['region', 'budgetYear', 'department'].map((key) => document.identity[key]?.source)).toEqual([
      'given',
      'given',
      'given',
    ]);
  });

  test('prints its results as JSON on request', async () => {
    const { exit, stdout } = await run(await file('a.txt', clean), await file('b.txt', ''), '--json');
    expect(exit).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        outcome: 'imported',
        exitCode: 0,
        documentId: '130183-2023-361001',
        projects: 1,
        report: { accounting: { lost: 0 } },
      },
      { outcome: 'refused', exitCode: 2, diagnostic: { code: 'file-empty' } },
    ]);
  });

  test.each([
    [['--region', '13'], '--region'],
    [['--year', '24'], '--year'],
    [['--nonsense'], '--nonsense'],
    [[], '文件'],
  ])('refuses wrong options %j with a hint', async (args, word) => {
    const { exit, stderr } = await run(...args);
    expect(exit).toBe(2);
    expect(stderr).toContain(word);
    expect(stderr).toContain('用法');
  });
});
