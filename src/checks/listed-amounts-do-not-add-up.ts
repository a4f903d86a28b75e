import { fenPerUnit } from '../document/money.ts';
import { documentCheck } from './check.ts';
import { excerpt, passages } from './passages.ts';

const amount =
  /(计划投资|总投资|投资额|投资|资金|安排|补助|支出|收入)(?:共计|合计|总计|约)?\s*(\d+(?:\.\d+)?)\s*(亿元|万元|元)/gu;
const items = /(?:^|[。；;：:，,\s])([一二三四五六七八九十])是/gu;

interface Amount {
  readonly words: string;
  readonly label: string;
  readonly fen: number;
  readonly start: number;
  readonly end: number;
}

const amountsIn = (text: string): Amount[] =>
  Array.from(text.matchAll(amount), (match) => ({
    words: match[0],
    label: match[1] ?? '',
    fen: Math.round(Number(match[2]) * (fenPerUnit.get(match[3] ?? '') ?? 0)),
    start: match.index,
    end: match.index + match[0].length,
  }));

export const check = documentCheck(
  {
    code: 'listed-amounts-do-not-add-up',
    title: '分列金额之和与总额不符',
    severity: 'warning',
    owner: 'publisher',
    rule: '先说总额、再用“一是、二是……”分列同类金额时，分列之和不应大于总额；每项都列了金额的，应当相等。',
    why: '读者无法知道总额和分项哪个对。',
    hint: '请核对总额和各分项金额。',
    source: null,
    example: {
      fires: '计划投资5亿元。一是甲项目，计划投资2亿元；二是乙项目，计划投资4亿元',
      silent: '计划投资6亿元。一是甲项目，计划投资2亿元；二是乙项目，计划投资4亿元',
    },
  },
  function* (document) {
    for (const { text, provenance, projectId, rowNo } of passages(document)) {
      if (!text.includes('是')) continue;
      const starts = Array.from(text.matchAll(items), (match) => match.index);
      const [first] = starts;
      if (first === undefined || starts.length < 2) continue;
      const amounts = amountsIn(text);
      const total = amounts.findLast(({ end }) => end <= first);
      if (!total) continue;
      const sameKind = amounts.filter(({ label, start }) => label === total.label && start >= first);
      let next = 0;
      const listed = starts.map((start, at) => {
        while ((sameKind[next]?.start ?? Infinity) < start) next += 1;
        const candidate = sameKind[next];
        return candidate && candidate.start < (starts[at + 1] ?? Infinity) ? candidate : undefined;
      });
      const found = listed.filter((each) => each !== undefined);
      const sum = found.reduce((subtotal, each) => subtotal + each.fen, 0);
      const complete = found.length === starts.length;
      if (found.length < 2 || sum === total.fen || (!complete && sum < total.fen)) continue;
      yield {
        message: `前面说“${total.words}”，后面分列 ${found.map((each) => each.words).join('、')}，合起来不是同一个数。`,
        printed: excerpt(text, total.start, total.end),
        understood: null,
        provenance,
        projectId,
        rowNo,
      };
    }
  },
);
