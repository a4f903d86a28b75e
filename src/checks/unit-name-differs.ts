import { documentCheck } from './check.ts';
import { comparable } from './comparable.ts';

export const check = documentCheck(
  {
    code: 'unit-name-differs',
    title: '同一单位编码有两个名称',
    severity: 'info',
    owner: 'publisher',
    rule: '同一文本里，一个预算单位编码只应对应一个单位名称；不同地区的编码相同是正常的，不提示。',
    why: '无法确定钱归哪个单位用。',
    hint: '请核对单位编码和名称。',
    source: null,
    example: { fires: '101001 测试县水务局；101001 测试县林业局', silent: '两个县都有 101001' },
  },
  function* ({ projects }) {
    const names = new Map<string, string>();
    for (const { id, budgetUnit } of projects) {
      if (!budgetUnit || budgetUnit.code === null) continue;
      const first = names.get(budgetUnit.code);
      if (first === undefined) names.set(budgetUnit.code, budgetUnit.name);
      else if (comparable(first) !== comparable(budgetUnit.name))
        yield {
          message: `单位编码 ${budgetUnit.code} 在此印为“${budgetUnit.name}”，前面印为“${first}”。`,
          printed: budgetUnit.printed,
          understood: first,
          projectId: id,
          provenance: budgetUnit.provenance,
        };
    }
  },
);
