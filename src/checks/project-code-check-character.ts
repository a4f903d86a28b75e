import { checkCharacter } from '../document/project-code.ts';
import { projectCheck } from './check.ts';
import { codeProvenance } from './project-code-length.ts';

export const check = projectCheck(
  {
    code: 'project-code-check-character',
    title: '项目编码校验字符不符',
    severity: 'warning',
    owner: 'publisher',
    rule: '第 9 位为 P 的项目编码，末位似由前 20 位推算而来；推算结果与印出的不同时提示。',
    why: '常见原因是抄错一个字符，例如把 0 写成 O。',
    hint: '请对照预算系统逐位核对编码。算法由已公开的编码归纳，可能不适用于本编码。',
    source: '由 9 个已公开的编码归纳的算法，9 个均相符；没有书面依据',
    example: { fires: '13080222P00643910001X', silent: '13080222P00643910001W' },
  },
  function* ({ projectCode, printedCode }) {
    if (projectCode === null || !/^[0-9]{8}P[0-9A-Z]{12}$/u.test(projectCode)) return;
    const expected = checkCharacter(projectCode);
    if (expected === projectCode.at(-1)) return;
    yield {
      message:
        expected === null
          ? `项目编码“${projectCode}”里有这类编码不用的字母（I、O、S、V、Z）。`
          : `项目编码“${projectCode}”的末位印为 ${projectCode.slice(-1)}，推算应为 ${expected}。`,
      printed: projectCode,
      understood: expected === null ? null : projectCode.slice(0, 20) + expected,
      provenance: codeProvenance(printedCode),
    };
  },
);
