import { rowCheck } from './check.ts';
import { goalsRule } from './sources.ts';

const scale = /\d+\s*分?\s*(?:以上|以下|[-–—~～至]\s*\d+\s*分?).{0,4}?(?:优|良|合格|及格|差)/u;

export const check = rowCheck(
  {
    code: 'basis-is-rating-scale',
    title: '确定依据写的是评分等级',
    severity: 'info',
    owner: 'publisher',
    rule: '“指标值确定依据”应写指标值从何而来；“90 以上为优秀”一类是评分等级，不是依据。',
    why: '读者看到的是怎么打分，不是这个指标值为什么合理。',
    hint: '请写明依据：计划、标准、文件、往年数据等；评分办法可另行说明。',
    source: goalsRule,
    example: { fires: '90以上为优秀；80-89为良好；80以下为差', silent: '行业标准' },
  },
  'basis',
  ({ basis, levelThree }) =>
    scale.test((basis ?? '').normalize('NFKC'))
      ? { message: `“${levelThree ?? ''}”的确定依据印的是评分等级：“${basis ?? ''}”。`, printed: basis }
      : null,
);
