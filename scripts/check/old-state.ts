/** An earlier state of the content: a folder, or a revision of the repository with the rules that it had. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { findingSchema } from '../../src/diagnostics/finding.ts';
import { RunError } from '../run/say.mjs';
import { projectRoot } from '../tool.ts';
import { checkFolder } from './check-folder.ts';
import type { OldContentState, RawDocuments } from './compare.ts';

const run = promisify(execFile);
const mostOutput = 2 ** 30;

export interface OldState extends OldContentState {
  /** How the findings came about. */
  readonly note: string;
}

/** Documents as they lie on disk; they need not be valid. What is no JSON is left out: it is no document yet. */
export async function rawDocuments(folder: string): Promise<RawDocuments> {
  const base = join(folder, 'documents');
  const files = await readdir(base, { recursive: true }).catch(() => []);
  const documents = new Map<string, unknown>();
  for (const file of files.filter((each) => each.endsWith('.json') && !each.endsWith('.import.json')).sort()) {
    const parsed = z.looseObject({ id: z.string() }).safeParse(parseJson(await readFile(join(base, file), 'utf8')));
    if (parsed.success) documents.set(parsed.data.id, parsed.data);
  }
  return documents;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const byTodaysRules = '两边的提示都按现在的规则核查。';

async function folderState(folder: string, note = byTodaysRules): Promise<OldState> {
  const { findings, gates, documents } = await checkFolder(folder);
  const documentsThere = await rawDocuments(folder);
  const unread = documents.length === 0 && documentsThere.size > 0 && gates.length > 0;
  return {
    documents: documentsThere,
    findings: unread ? null : findings,
    note: unread ? '旧的文本按现在的格式读不了，只比较文本，旧的提示未知。' : note,
  };
}

/** @throws {RunError} when `old` is neither a folder with documents nor a revision */
export async function oldState(old: string, folder: string): Promise<OldState> {
  if (existsSync(join(folder, 'documents'))) return folderState(folder);
  const revision = await run('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${old}^{commit}`], {
    cwd: projectRoot,
  })
    .then(({ stdout }) => stdout.trim())
    .catch(() => null);
  if (revision === null)
    throw new RunError(
      `“${old}”既不是含有 documents 的文件夹，也不是版本记录里的版本。请给出旧的 content 文件夹，或版本号（例如 HEAD~1）。`,
    );
  const scratch = await mkdtemp(join(tmpdir(), 'mingzhang-old-'));
  try {
    return await revisionState(revision, scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Checks the tree of a revision with its own rules; with today's where it cannot check itself. */
async function revisionState(revision: string, scratch: string): Promise<OldState> {
  const tree = join(scratch, 'tree');
  const git = { cwd: projectRoot, env: { ...process.env, GIT_INDEX_FILE: join(scratch, 'index') } };
  await run('git', ['read-tree', revision], git);
  await run('git', ['checkout-index', '--all', `--prefix=${tree}/`], git);
  await symlink(join(projectRoot, 'node_modules'), join(tree, 'node_modules'), 'junction');
  const content = join(tree, 'content');
  const told = z.object({ findings: z.array(findingSchema) }).safeParse(parseJson(await ownJson(tree)));
  if (!told.success) return folderState(content, '那个版本不能自己核查，两边的提示都按现在的规则核查。');
  return {
    documents: await rawDocuments(content),
    findings: told.data.findings,
    note: '旧的提示按那个版本的规则核查。',
  };
}

/** What the tree says of itself; it may well say that it must not be published. */
async function ownJson(tree: string): Promise<string> {
  const command = [join(tree, 'scripts', 'check.ts'), '--json'];
  return run(process.execPath, command, { cwd: tree, maxBuffer: mostOutput }).then(
    ({ stdout }) => stdout,
    (error: unknown) => z.object({ stdout: z.string() }).safeParse(error).data?.stdout ?? '',
  );
}
