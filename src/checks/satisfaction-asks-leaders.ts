import { rowCheck } from './check.ts';
import { isSatisfactionRow } from './levels.ts';
import { taxonomyRule } from './sources.ts';

const leaders = /领导(?!小组|干部|班子)[^，。；]{0,4}满意|满意[^，。；]{0,4}领导/u;
const others = /群众|公众|市民|村民|居民|企业|职工|学生|患者|受益|办事/u;

export const check = rowCheck(
  {
    code: 'satisfaction-asks-leaders',
    title: '满意度指标问的是领导',
    severity: 'info',
    owner: 'publisher',
    rule: '服务对象满意度指标只提到领导满意、没有提到群众或其他服务对象时提示。',
    why: '满意度一般由得到服务的人来评；由领导来评，读者看不到群众怎么看。',
    hint: '项目确实只服务机关内部的，不必改；有群众或企业受益的，宜写明问谁。',
    source: taxonomyRule,
    example: { fires: '满意度指标“领导满意度”≥90%', silent: '满意度指标“群众满意度”≥90%' },
  },
  'levelThree',
  (row) => {
    const words = `${row.levelThree ?? ''}，${row.description ?? ''}`;
    return isSatisfactionRow(row) && leaders.test(words) && !others.test(words)
      ? { message: `满意度指标“${row.levelThree ?? ''}”问的是领导是否满意。`, printed: row.levelThree }
      : null;
  },
);
