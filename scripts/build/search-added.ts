/**
 * Personal numbers in a file that somebody put into `public/`: it is published as it is, so every part of it is searched,
 * as it would be by an import.
 */
import { readFile } from 'node:fs/promises';
import { createPersonalScan } from '../../src/importer/extract/office/personal-scan.ts';
import { Refusal } from '../../src/importer/extract/reading.ts';
import { openArchive } from '../../src/importer/extract/zip/archive.ts';
import { rawPersonalNumbers } from '../../src/importer/extract/zip/unread-bytes.ts';
import { readers } from '../../src/importer/readers.ts';
import { sniff } from '../../src/importer/sniff.ts';
import type { OutputProblem } from '../../src/site/verify/output-problem.ts';

/** `found` are the numbers that its text shows already. */
export async function addedProblems(
  file: string,
  path: string,
  found: readonly OutputProblem[],
): Promise<readonly OutputProblem[]> {
  const hint = `请把 public/${file} 里的号码删去后重新生成；文件名或文件夹名里有号码的，请改名；暂时不公开的，请移出 public 文件夹。`;
  if (found.length > 0) return found.map((problem) => ({ ...problem, hint }));
  const { count, unsearched } = await search(await readFile(path), file);
  if (count > 0) return [{ file, message: `这个文件里有 ${String(count)} 处手机号、身份证号一类的个人号码`, hint }];
  return unsearched
    ? [
        {
          file,
          message: '这个文件有加密的或读不出的内容，查不出有没有个人号码',
          hint: `请换成没有加密、没有附件的文件，或把它移出 public 文件夹；绩效文本请用 npm run import 导入，不要放在 public 里。`,
        },
      ]
    : [];
}

interface Searched {
  readonly count: number;
  readonly unsearched: boolean;
}

async function search(bytes: Uint8Array, name: string): Promise<Searched> {
  const raw = rawPersonalNumbers(bytes);
  const format = sniff(bytes);
  if (format === 'zip' || format === 'odf') return { count: raw + (await inPackage(bytes)), unsearched: false };
  const reader = format === 'text' || format === 'image' ? undefined : readers[format];
  const reading = (await reader?.(bytes, name))?.result.value ?? null;
  if (reading === null) return { count: raw, unsearched: false };
  return {
    count: Math.max(raw, reading.personalNumbers, reading.masked),
    unsearched: reading.unsearched === true,
  };
}

async function inPackage(bytes: Uint8Array): Promise<number> {
  const scan = createPersonalScan();
  try {
    await scan.rest(await openArchive(bytes));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return scan.found;
}
