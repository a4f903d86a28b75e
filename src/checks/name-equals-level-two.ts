import { rowCheck } from './check.ts';
import { comparable } from './comparable.ts';
import { goalsRule } from './sources.ts';

export const check = rowCheck(
  {
    code: 'name-equals-level-two',
    title: '三级指标与二级指标同名',
    severity: 'warning',
    owner: 'publisher',
    rule: '三级指标应写具体指标，不应照抄二级指标的名称。',
    why: '“社会效益指标：社会效益指标”没有说明要看什么。',
    hint: '请写明具体指标，例如“受益户数”“投诉办结率”。',
    source: goalsRule,
    example: { fires: '二级“社会效益指标”，三级“社会效益指标”', silent: '二级“社会效益指标”，三级“受益户数”' },
  },
  'levelThree',
  ({ levelThree, levelTwo }) => {
    const name = comparable(levelThree);
    const same = name !== '' && (name === comparable(levelTwo.printed) || name === comparable(levelTwo.canonical));
    return same ? { message: `三级指标与二级指标同名：“${levelThree ?? ''}”。`, printed: levelThree } : null;
  },
);
