import { documentCheck } from './check.ts';
import { sectionRuns } from './passages.ts';

const digits = '零一二三四五六七八九';

/** 十二 → 12, 3 → 3; null for anything else. */
export function readNumber(printed: string): number | null {
  const words = printed.normalize('NFKC');
  if (/^\d+$/u.test(words)) return Number(words);
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(words);
  if (!match || words === '') return null;
  const [, tens = '', ten = '', ones = ''] = match;
  if (ten === '') return ones === '' ? digits.indexOf(tens) : null;
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones));
}

const numeral = /\d+|[一二三四五六七八九十]+/u;

export const check = documentCheck(
  {
    code: 'heading-number-jumps',
    title: '标题序号跳号',
    severity: 'info',
    owner: 'publisher',
    rule: '同一层、同一样式的标题序号应逐个相连；重新从头编号不提示。',
    why: '可能漏了一节。',
    hint: '请核对是否漏印一节，或改正序号。',
    source: null,
    example: { fires: '（一）……（三）……', silent: '（一）……（二）……' },
  },
  function* (document) {
    for (const { sections, projectId } of sectionRuns(document)) {
      const last: { level: number; style: string; value: number }[] = [];
      for (const { level, number, heading, provenance } of sections) {
        while ((last.at(-1)?.level ?? 0) > level) last.pop();
        const numerals = numeral.exec((number ?? '').normalize('NFKC'))?.[0] ?? '';
        const value = readNumber(numerals);
        if (number === null || value === null) continue;
        const style = number.normalize('NFKC').replace(numeral, '#').replace(/\s/gu, '');
        const at = last.findIndex((each) => each.level === level && each.style === style);
        const previous = last[at]?.value;
        if (previous !== undefined && value > previous + 1)
          yield {
            message: `标题“${heading ?? number}”的序号前一个是 ${String(previous)}，中间跳过了 ${String(value - previous - 1)} 个。`,
            printed: heading ?? number,
            provenance,
            projectId,
          };
        if (at >= 0) last.splice(at, 1);
        last.push({ level, style, value });
      }
    }
  },
);
