import { documentCheck } from './check.ts';
import { excerpt, passages } from './passages.ts';

/** Words that only a misread character makes, and what they are most likely to be. */
const misread: Readonly<Record<string, string>> = {
  録色: '绿色',
  莫定: '奠定',
  己经: '已经',
  末来: '未来',
  末完成: '未完成',
  冶理: '治理',
  士地: '土地',
  夭然: '天然',
  人囗: '人口',
  曰常: '日常',
  曰期: '日期',
  井且: '并且',
  千净: '干净',
};
const pattern = new RegExp(Object.keys(misread).join('|'), 'gu');

export const check = documentCheck(
  {
    code: 'misread-characters',
    title: '疑似形近字',
    severity: 'info',
    owner: 'importer',
    rule: '出现“録色”“莫定”一类只可能由形近字误认造成的词时提示。',
    why: '多半是从 PDF 或扫描件取字时认错，检索“绿色”就找不到这里。',
    hint: '请对照原件；原件无误的，请更正识读结果。',
    source: null,
    example: { fires: '録色产业', silent: '绿色产业' },
  },
  function* (document) {
    for (const { text, provenance, projectId, rowNo } of passages(document))
      for (const match of text.matchAll(pattern))
        yield {
          message: `“${match[0]}”疑为“${misread[match[0]] ?? ''}”。`,
          printed: excerpt(text, match.index, match.index + match[0].length),
          understood: misread[match[0]] ?? null,
          provenance,
          projectId,
          rowNo,
        };
  },
);
