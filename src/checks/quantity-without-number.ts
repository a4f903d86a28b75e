import { rowCheck } from './check.ts';
import { isCostRow, isQuantityRow, isSatisfactionRow } from './levels.ts';
import { goalsRule } from './sources.ts';

const anyNumber =
  /\p{Nd}|[一二两三四五六七八九十百千万半]\s*(?:个|项|次|人|名|户|份|套|台|辆|处|座|条|批|期|篇|万|元|亩|公里|年|月|天|成)/u;

export const check = rowCheck(
  {
    code: 'quantity-without-number',
    title: '数量、成本或满意度指标没有数',
    severity: 'warning',
    owner: 'publisher',
    rule: '二级指标是数量、成本或满意度的，指标值应当有数。',
    why: '没有数，年底只能凭印象说做到了。',
    hint: '请写明数和单位；确实不能量化的，宜归入质量或效益指标。',
    source: goalsRule,
    example: { fires: '数量指标“培训人数”：按计划完成', silent: '数量指标“培训人数”：≥30 人' },
  },
  'target',
  (row) => {
    const { target } = row;
    if (!isQuantityRow(row) && !isCostRow(row) && !isSatisfactionRow(row)) return null;
    return target.kind === 'text' &&
      !anyNumber.test(target.printed ?? '') &&
      /\p{Script=Han}/u.test(target.printed ?? '')
      ? {
          message: `${row.levelTwo.printed ?? ''}“${row.levelThree ?? ''}”的指标值印为“${target.printed ?? ''}”，没有数。`,
          printed: target.printed,
          understood: '数和单位',
        }
      : null;
  },
);
