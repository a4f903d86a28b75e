/** Earlier versions that belong to no correction, or lie in another place than they say. */
import type { PerformanceDocument } from '../document/performance-document.ts';
import { versionFile, versionNumber } from '../document/content-paths.ts';
import { type Filed, versionFiles } from './content-files.ts';
import type { ContentProblem } from './content-problem.ts';
import { printedValue } from './schema-problems.ts';

interface Files {
  readonly documents: readonly Filed<PerformanceDocument>[];
  readonly versions?: readonly Filed<PerformanceDocument>[] | undefined;
}

export function versionProblems({ documents, versions = [] }: Files): ContentProblem[] {
  const corrections = new Map(
    documents.map(({ value }) => [value.id, new Set((value.revisions ?? []).map(({ no }) => no))]),
  );
  return versions.flatMap(({ file, value }): ContentProblem[] => {
    const no = versionNumber(file);
    const wrong = (problem: string): ContentProblem[] => [
      { file, path: 'id', printed: printedValue(value.id), problem, remedy: versionFiles.remedy },
    ];
    if (file !== versionFile(value.id, no)) return wrong('文件放错了位置，与里面的文本编号不一致。');
    if (corrections.get(value.id)?.has(no) !== true)
      return wrong(`这份文本没有第 ${String(no)} 次更正，不该有更正前的这一版。`);
    return [];
  });
}
