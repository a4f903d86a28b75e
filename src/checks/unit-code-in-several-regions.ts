import { corpusCheck } from './check.ts';

export const check = corpusCheck(
  {
    code: 'unit-code-in-several-regions',
    title: '预算单位编码在别的地区也有',
    severity: 'info',
    owner: 'publisher',
    rule: '预算单位编码只在本地区内唯一；同一编码在几个地区指不同单位时提示，便于引用时连同地区一起写。',
    why: '只按编码合并数据，会把不同地区的单位当成同一个。',
    hint: '编码本身不用改；汇总或引用时请连同地区代码一起使用。',
    source: null,
    example: {
      fires: '甲县的 101001 是财政局，乙县的 101001 是教育局',
      silent: '同一地区各年文本里的 101001',
    },
  },
  function* (documents) {
    const uses = documents.flatMap((document) =>
      document.budgetUnits.flatMap((unit) => (unit.code === null ? [] : [{ document, unit, code: unit.code }])),
    );
    for (const [code, group] of Map.groupBy(uses, (use) => use.code)) {
      const regions = new Map(group.map(({ document }) => [document.identity.region.code, document.identity.region]));
      if (regions.size < 2) continue;
      for (const { document, unit } of group) {
        const others = regions.size - 1;
        yield {
          document,
          message: `预算单位编码 ${code}（${unit.name}）在另外 ${String(others)} 个地区的文本里也有，指的是那里的单位。`,
          printed: unit.printed,
          provenance: unit.provenance,
        };
      }
    }
  },
);
