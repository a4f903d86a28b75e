/** Corrected files, from outside: what stays, what is recorded, what never happens by accident. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { publicationGates } from '../../src/checks/gates.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';
import { document2020, document2021 } from './support/render-cell-lines.ts';
import { importFolder, type ImportFolder } from './support/run-import.ts';
import { sampleProject, withProject } from './support/sample.ts';

/** Each test starts the command several times. */
vi.setConfig({ testTimeout: 60_000 });

let { out, file, run, written }: ImportFolder = await importFolder();
beforeEach(async () => {
  ({ out, file, run, written } = await importFolder());
});

const first = document2021([sampleProject]);
const second = first.replaceAll('36.00', '37.00');
const id = '130183-2023-361001';
const place = 'documents/130183/2023/361001.json';
const nameless = document2020([], [sampleProject]);

const document = async (path = place): Promise<PerformanceDocument> =>
  JSON.parse((await written())[path] ?? '{}') as PerformanceDocument;

describe('a corrected file', () => {
  test('leaves the earlier copy as it was, at its address, and records what changed', async () => {
    await run(await file('a.txt', first));
    const before = (await written())['originals/130183/2023/361001.txt'];
    const { stdout } = await run(await file('b.txt', second));
    expect(stdout).toContain('第 1 次');
    expect(stdout).toContain('预算数由“36.00”改为“37.00”');
    expect((await written())['originals/130183/2023/361001.txt']).toBe(before);
    const { originals, earlierOriginals, revisions, projects } = await document();
    expect(originals.map((original) => original.id)).toEqual(['original-2']);
    expect(earlierOriginals?.map(({ received }) => received.name)).toEqual(['a.txt']);
    expect(projects[0]?.provenance.original).toBe('original-2');
    expect(revisions).toHaveLength(1);
    expect(revisions?.[0]).toMatchObject({ no: 1, replaced: 'original', replacedBy: 'original-2' });
    expect(revisions?.[0]?.importedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    const total = revisions?.[0]?.changes.find(({ field }) => field === 'totalFunds');
    expect(total).toMatchObject({
      before: { printed: '36.00', provenance: { original: 'original' } },
      after: { printed: '37.00', provenance: { original: 'original-2' } },
    });
  });

  test('leaves the data as it was until then beside the correction; both can be read', async () => {
    await run(await file('a.txt', first));
    const before = (await written())[place];
    await run(await file('b.txt', second));
    expect((await written())['versions/130183/2023/361001/1.json']).toBe(before);
    const { versions } = await readContent(out, join(import.meta.dirname, '..', '..', 'content'));
    expect(versions?.map(({ no, document: { projects } }) => [no, projects.length])).toEqual([[1, 1]]);
    await run('--remove', id);
    expect(Object.keys(await written()).filter((path) => path.startsWith('versions/'))).toEqual([]);
  });

  test('passes the checks of the content and the gates, earlier copies included', async () => {
    await run(await file('a.txt', first));
    await run(await file('b.txt', second));
    const content = await readContent(out, join(import.meta.dirname, '..', '..', 'content'));
    const problems = () => publicationGates(content, (path) => readFile(join(out, path)));
    expect(await problems()).toEqual([]);
    await writeFile(join(out, 'originals/130183/2023/361001.txt'), '联系电话 13900000001\n');
    expect((await problems()).map(({ code }) => code)).toEqual(['original-changed', 'personal-number']);
  });

  test('that goes back to the first one gives it its address again: two corrections, no third copy', async () => {
    const [a, b] = [await file('a.txt', first), await file('b.txt', second)];
    await run(a);
    await run(b);
    await run(a);
    const { originals, earlierOriginals, revisions } = await document();
    expect(originals[0]?.id).toBe('original');
    expect(earlierOriginals?.map((original) => original.id)).toEqual(['original-2']);
    expect(revisions?.map(({ replaced, replacedBy }) => [replaced, replacedBy])).toEqual([
      ['original', 'original-2'],
      ['original-2', 'original'],
    ]);
    expect(Object.keys(await written()).filter((path) => path.endsWith('.txt'))).toHaveLength(2);
  });

  test('imported again, or under another name, changes nothing', async () => {
    await run(await file('a.txt', first));
    await run(await file('b.txt', second));
    const before = await written();
    for (const name of ['b.txt', '改名.txt']) {
      expect((await run(await file(name, second))).stdout).toContain('与已有内容完全相同');
      expect(await written()).toEqual(before);
    }
  });

  test('that is refused changes nothing', async () => {
    await run(await file('a.txt', first));
    const before = await written();
    await run(await file('b.txt', ''));
    expect(await written()).toEqual(before);
  });

  test('in another format with the same content says so', async () => {
    const fixtures = join(import.meta.dirname, '..', 'fixtures');
    await run(join(fixtures, 'import', 'hebei-2022-two-projects', 'source.txt'));
    const { stdout } = await run(join(fixtures, 'originals', 's002.docx'));
    expect(stdout).toContain('读出的内容没有变化');
    expect((await document('documents/130802/2022/324001.json')).revisions?.[0]?.changes).toEqual([]);
  });

  test('does not give its personal numbers away', async () => {
    const numbered = (phone: string): string => first.replace('购置图书数量', `购置图书数量（联系 ${phone}）`);
    await run(await file('a.txt', numbered('13900000001')));
    await run(await file('b.txt', numbered('13900000002')));
    const all = Object.values(await written()).join('\n');
    expect(all).toContain('139****0001');
    expect(all).not.toMatch(/1390000000[12]/u);
  });
});

describe('the same text in another encoding', () => {
  test('is no correction', async () => {
    await run(await file('a.txt', first));
    const before = await written();
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(first, 'utf16le')]);
    expect((await run(await file('b.txt', utf16))).stdout).toContain('与已有内容完全相同');
    expect(await written()).toEqual(before);
  });
});

describe('a correction that lacks a project of the earlier version', () => {
  test('wants a person: perhaps the file is not all of it', async () => {
    const other = withProject({ name: '农村道路养护', goals: ['养护道路'], code: '13018323P00000110001X' });
    await run(await file('a.txt', document2021([sampleProject, other])));
    const { exit, stdout } = await run(await file('b.txt', first));
    expect(exit).toBe(1);
    expect(stdout).toContain('少了整个部分或项目');
  });
});

describe('an original that holds personal numbers and cannot be masked', () => {
  const docx = join(import.meta.dirname, '..', 'fixtures', 'originals', 's001.docx');
  const given = ['--region', '130871', '--year', '2020', '--department', '某某国土资源分局'];
  const gates = async () => {
    const content = await readContent(out, join(import.meta.dirname, '..', '..', 'content'));
    return (await publicationGates(content, (path) => readFile(join(out, path)))).map(({ code }) => code);
  };

  test('stops publication until a person decides; the choice holds for the same file', async () => {
    const { exit, stdout } = await run(docx, ...given);
    expect(exit).toBe(1);
    expect(stdout).toContain('4 处手机号、身份证号等个人号码');
    expect(stdout).toContain('--text-only');
    expect(await gates()).toEqual(['original-undecided']);
    const chosen = await run(docx, ...given, '--text-only');
    expect(chosen.stdout).not.toContain('--text-only');
    expect(await gates()).toEqual([]);
    const files = await written();
    expect(Object.keys(files).filter((path) => path.endsWith('.docx'))).toEqual([]);
    await run(docx, ...given);
    expect(await written()).toEqual(files);
  });

  test('is followed by a file without the numbers, as a correction', async () => {
    await run(docx, ...given);
    const clean = join(import.meta.dirname, '..', 'fixtures', 'originals', 's002.docx');
    const id2020 = Object.keys(await written())
      .find((path) => /^documents\/130871\/2020\/[a-z]+\.json$/u.test(path))
      ?.replace(/^documents\/|\.json$/gu, '')
      .replaceAll('/', '-');
    await run(clean, '--replaces', id2020 ?? '', '--year', '2020');
    expect(await gates()).toEqual([]);
    expect(Object.keys(await written()).filter((path) => path.endsWith('.2.docx'))).toHaveLength(1);
  });
});

describe('a document with a history whose file is damaged', () => {
  test('is not imported over: the history would be lost', async () => {
    await run(await file('a.txt', first));
    await run(await file('b.txt', second));
    await writeFile(join(out, place), '{');
    const before = await written();
    const { exit, stderr } = await run(await file('b.txt', second));
    expect(exit).toBe(2);
    expect(stderr).toContain('更正记录');
    expect(await written()).toEqual(before);
  });
});

describe('--replaces', () => {
  const given = ['--region', '130183', '--year', '2023'];

  test('corrects a document whose department is not printed', async () => {
    await run(await file('a.txt', nameless), ...given);
    const corrected = await file('b.txt', nameless.replaceAll('图书馆', '博物馆'));
    expect((await run(corrected, ...given)).stderr).toContain('--replaces');
    const { stdout } = await run(corrected, '--replaces', '130183-2023-unnamed');
    expect(stdout).toContain('更正：第 1 次');
  });

  test('refuses a file that prints another year, and an id that nothing stands under', async () => {
    const dated = (year: string): string => `${year}年部门预算绩效文本\n\n${first}`;
    await run(await file('a.txt', dated('2023')));
    const before = await written();
    const later = await run(await file('b.txt', dated('2024')), '--replaces', id);
    expect(later.exit).toBe(2);
    expect(later.stderr).toContain('2024');
    expect((await run(await file('c.txt', second), '--replaces', '130183-2023-999')).exit).toBe(2);
    expect(await written()).toEqual(before);
  });
});

describe('a file of an inferred year', () => {
  test('that has no project in common with the standing document does not replace it', async () => {
    await run(await file('a.txt', first));
    const before = await written();
    const other = document2021([
      withProject({ name: '农村道路养护', goals: ['养护道路'], code: '13018323P00000110001X', rows: [] }),
    ]);
    const { exit, stderr } = await run(await file('b.txt', other));
    expect(exit).toBe(2);
    expect(stderr).toContain('没有一个相同的项目');
    expect(await written()).toEqual(before);
  });

  test('whose name states another year does not replace it', async () => {
    await run(await file('a.txt', first));
    const { exit, stderr } = await run(await file('2025年绩效文本.txt', second));
    expect(exit).toBe(2);
    expect(stderr).toContain('2025');
  });
});

describe('taking out', () => {
  test('a document takes its earlier originals with it', async () => {
    await run(await file('a.txt', first));
    await run(await file('b.txt', second));
    await run('--remove', id);
    expect(Object.keys(await written()).filter((path) => path.includes('361001'))).toEqual([]);
  });

  test('an earlier original removes its copy and what is quoted of it; the correction stays on record', async () => {
    await run(await file('a.txt', first));
    await run(await file('b.txt', second));
    const { exit, stdout } = await run('--remove', `${id}/original`);
    expect(exit).toBe(0);
    expect(stdout).toContain('361001.txt');
    const files = await written();
    expect(Object.values(files).join('\n')).not.toContain('36.00');
    const { revisions, earlierOriginals } = await document();
    expect(revisions).toMatchObject([{ no: 1, replaced: 'original', changes: [] }]);
    expect(earlierOriginals).toBeUndefined();
    const content = await readContent(out, join(import.meta.dirname, '..', '..', 'content'));
    expect(await publicationGates(content, (path) => readFile(join(out, path)))).toEqual([]);
    await run(await file('a.txt', first));
    expect((await document()).originals[0]?.id).toBe('original-3');
  });

  test('refuses the present original, and says which earlier ones there are', async () => {
    await run(await file('a.txt', first));
    await run(await file('b.txt', second));
    const { exit, stderr } = await run('--remove', `${id}/original-2`);
    expect(exit).toBe(2);
    expect(stderr).toContain(`${id}/original（a.txt）`);
  });
});
