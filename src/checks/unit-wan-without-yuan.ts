import { rowCheck } from './check.ts';
import { isCostRow } from './levels.ts';

export const check = rowCheck(
  {
    code: 'unit-wan-without-yuan',
    title: '金额单位写作“万”',
    severity: 'info',
    owner: 'publisher',
    rule: '成本指标的单位只写“万”，看来是“万元”。',
    why: '“万”也可以是万人、万亩；写全不会误读。',
    hint: '请写全为“万元”。',
    source: null,
    example: { fires: '≤200万', silent: '≤200万元' },
  },
  'target',
  (row) =>
    row.target.unit?.trim() === '万' && isCostRow(row)
      ? {
          message: `“${row.levelThree ?? ''}”的指标值印为“${row.target.printed ?? ''}”，单位只写了“万”。`,
          printed: row.target.printed,
          understood: '万元',
        }
      : null,
);
