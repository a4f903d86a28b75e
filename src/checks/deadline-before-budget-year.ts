import { documentCheck } from './check.ts';
import { excerpt, passages } from './passages.ts';
import { goalsRule } from './sources.ts';

const doing = '(?:完成|建成|实现|达到|通过验收|竣工|结束)';
/** A date with 前: 2023年年底前完成. */
const before = new RegExp(
  `(20\\d\\d)\\s*年\\s*(?:\\d{1,2}\\s*月\\s*(?:\\d{1,2}\\s*日|底|末)?|年?[底末中初])\\s*[之以]?前[^。；;，,]{0,12}?${doing}`,
  'gu',
);
/** A date without it: 2023年年中完成. What has been done (已, 了, 截至, 于) is no promise. */
const by = new RegExp(
  `(?<![至于自从截])(20\\d\\d)\\s*年\\s*年?[底末中](?:全面|全部|基本)?${doing}(?!了|情况|后)`,
  'gu',
);
const anyDeadline = /(20\d\d)\s*年\s*(?:\d{1,2}\s*月\s*(?:\d{1,2}\s*日|底|末)?|年?[底末中初])\s*[之以]?前?/gu;
const done = /已(?:经)?[于在]?$|截至$/u;

export const check = documentCheck(
  {
    code: 'deadline-before-budget-year',
    title: '目标的期限早于预算年度',
    severity: 'warning',
    owner: 'publisher',
    rule: '“×年底前完成”一类期限的年份早于预算年度时提示；同一段里还有当年或以后的期限、或说的是已完成的事，不提示。',
    why: '期限在预算年度开始前已经过去，可能是从往年文本抄来而没有改。',
    hint: '请核对年份；确为往年的事，请写明已经完成。',
    source: goalsRule,
    example: {
      fires: '2024 年文本：“2023年年底前完成全部整改任务”',
      silent: '2024 年文本：“2023年已完成整改，2024年底前完成验收”',
    },
  },
  function* (document) {
    const year = document.identity.budgetYear.value;
    for (const { text, from, provenance, projectId, rowNo } of passages(document)) {
      if (!text.includes('20')) continue;
      if ([...text.matchAll(anyDeadline)].some(([, printed]) => Number(printed) >= year)) continue;
      // Narratives tell what happened before; there only 前 makes a promise.
      const promises = [before, ...(from === 'narrative' ? [] : [by])].flatMap((pattern) => [
        ...text.matchAll(pattern),
      ]);
      const [late] = promises
        .filter((match) => Number(match[1]) < year && !done.test(text.slice(Math.max(0, match.index - 4), match.index)))
        .sort((a, b) => a.index - b.index);
      if (!late) continue;
      yield {
        message: `“${late[0]}”的期限早于预算年度 ${String(year)} 年。`,
        printed: excerpt(text, late.index, late.index + late[0].length),
        understood: `${String(year)} 年或以后`,
        provenance,
        projectId,
        rowNo,
      };
    }
  },
);
