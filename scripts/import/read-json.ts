/** Registers and manifests as they lie in a content folder. What is damaged is told, in Chinese, never thrown raw. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problemText } from '../../src/catalogue/content-problem.ts';
import type { ContentKind } from '../../src/catalogue/content-files.ts';
import { parseJsonFile } from '../../src/catalogue/parse-file.ts';
import { checked } from '../../src/catalogue/schema-problems.ts';
import { RunError } from '../run/say.mjs';

const restore = '请撤销最近的改动，或从版本记录中恢复这个文件。';
const restoreManifest =
  '请从版本记录中恢复这个文件；没有版本记录时，删去它，再把这个地区、这个年度的原件全部重新导入。';

/** Null when there is no such file. @throws {RunError} when it is damaged */
export async function readContentFile<T>(root: string, file: string, kind: ContentKind<T>): Promise<T | null> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(root, file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  const remedy = file.endsWith('manifest.json') ? restoreManifest : restore;
  const { value, problem } = parseJsonFile(bytes, file);
  if (problem) throw damaged(root, [{ ...problem, remedy }]);
  const result = checked(kind.schema, value, file, remedy);
  if (result.value === null) throw damaged(root, result.problems);
  return result.value;
}

function damaged(root: string, problems: readonly Parameters<typeof problemText>[0][]): RunError {
  const told = problems.slice(0, 5).map((problem) => problemText(problem).replace('content/', () => join(root, '/')));
  return new RunError(`下面的文件坏了，没有导入：\n  ${told.join('\n  ')}`);
}
