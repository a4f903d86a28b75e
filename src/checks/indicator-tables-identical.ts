import type { Project } from '../document/project.ts';
import { documentCheck, statedRows } from './check.ts';
import { comparable } from './comparable.ts';
import { goalsRule } from './sources.ts';

/** Tables with fewer rows may agree by chance. */
const fewestRows = 3;

export const check = documentCheck(
  {
    code: 'indicator-tables-identical',
    title: '两个项目的指标表完全相同',
    severity: 'warning',
    owner: 'publisher',
    rule: '同一文本里，两个项目的指标表（3 行以上）不应逐字相同。',
    why: '用途不同的项目用同一套指标，指标就说不出各自要做成什么。',
    hint: '请按各项目的用途分别写指标。',
    source: goalsRule,
    example: { fires: '管护费与业务费两个项目的 8 行指标逐字相同', silent: '两个项目只有满意度一行相同' },
  },
  function* ({ projects }) {
    const seen = new Map<string, Project>();
    for (const project of projects) {
      const rows = statedRows(project);
      if (rows.length < fewestRows) continue;
      const key = rows
        .map((row) =>
          [row.levelTwo.printed, row.levelThree, row.description, row.target.printed, row.basis]
            .map(comparable)
            .join('|'),
        )
        .join('\n');
      const earlier = seen.get(key);
      if (!earlier) seen.set(key, project);
      else
        yield {
          message: `${String(rows.length)} 行指标与项目“${earlier.name}”的逐字相同。`,
          printed: project.name,
          projectId: project.id,
          provenance: rows[0]?.provenance ? extent(rows[0].provenance) : project.provenance,
        };
    }
  },
);

function extent<T extends { cells: unknown }>({ cells: _, ...rest }: T): Omit<T, 'cells'> {
  return rest;
}
