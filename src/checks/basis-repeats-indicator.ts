import { rowCheck } from './check.ts';
import { sameWords } from './comparable.ts';
import { goalsRule } from './sources.ts';
import { targetWords } from './target-words.ts';

export const check = rowCheck(
  {
    code: 'basis-repeats-indicator',
    title: '确定依据只重复指标的文字',
    severity: 'info',
    owner: 'publisher',
    rule: '“指标值确定依据”应写指标值从何而来，不应重复指标的名称、描述或指标值。',
    why: '读者看不到这个数是怎么定的。',
    hint: '请写明依据：计划、标准、文件、往年数据等。',
    source: goalsRule,
    example: { fires: '描述“完成调查”，依据“完成调查”', silent: '描述“完成调查”，依据“年度工作计划”' },
  },
  'basis',
  ({ levelThree, description, target, basis }) => {
    const repeated = [
      ['三级指标', levelThree],
      ['指标描述', description],
      ['指标值', target.kind === 'text' ? targetWords(target) : target.text],
    ] as const;
    const same = repeated.find(([, words]) => sameWords(basis, words));
    return same ? { message: `指标值确定依据与${same[0]}相同：“${basis ?? ''}”。`, printed: basis } : null;
  },
);
