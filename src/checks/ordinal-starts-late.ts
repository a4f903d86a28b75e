import { documentCheck } from './check.ts';
import { excerpt, plainText, sectionRuns } from './passages.ts';

const numerals = '一二三四五六七八九十';
const ordinal = /(?:^|[。；;：:]\s*)([一二三四五六七八九十])是/gu;

export const check = documentCheck(
  {
    code: 'ordinal-starts-late',
    title: '“三是”之前没有“一是、二是”',
    severity: 'info',
    owner: 'publisher',
    rule: '用“一是、二是、三是”列举时，前面应有上一个序数。',
    why: '可能从别的文件摘抄，或漏了前面几条。',
    hint: '请补上漏掉的几条，或去掉序数。',
    source: null,
    example: { fires: '绩效目标：三是加强查处工作', silent: '一是加强排查；二是加强查处' },
  },
  function* (document) {
    for (const { sections, projectId } of sectionRuns(document)) {
      let highest = 0;
      for (const block of sections.flatMap((section) => section.blocks)) {
        const text = plainText(block.markdown);
        for (const match of text.matchAll(ordinal)) {
          const position = numerals.indexOf(match[1] ?? '') + 1;
          if (position > highest + 1)
            yield {
              message: `出现“${match[1] ?? ''}是”，前面没有“${numerals.charAt(position - 2)}是”。`,
              printed: excerpt(text, match.index, match.index + match[0].length),
              provenance: block.provenance,
              projectId,
            };
          highest = Math.max(highest, position);
        }
      }
    }
  },
);
