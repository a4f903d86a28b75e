import { rowCheck } from './check.ts';
import { goalsRule } from './sources.ts';
import { isPercent } from './target-amount.ts';

/** Names that end in a count, an amount, a time or a duration. */
const measured =
  /(?:数量|[个人户次件份天处台套]数|面积|里程|长度|成本|金额|费用|经费|总额|年限|期限|时限|时效|时间|日期|数)$/u;
/** Words that make a percentage meaningful all the same; of a 控制数 it may say how much was used. */
const ratio = /率|比|占|控制数|程度|百分|增长|增幅|提高|降低|下降|进度|情况|指数|分数/u;

export const check = rowCheck(
  {
    code: 'count-target-in-percent',
    title: '数量、金额或时间的指标值是百分比',
    severity: 'warning',
    owner: 'publisher',
    rule: '指标名称说的是数量、金额、时间或年限，指标值却是百分比（例如“≥100%”）；名称或描述里有“率”“比例”等字样的不提示。',
    why: '“报告数量≥100%”看不出要交几份报告，年底无从核对。',
    hint: '请改为带单位的数，例如“≥3 份”“12 月底前”“≥20 年”。',
    source: goalsRule,
    example: { fires: '报告数量 ≥100%', silent: '报告完成率 ≥100%' },
  },
  'target',
  ({ target, levelThree, levelTwo, description }) => {
    if (target.value === null || !isPercent(target.unit) || levelThree === null || levelThree === levelTwo.printed)
      return null;
    const name = levelThree.normalize('NFKC').replace(/\s|\([^)]*\)$|指标$/gu, '');
    return measured.test(name) && !ratio.test(levelThree + (description ?? ''))
      ? {
          message: `“${levelThree}”的指标值印为“${target.printed ?? ''}”，看不出具体的数量、金额或时间。`,
          printed: target.printed,
          understood: '带单位的数或日期',
        }
      : null;
  },
);
