import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { findingSchema } from '../../src/diagnostics/finding.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';
import {
  at,
  departments,
  document,
  importReport,
  indicator,
  manifest,
  originalText,
  project,
  regions,
  target,
} from '../support/documents.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { allParts } from '../checks/support.ts';

const root = join(import.meta.dirname, '..', '..');
const mobile = '13900000002';

/** Every test starts Node anew, on machines that may be busy. */
const patience = { timeout: 60_000 };

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-check-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), typeof value === 'string' ? value : JSON.stringify(value));
}

async function writeContent(
  one: PerformanceDocument,
  options: { registers: boolean } = { registers: true },
): Promise<void> {
  await write('documents/990101/2024/101001.json', one);
  await write('documents/990101/2024/101001.import.json', importReport(one));
  await write('originals/990101/2024/101001.txt', originalText);
  await write('originals/990101/2024/manifest.json', manifest([one]));
  if (!options.registers) return;
  await write('registers/regions.json', regions);
  await write('registers/departments.json', departments);
}

const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const child = execFile(process.execPath, [join(root, 'scripts', 'check.ts'), ...args], (_, out, err) => {
      resolve({ code: child.exitCode ?? -1, out, err });
    });
  });

const rows = [indicator(1, { target: target('') }), indicator(2)];
const withFinding = document({}, { parts: allParts, projects: [project({ indicators: rows })] });

test('findings are told in Chinese with what to do and where, and do not fail the command', patience, async () => {
  await writeContent(withFinding);
  const { code, out } = await run(folder);
  expect(code).toBe(0);
  expect(out).toContain('核查了 1 份文本：可以发布，另有 1 处提示');
  expect(out).toContain('指标值空白（1 处，target-blank）');
  expect(out).toContain('办法：请补填指标值');
  expect(out).toContain('指标第 1 行 原件第 21 行');
});

test('a personal number fails the command, comes first, and is not repeated', patience, async () => {
  const person = { name: '某人', role: '项目负责人', phone: mobile, printed: '某人', provenance: at(11) };
  await writeContent(document({}, { parts: allParts, projects: [project({ indicators: rows, people: [person] })] }));
  const { code, out, err } = await run(folder);
  expect(code).toBe(1);
  expect(out.startsWith('不能发布：1 处问题须先解决')).toBe(true);
  expect(out).toContain('projects[0].people[0].phone');
  expect(out).toContain('target-blank');
  expect(out + err).not.toContain(mobile);
});

test('a missing original, a changed one and a damaged document fail the command', patience, async () => {
  await writeContent(withFinding);
  await write('originals/990101/2024/101001.txt', originalText.replace('第7行', '第8行'));
  expect(await run(folder)).toMatchObject({ code: 1, out: expect.stringContaining('SHA-256') as string });
  await rm(join(folder, 'originals/990101/2024/101001.txt'));
  expect(await run(folder)).toMatchObject({ code: 1, out: expect.stringContaining('缺少原件') as string });
  await write('documents/990101/2024/101001.json', '{ "kind": ');
  expect(await run(folder)).toMatchObject({ code: 1, out: expect.stringContaining('JSON') as string });
});

const outcomeSchema = z.object({
  documents: z.array(z.string()),
  publishable: z.boolean(),
  gates: z.array(z.unknown()),
  findings: z.array(findingSchema),
});

test('--json tells the same to programs, nothing else on stdout', patience, async () => {
  await writeContent(withFinding);
  const outcome = outcomeSchema.parse(JSON.parse((await run(folder, '--json')).out));
  expect(outcome).toMatchObject({ documents: [withFinding.id], publishable: true, gates: [] });
  expect(outcome.findings.map(({ code }) => code)).toEqual(['target-blank']);
});

test('the output folder of an import, without registers, is checked with the project’s own', patience, async () => {
  await writeContent(withFinding, { registers: false });
  const { code, out } = await run(folder);
  expect(code).toBe(0);
  expect(out).toContain('地区名录里没有这个地区代码');
});

test('a folder without documents, and two folders, are refused with what to do', patience, async () => {
  expect(await run(folder)).toMatchObject({ code: 1, err: expect.stringContaining('没有 documents 文件夹') as string });
  expect(await run(folder, folder)).toMatchObject({ code: 1, err: expect.stringContaining('用法') as string });
});

test('only the first places of a rule are listed unless all are asked for', patience, async () => {
  const many = Array.from({ length: 8 }, (_, each) =>
    indicator(each + 1, { levelThree: `指标${String(each)}`, target: target('') }),
  );
  await writeContent(document({}, { parts: allParts, projects: [project({ indicators: many })] }));
  expect((await run(folder)).out).toContain('另有 3 处');
  const all = (await run(folder, '--all')).out;
  expect(all).not.toContain('另有 3 处');
  expect(all).toContain('指标第 8 行');
});

test('the content of this repository can be published', patience, async () => {
  await cp(join(root, 'content'), folder, { recursive: true });
  const { code, out } = await run(folder);
  expect(code, out).toBe(0);
  expect(out).toContain('可以发布');
});

test('--against an earlier folder tells what changed in documents and findings', patience, async () => {
  const old = await temporaryFolder();
  await writeContent(withFinding);
  await cp(folder, old, { recursive: true });
  await write('documents/990101/2024/101001.json', {
    ...withFinding,
    projects: [project({ indicators: [indicator(1), indicator(2)] })],
  });
  const { code, out } = await run(folder, '--against', old);
  expect(code, out).toBe(0);
  expect(out).toContain('变化 1 份');
  expect(out).toContain('提示新增 0 处，消失 1 处');
  const told = z
    .object({ findings: z.object({ gone: z.array(findingSchema) }) })
    .parse(JSON.parse((await run(folder, '--against', old, '--json')).out));
  expect(told.findings.gone.map((each) => each.code)).toEqual(['target-blank']);
  expect((await run(folder, '--against', 'no-such-thing')).err).toContain('既不是');
});

test('--dismiss writes the reason down; the finding is no longer listed', patience, async () => {
  await writeContent(withFinding);
  const id = /\[([0-9a-f]{8})\]/u.exec((await run(folder, '--all')).out)?.[1] ?? '';
  expect((await run(folder, '--dismiss', id)).err).toContain('--reason');
  expect((await run(folder, '--dismiss', id, '--reason', `请问 ${mobile}`)).err).toContain('个人号码');
  expect((await run(folder, '--dismiss', '00000000', '--reason', '已经核对过')).err).toContain('没有编号');
  expect((await run(folder, '--dismiss', id, '--reason', '已经核对过')).code).toBe(0);
  const { out } = await run(folder, '--all');
  expect(out).toContain('另有 0 处提示');
  expect(out).toContain('已由人工核实、不必更正的另有 1 处');
  expect(out).toContain('理由：已经核对过');
});

test('what the import called 必须处理 is said first, until it is done', patience, async () => {
  const one = document();
  await writeContent(one);
  const diagnostic = (severity: 'error' | 'warning', message: string) => ({
    code: 'unrecognised-text',
    severity,
    owner: 'importer',
    message,
    hint: '请对照原件判断。',
    printed: '新栏目',
    understood: null,
    provenance: null,
    projectId: null,
    rowNo: null,
  });
  const warnings = Array.from({ length: 9 }, (_, at) => diagnostic('warning', `第 ${String(at)} 处存疑。`));
  await write('documents/990101/2024/101001.import.json', {
    ...importReport(one),
    diagnostics: [...warnings, diagnostic('error', '第 7 行的文字不属于这种表式的任何一栏。')],
  });
  const { code, out } = await run(folder);
  expect(code).toBe(0);
  expect(out).toContain('【必须处理：导入时没有读懂，网站上会缺这些内容】共 1 处');
  expect(out).toContain('第 7 行的文字不属于这种表式的任何一栏。原文“新栏目”');
  expect(out).toContain('导入时没有十足把握（9 处）');
  expect(out.trim().split('\n').at(-1)).toContain('导入时有 1 处没有读懂');
});
