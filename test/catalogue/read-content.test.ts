import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentError, type ContentProblem, readContent } from '../../src/catalogue/read-content.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';
import { contentFiles, contentFolder } from '../support/content-folder.ts';
import {
  at,
  document,
  importReport,
  manifest,
  original,
  part,
  project,
  regions,
  section,
} from '../support/documents.ts';

const documentPath = 'documents/990101/2024/101001.json';
const reportPath = 'documents/990101/2024/101001.import.json';
const manifestPath = 'originals/990101/2024/manifest.json';

async function problemsOf(folder: string): Promise<readonly ContentProblem[]> {
  try {
    await readContent(folder);
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

/** Problems after one file was replaced. */
const damaged = async (path: string, content: string | Uint8Array | null): Promise<readonly ContentProblem[]> =>
  problemsOf(await contentFolder({ [path]: content }));

/** Problems of a document that was changed as JSON, before any schema saw it. */
const changed = async (change: (json: Record<string, unknown>) => void): Promise<readonly ContentProblem[]> => {
  const json = structuredClone(document()) as unknown as Record<string, unknown>;
  change(json);
  return damaged(documentPath, JSON.stringify(json));
};

/** Problems of documents that their schema accepts. */
const written = async (...documents: readonly PerformanceDocument[]): Promise<readonly ContentProblem[]> =>
  problemsOf(await contentFolder({}, documents));

describe('reading valid content', () => {
  it('returns documents, reports, manifests, registers and pages', async () => {
    const content = await readContent(await contentFolder());
    expect(content.documents.map(({ id }) => id)).toEqual(['990101-2024-101001']);
    expect(content.reports.map((report) => report.document)).toEqual(['990101-2024-101001']);
    expect(content.manifests[0]?.files.map(({ path }) => path)).toEqual(['990101/2024/101001.txt']);
    expect(content.regions.length).toBe(4);
    expect(content.departments.length).toBe(1);
    expect(content.pages.map(({ slug }) => slug)).toEqual(['about']);
    expect(content.notices).toEqual([]);
  });

  it('reads a folder without documents', async () => {
    const files = contentFiles([]);
    expect((await readContent(await contentFolder(files, []))).documents).toEqual([]);
  });

  it('takes a folder with a slash at its end', async () => {
    expect((await readContent(`${await contentFolder()}/`)).documents.length).toBe(1);
  });

  it('notices a region that no register knows, and stops nothing', async () => {
    const { notices } = await readContent(await contentFolder({}, [document({ region: '880101' })]));
    expect(notices).toMatchObject([
      { file: 'documents/880101/2024/101001.json', path: 'identity.region.code', printed: '"880101"' },
    ]);
  });
});

describe('files that are no JSON', () => {
  it('says that a file is empty', async () => {
    expect(await damaged(documentPath, '')).toMatchObject([{ file: documentPath, problem: '文件是空的。' }]);
  });

  it('says that a file breaks off', async () => {
    const text = contentFiles()[documentPath] ?? '';
    expect(await damaged(documentPath, text.slice(0, text.length / 2))).toMatchObject([
      { file: documentPath, problem: '文件不完整：JSON 在结尾处中断。' },
    ]);
  });

  it('names the line where JSON goes wrong and shows it', async () => {
    const text = (contentFiles()[documentPath] ?? '').replace('"schemaVersion": "1",', '"schemaVersion": "1"');
    const [problem, ...more] = await damaged(documentPath, text);
    expect(more).toEqual([]);
    expect(problem?.path).toBe('第 4 行');
    expect(problem?.printed).toContain('"id"');
    expect(problem?.problem).toContain('不是正确的 JSON');
  });

  it('masks a mobile number in the line that it shows', async () => {
    const [problem] = await damaged(documentPath, '{\n "电话 13900000001" 1 }');
    expect(problem?.printed).toContain('139****0001');
  });

  it('says that a file is not UTF-8', async () => {
    const [problem] = await damaged(documentPath, Uint8Array.from([0x7b, 0xb2, 0xe2, 0xca, 0xd4]));
    expect(problem).toMatchObject({ file: documentPath, problem: '文件不是 UTF-8 编码的文字。' });
  });

  it('says that a file starts with a byte-order mark', async () => {
    const [problem] = await damaged(documentPath, `\uFEFF${contentFiles()[documentPath] ?? ''}`);
    expect(problem?.problem).toContain('BOM');
  });
});

describe('documents that do not fit their schema', () => {
  it('names the path, the value and the type that belongs there', async () => {
    const problems = await changed((json) => {
      const [first] = json['projects'] as [{ funding: { totalFunds: { fen: unknown } } }];
      first.funding.totalFunds.fen = '10万';
    });
    expect(problems).toEqual([
      {
        file: documentPath,
        path: 'projects[0].funding.totalFunds.fen',
        printed: '"10万"',
        problem: '类型不对，应为数字。',
        remedy: expect.stringContaining('npm run import') as string,
      },
    ]);
  });

  it('tells a missing value from a wrong one', async () => {
    const problems = await changed((json) => {
      delete json['id'];
    });
    expect(problems).toMatchObject([{ path: 'id', printed: null, problem: '缺少这一项，应为文字。' }]);
  });

  it('refuses an amount that is no whole number of fen', async () => {
    const [problem] = await changed((json) => {
      const [first] = json['projects'] as [{ funding: { totalFunds: { fen: unknown } } }];
      first.funding.totalFunds.fen = 1.5;
    });
    expect(problem).toMatchObject({
      path: 'projects[0].funding.totalFunds.fen',
      printed: '1.5',
      problem: '类型不对，应为整数。',
    });
  });

  it('lists the values that are allowed', async () => {
    const [problem] = await changed((json) => {
      const [first] = json['projects'] as [{ kind: unknown }];
      first.kind = 'other';
    });
    expect(problem).toMatchObject({
      path: 'projects[0].kind',
      printed: '"other"',
      problem: '只能是以下之一："special"、"budget"。',
    });
  });

  it('names a state that does not exist', async () => {
    const [problem] = await changed((json) => {
      const [first] = json['projects'] as [{ purpose: { state: unknown } }];
      first.purpose.state = 'empty';
    });
    expect(problem?.path).toBe('projects[0].purpose.state');
    expect(problem?.problem).toContain('“state”');
  });

  it('names keys that it does not know', async () => {
    const problems = await changed((json) => {
      json['remark'] = '备注';
    });
    expect(problems).toMatchObject([{ path: '', problem: '有不认识的项：remark。' }]);
  });

  it('says what format a value should have', async () => {
    const problems = await changed((json) => {
      json['disclosure'] = { ...(json['disclosure'] as object), publishedOn: '2024年3月1日' };
    });
    expect(problems).toMatchObject([
      { path: 'disclosure.publishedOn', printed: '"2024年3月1日"', problem: '格式不对，应为日期，形如 2024-03-31。' },
    ]);
  });

  it('says that a list must not be empty', async () => {
    const problems = await changed((json) => {
      json['originals'] = [];
    });
    expect(problems).toMatchObject([{ path: 'originals', problem: '至少要有 1 项。' }]);
  });

  it('says that a year is out of range', async () => {
    const [problem] = await changed((json) => {
      const identity = json['identity'] as { budgetYear: { value: number } };
      identity.budgetYear.value = 24;
    });
    expect(problem).toMatchObject({ path: 'identity.budgetYear.value', printed: '24' });
    expect(problem?.problem).toContain('不小于 2000');
  });

  it('says nothing of files that only refer to the damaged one', async () => {
    const problems = await changed((json) => {
      json['kind'] = 'something';
    });
    expect(problems.length).toBe(1);
  });
});

describe('files that contradict each other', () => {
  it('refuses a document in the wrong place', async () => {
    const problems = await problemsOf(
      await contentFolder({
        [documentPath]: null,
        'documents/990101/2023/101001.json': contentFiles()[documentPath] ?? null,
      }),
    );
    expect(problems).toMatchObject([
      {
        file: 'documents/990101/2023/101001.json',
        path: 'id',
        problem: `文件放错了位置，应为 content/${documentPath}。`,
      },
    ]);
  });

  it('refuses an id that does not follow from region, year and department', async () => {
    const problems = await written(document({}, { id: '990101-2023-101001' }));
    expect(problems[0]).toMatchObject({ path: 'id', printed: '"990101-2023-101001"' });
    expect(problems[0]?.problem).toContain('990101-2024-101001');
  });

  it('misses the import report', async () => {
    expect(await damaged(reportPath, null)).toMatchObject([
      { file: documentPath, problem: `缺少导入报告 content/${reportPath}。` },
    ]);
  });

  it('refuses a report of another document', async () => {
    const report = importReport(document({ year: 2023 }));
    const problems = await damaged(reportPath, JSON.stringify(report));
    expect(problems).toMatchObject([{ file: reportPath, path: 'document', printed: '"990101-2023-101001"' }]);
  });

  it('refuses a report whose document is gone', async () => {
    const problems = await problemsOf(await contentFolder({ [documentPath]: null }));
    expect(problems.map(({ file }) => file)).toEqual([reportPath, manifestPath]);
    expect(problems[0]?.problem).toBe('这份导入报告没有对应的文本。');
  });

  it('refuses a report whose counts do not add up', async () => {
    const report = importReport(document(), {
      accounting: { total: 100, fields: 60, sections: 30, residue: {}, lost: 0 },
    });
    const [problem] = await damaged(reportPath, JSON.stringify(report));
    expect(problem).toMatchObject({ path: 'accounting', problem: '字数核对不上：各项合计 90，总数 100。' });
  });

  it('misses an original in the manifest', async () => {
    expect(await damaged(manifestPath, '{"files":[]}')).toMatchObject([
      { file: documentPath, path: 'originals[0].published.path', printed: '"990101/2024/101001.txt"' },
      { file: documentPath, path: 'originals[0].text.path' },
    ]);
  });

  it('refuses a hash that differs from the manifest', async () => {
    const [file] = manifest([document()]).files;
    const other = { files: [{ ...file, sha256: '0'.repeat(64) }] };
    const [problem] = await damaged(manifestPath, JSON.stringify(other));
    expect(problem).toMatchObject({ path: 'originals[0].published.sha256' });
    expect(problem?.problem).toContain('SHA-256');
  });

  it('refuses a region that lies in itself', async () => {
    const circle = regions.map((region) => (region.code === '990000' ? { ...region, parent: '990101' } : region));
    const problems = await damaged('registers/regions.json', JSON.stringify(circle));
    expect(problems[0]).toMatchObject({
      file: 'registers/regions.json',
      path: '[0].parent',
      problem: '上级地区绕回了自己。',
    });
  });

  it('refuses a region whose parent is unknown and a code that repeats', async () => {
    const [first] = regions;
    const broken = [
      first,
      { ...first, name: '又一省' },
      { ...first, code: '880100', parent: '880000' },
      ...regions.slice(1),
    ];
    const problems = await damaged('registers/regions.json', JSON.stringify(broken));
    expect(problems.map(({ path, problem }) => `${path} ${problem}`)).toEqual([
      '[1].code 这个地区代码重复了。',
      '[2].parent 名录里没有这个上级地区。',
    ]);
  });

  it('misses a register', async () => {
    expect(await damaged('registers/departments.json', null)).toMatchObject([
      { file: 'registers/departments.json', problem: '缺少这个文件。' },
    ]);
  });

  it('refuses two departments of one region with one id', async () => {
    const department = { region: '990101', id: '101001', name: '水务局', unitCodes: [], aliases: [] };
    const problems = await damaged('registers/departments.json', JSON.stringify([department, department]));
    expect(problems).toMatchObject([{ path: '[1].id', printed: '"101001"' }]);
  });
});

describe('documents that contradict themselves', () => {
  it('refuses two projects with one id', async () => {
    const problems = await written(document({}, { projects: [project(), project({ no: 2, id: 'budget-1' })] }));
    expect(problems).toMatchObject([{ file: documentPath, path: 'projects[1].id', problem: '项目编号重复了。' }]);
  });

  it('refuses two sections with one id, wherever they stand', async () => {
    const problems = await written(
      document(
        {},
        {
          parts: [part('overall', { sections: [section('s1', '一、目标', [])] })],
          projects: [project({ narrative: [section('s1', '1. 说明', [])] })],
        },
      ),
    );
    expect(problems).toMatchObject([
      { path: 'projects[0].narrative[0].id', printed: '"s1"', problem: '章节编号重复了。' },
    ]);
  });

  it('refuses a provenance in an original that the document does not have', async () => {
    const problems = await written(
      document({}, { projects: [project({ provenance: { original: 'other', line: 1 } })] }),
    );
    expect(problems).toMatchObject([{ path: 'projects[0].provenance.original', printed: '"other"' }]);
  });

  it('refuses a line that the original does not have', async () => {
    const problems = await written(document({}, { projects: [project({ provenance: at(10, 61) })] }));
    expect(problems).toMatchObject([
      { path: 'projects[0].provenance', printed: '{"line":10,"to":61}', problem: '出处的行号不对，原件共 60 行。' },
    ]);
  });

  it('accepts the last line of an original', async () => {
    expect(await written(document({}, { projects: [project({ provenance: at(10, 60) })] }))).toEqual([]);
  });

  it('refuses two originals with one id', async () => {
    const one = original('990101/2024/101001.txt');
    const problems = await written(document({}, { originals: [one, one] }));
    expect(problems).toMatchObject([{ path: 'originals[1].id', problem: '原件编号重复了。' }]);
  });
});

describe('text pages', () => {
  it('misses a title', async () => {
    const problems = await damaged('pages/about.md', '---\ndescription: 说明\norder: 1\n---\n\n正文');
    expect(problems).toMatchObject([{ file: 'pages/about.md', path: 'title', problem: '缺少这一项，应为文字。' }]);
  });

  it('says that frontmatter cannot be read', async () => {
    const [problem] = await damaged('pages/about.md', '---\ntitle: "没有引号\n---\n\n正文');
    expect(problem?.file).toBe('pages/about.md');
  });
});

describe('the message', () => {
  it('collects the problems of all files and says what to do with each', async () => {
    const folder = await contentFolder({
      [documentPath]: '{',
      'registers/departments.json': '[{}]',
      'pages/about.md': '正文',
    });
    const error: unknown = await readContent(folder).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ContentError);
    if (!(error instanceof ContentError)) return;
    expect(new Set(error.problems.map(({ file }) => file))).toEqual(
      new Set([documentPath, 'registers/departments.json', 'pages/about.md']),
    );
    for (const { problem, remedy } of error.problems) {
      expect(problem).toMatch(/\p{Script=Han}/u);
      expect(remedy).toMatch(/^请/u);
      expect(error.message).toContain(problem);
    }
    expect(error.message).toContain(`文件：content/${documentPath}`);
    expect(error.message).not.toContain(join(folder, 'documents'));
  });
});
