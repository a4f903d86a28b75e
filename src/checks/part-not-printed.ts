import type { PartKind } from '../document/performance-document.ts';
import { documentCheck } from './check.ts';

const names: Readonly<Record<PartKind, string>> = {
  overall: '部门整体绩效目标',
  special: '专项资金绩效目标',
  budget: '预算项目绩效目标',
};

export const check = documentCheck(
  {
    code: 'part-not-printed',
    title: '文中没有这一部分，也没有说明',
    severity: 'info',
    owner: 'publisher',
    rule: '绩效文本一般有部门整体、专项资金、预算项目三部分；没有印出、也没有写明“没有”的提示。',
    why: '“没有这笔钱”和“没有公开这一部分”是两回事，读者看不出是哪一种。',
    hint: '没有这类预算的，请写一句说明，例如“本部门无专项资金预算”；漏印的请补上。',
    source: '由已公开的文本归纳的三个部分；不少文本没有专项资金一部分',
    example: { fires: '通篇没有提到专项资金', silent: '“无专项资金预算，特此说明”' },
  },
  function* ({ parts, projects }) {
    for (const { kind, status } of parts)
      if (status === 'not-printed' && !projects.some((project) => project.kind === kind))
        yield { message: `文中没有印出“${names[kind]}”这一部分，也没有说明没有。`, understood: names[kind] };
  },
);
