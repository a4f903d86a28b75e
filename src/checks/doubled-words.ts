import { documentCheck } from './check.ts';
import { excerpt, passages } from './passages.ts';

/** Two to four characters printed twice in a row; the same character four times is decoration, not a word. */
const doubled = /(?!([\u4e00-\u9fff])\1\1\1)([\u4e00-\u9fff]{2,4})\2/u;

export const check = documentCheck(
  {
    code: 'doubled-words',
    title: '词语连印两次',
    severity: 'info',
    owner: 'publisher',
    rule: '同一个两至四字的词紧接着又印一次时提示。',
    why: '多半是录入时多打了一次，也可能漏了中间的字。',
    hint: '请核对这句话，删去多出的词或补上漏掉的字。',
    source: null,
    example: { fires: '完成完成任务', silent: '完成全部任务' },
  },
  function* (document) {
    for (const { text, provenance, projectId, rowNo } of passages(document)) {
      const match = doubled.exec(text);
      if (match?.[2] === undefined) continue;
      yield {
        message: `“${match[2]}”连印了两次：“${excerpt(text, match.index, match.index + match[0].length, 6)}”。`,
        printed: excerpt(text, match.index, match.index + match[0].length),
        understood: match[2],
        provenance,
        projectId,
        rowNo,
      };
    }
  },
);
