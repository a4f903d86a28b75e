/** Reviewed links between projects that do not exist, run backwards or stand twice. */
import type { ProjectKey, ReviewedLink } from '../document/crosswalk.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { crosswalkFile, type Filed } from './content-files.ts';
import type { ContentProblem } from './content-problem.ts';
import { printedValue } from './schema-problems.ts';

interface Files {
  readonly documents: readonly Filed<PerformanceDocument>[];
  readonly crosswalk?: readonly ReviewedLink[] | undefined;
}

export function crosswalkProblems({ documents, crosswalk = [] }: Files): ContentProblem[] {
  const byId = new Map(documents.map(({ value }) => [value.id, value]));
  const seen = new Set<string>();
  const year = ({ document }: ProjectKey): number => byId.get(document)?.identity.budgetYear.value ?? 0;
  return crosswalk.flatMap((link, index): ContentProblem[] => {
    const wrong = (path: string, printed: unknown, problem: string): ContentProblem[] => [
      {
        file: crosswalkFile.path,
        path: `[${String(index)}]${path}`,
        printed: printedValue(printed),
        problem,
        remedy: crosswalkFile.remedy,
      },
    ];
    const missing = (['from', 'to'] as const).flatMap((end) => {
      const { document, project } = link[end];
      const found = byId.get(document);
      if (found === undefined) return wrong(`.${end}.document`, document, '没有编号是这个的文本。');
      return found.projects.some(({ id }) => id === project)
        ? []
        : wrong(`.${end}.project`, project, `文本 ${document} 里没有编号是这个的项目。`);
    });
    if (missing.length > 0) return missing;
    if (year(link.from) >= year(link.to)) return wrong('', null, 'from 的年度应早于 to 的年度。');
    const key = JSON.stringify([link.from, link.to]);
    if (seen.has(key)) return wrong('', null, '这两个项目的对应写了两次。');
    seen.add(key);
    return [];
  });
}
