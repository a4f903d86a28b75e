import { rowCheck } from './check.ts';
import { goalsRule } from './sources.ts';
import { isMeantAsWords } from './target-words.ts';

/** A unit that stands in the name or the description instead: 完成率（%）, 培训人数（人）. */
const unitInName = /[（(][^（()）]{1,4}[）)]/u;
/** Words of a sentence where a unit should stand. */
const sentence = /完成|保持|达到|实现|任务|数据库|要求|合规|持续/u;

export const check = rowCheck(
  {
    code: 'target-without-unit',
    title: '指标值的数没有单位',
    severity: 'info',
    owner: 'publisher',
    rule: '指标值有数时应当有单位；数后面接的是一句话也看不出单位。单位写在指标名称括号里的、印明“文字描述”的不提示。',
    why: '“≥90”是 90 分、90% 还是 90 亩，读者看不出来。',
    hint: '请补上单位。',
    source: goalsRule,
    example: { fires: '≥90完成费用拨付', silent: '≥90%' },
  },
  'target',
  ({ target, levelThree, description }) => {
    if (target.value === null || isMeantAsWords(target)) return null;
    if (unitInName.test(`${levelThree ?? ''}${description ?? ''}`)) return null;
    const unit = target.unit ?? '';
    return unit === '' || sentence.test(unit)
      ? {
          message: `“${levelThree ?? ''}”的指标值印为“${target.printed ?? ''}”，看不出数的单位。`,
          printed: target.printed,
        }
      : null;
  },
);
