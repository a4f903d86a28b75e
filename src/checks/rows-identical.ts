import { cellProvenance, projectCheck, statedRows } from './check.ts';
import { comparable } from './comparable.ts';
import { goalsRule } from './sources.ts';

export const check = projectCheck(
  {
    code: 'rows-identical',
    title: '同一项目里两行指标相同',
    severity: 'warning',
    owner: 'publisher',
    rule: '同一项目里不应有两行指标的名称、描述、指标值都相同。',
    why: '同一句话填在两类指标下，其中一类实际没有指标。',
    hint: '请改写其中一行，或删去重复的一行。',
    source: goalsRule,
    example: { fires: '社会效益、生态效益两行都是“改善环境”', silent: '两行名称相同而指标值不同' },
  },
  function* (project) {
    const seen = new Map<string, number>();
    for (const row of statedRows(project)) {
      if (comparable(row.levelThree) === '') continue;
      const key = [row.levelThree, row.description, row.target.printed].map((text) => comparable(text)).join('|');
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, row.rowNo);
      else
        yield {
          message: `第 ${String(row.rowNo)} 行与第 ${String(earlier)} 行的名称、描述、指标值相同：“${row.levelThree ?? ''}”。`,
          printed: row.levelThree,
          rowNo: row.rowNo,
          provenance: cellProvenance(row, 'levelThree'),
        };
    }
  },
);
