import { cellProvenance, projectCheck } from './check.ts';
import { isNotApplicable } from './not-applicable.ts';
import { goalsRule } from './sources.ts';

export const check = projectCheck(
  {
    code: 'row-not-applicable',
    title: '整行写“不涉及”',
    severity: 'info',
    owner: 'publisher',
    rule: '一行的指标名称、指标值都写“不涉及”，其余各格也如此或空白。',
    why: '说明填报人看过这一行而认为不适用，与漏填不同；读者可以自行判断是否真不涉及。',
    hint: '不必更正；如能改写为具体指标更好。',
    source: goalsRule,
    example: { fires: '不涉及 | 不涉及 | 不涉及 | 不涉及', silent: '整行空白' },
  },
  function* (project) {
    for (const row of project.indicators)
      if (isNotApplicable(row))
        yield {
          message: `${row.levelTwo.printed ?? '这一行'}整行写“${row.levelThree ?? ''}”。`,
          printed: row.levelThree,
          rowNo: row.rowNo,
          provenance: cellProvenance(row, 'levelThree'),
        };
  },
);
