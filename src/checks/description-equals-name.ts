import { rowCheck } from './check.ts';
import { sameWords } from './comparable.ts';
import { goalsRule } from './sources.ts';

export const check = rowCheck(
  {
    code: 'description-equals-name',
    title: '指标描述与名称相同',
    severity: 'info',
    owner: 'publisher',
    rule: '“绩效指标描述”应说明指标怎么算、算什么，不应只重复三级指标的名称。',
    why: '读者看不到这个指标怎么算。',
    hint: '请在描述里写明计算方法或范围。',
    source: goalsRule,
    example: {
      fires: '名称“支付及时率”，描述“支付及时率”',
      silent: '名称“支付及时率”，描述“按时支付的笔数占全部笔数的比例”',
    },
  },
  'description',
  ({ levelThree, description }) =>
    sameWords(levelThree, description)
      ? { message: `指标描述与名称相同：“${description ?? ''}”。`, printed: description }
      : null,
);
