import { rowCheck } from './check.ts';
import { isSatisfactionRow } from './levels.ts';
import { taxonomyRule } from './sources.ts';

const aboutSatisfaction = /满意|好评|差评|投诉|信访|认可|认同|赞|口碑|评价|测评|评议|问卷|调查|感受|支持率/u;

export const check = rowCheck(
  {
    code: 'satisfaction-measures-something-else',
    title: '满意度指标没有说满意',
    severity: 'warning',
    owner: 'publisher',
    rule: '满意度指标的名称、描述、指标值里应有满意、好评、投诉、评价一类的内容。',
    why: '满意度本应由服务对象来评；写成“完成拨付”就没有人被问到。',
    hint: '请改写为服务对象的满意度及其调查办法；工作是否完成请放在产出指标里。',
    source: taxonomyRule,
    example: { fires: '满意度指标“及时拨付费用”：完成拨付', silent: '满意度指标“群众满意度”：≥90%' },
  },
  'levelThree',
  (row) => {
    const words = `${row.levelThree ?? ''}${row.description ?? ''}${row.target.printed ?? ''}`;
    return isSatisfactionRow(row) && words !== '' && !aboutSatisfaction.test(words)
      ? { message: `满意度指标印的是“${row.levelThree ?? ''}”，没有提到谁是否满意。`, printed: row.levelThree }
      : null;
  },
);
