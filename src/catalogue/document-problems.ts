/** Checks within one document: ids are unique, and every spot lies in an original of the document. */
import { allOriginals } from '../document/all-originals.ts';
import { provenanceSchema } from '../document/provenance.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { documentFiles } from './content-files.ts';
import type { ContentProblem } from './content-problem.ts';
import { jsonPath, printedValue } from './schema-problems.ts';

type Path = readonly PropertyKey[];

export function documentProblems(file: string, document: PerformanceDocument): ContentProblem[] {
  const wrong = (path: Path, value: unknown, problem: string): ContentProblem => ({
    file,
    path: jsonPath(path),
    printed: printedValue(value),
    problem,
    remedy: documentFiles.remedy,
  });
  const repeated = (ids: readonly { readonly path: Path; readonly id: string }[], what: string): ContentProblem[] => {
    const seen = new Set<string>();
    return ids.flatMap(({ path, id }) => {
      if (seen.has(id)) return [wrong(path, id, `${what}重复了。`)];
      seen.add(id);
      return [];
    });
  };
  const { originals, earlierOriginals = [], revisions = [], projects, parts } = document;
  return [
    ...repeated(
      [
        ...originals.map(({ id }, index) => ({ path: ['originals', index, 'id'], id })),
        ...earlierOriginals.map(({ id }, index) => ({ path: ['earlierOriginals', index, 'id'], id })),
      ],
      '原件编号',
    ),
    ...repeated(
      revisions.map(({ no }, index) => ({ path: ['revisions', index, 'no'], id: String(no) })),
      '更正序号',
    ),
    ...repeated(
      projects.map(({ id }, index) => ({ path: ['projects', index, 'id'], id })),
      '项目编号',
    ),
    ...repeated(
      projects.map(({ kind, no }, index) => ({ path: ['projects', index, 'no'], id: `${kind}-${String(no)}` })),
      '项目序号',
    ),
    ...repeated(
      parts.map(({ kind }, index) => ({ path: ['parts', index, 'kind'], id: kind })),
      '部分',
    ),
    ...repeated(sectionIds(document), '章节编号'),
    ...projects.flatMap(({ indicators }, project) =>
      repeated(
        indicators.map(({ rowNo }, index) => ({
          path: ['projects', project, 'indicators', index, 'rowNo'],
          id: String(rowNo),
        })),
        '指标行号',
      ),
    ),
    ...spotProblems(document, wrong),
  ];
}

const sectionIds = ({ parts, projects }: PerformanceDocument): { path: Path; id: string }[] => [
  ...parts.flatMap(({ sections }, part) =>
    sections.map(({ id }, index) => ({ path: ['parts', part, 'sections', index, 'id'], id })),
  ),
  ...projects.flatMap(({ narrative }, project) =>
    narrative.map(({ id }, index) => ({ path: ['projects', project, 'narrative', index, 'id'], id })),
  ),
];

/** Every provenance anywhere in the document names an original of it and lines that the original has. */
function spotProblems(
  document: PerformanceDocument,
  wrong: (path: Path, value: unknown, problem: string) => ContentProblem,
): ContentProblem[] {
  const lines = new Map(allOriginals(document).map(({ id, text }) => [id, text.lines]));
  const problems: ContentProblem[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    const last = path.at(-1);
    if (last === 'provenance') {
      const { original, line, to = line } = provenanceSchema.loose().parse(value);
      const count = lines.get(original);
      if (count === undefined)
        problems.push(wrong([...path, 'original'], original, '出处指向的原件不在这份文本的原件之列。'));
      else if (to < line || to > count)
        problems.push(wrong(path, { line, to }, `出处的行号不对，原件共 ${String(count)} 行。`));
    }
    for (const [key, child] of Object.entries(value)) visit(child, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(document, []);
  return problems;
}
