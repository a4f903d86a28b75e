import { projectCheck } from './check.ts';
import { codeProvenance } from './project-code-length.ts';
import { projectCodeRule } from './sources.ts';

export const check = projectCheck(
  {
    code: 'project-code-year-later-than-budget',
    title: '项目编码的年度晚于预算年度',
    severity: 'warning',
    owner: 'publisher',
    rule: '项目编码第 7、8 位是立项年度，不应晚于预算年度；早于预算年度是正常的。',
    why: '预算年度的文本里不应出现以后才立的项目，可能编码或年度有误。',
    hint: '请核对编码第 7、8 位和文本的预算年度。',
    source: projectCodeRule,
    example: { fires: '2024 年文本里的 99010125P…', silent: '2024 年文本里的 99010122P…' },
  },
  function* ({ projectCode, printedCode }, { identity: { budgetYear } }) {
    if (projectCode === null || !/^[0-9]{8}[0-9A-Z]{13}$/u.test(projectCode)) return;
    const year = 2000 + Number(projectCode.slice(6, 8));
    if (year <= budgetYear.value) return;
    yield {
      message: `项目编码的年度是 ${String(year)} 年，晚于预算年度 ${String(budgetYear.value)} 年。`,
      printed: projectCode,
      understood: `不晚于 ${String(budgetYear.value)} 年`,
      provenance: codeProvenance(printedCode),
    };
  },
);
