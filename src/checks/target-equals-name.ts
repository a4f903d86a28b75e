import { rowCheck } from './check.ts';
import { sameWords } from './comparable.ts';
import { goalsRule } from './sources.ts';
import { targetWords } from './target-words.ts';

export const check = rowCheck(
  {
    code: 'target-equals-name',
    title: '指标值只重复指标名称',
    severity: 'warning',
    owner: 'publisher',
    rule: '指标值应写要达到的水平，不应只重复三级指标或描述的文字。',
    why: '读者看不出做到什么程度才算完成。',
    hint: '请写明要达到的数或水平。',
    source: goalsRule,
    example: { fires: '三级指标“合规性”，指标值“合规性”', silent: '三级指标“合规性”，指标值“无违规事项”' },
  },
  'target',
  ({ levelThree, description, target }) => {
    if (target.kind !== 'text') return null;
    const words = targetWords(target);
    return sameWords(words, levelThree) || sameWords(words, description)
      ? {
          message: `“${levelThree ?? ''}”的指标值印为“${target.printed ?? ''}”，只重复了指标的文字。`,
          printed: target.printed,
        }
      : null;
  },
);
