import type { PrintedText } from '../document/printed.ts';
import type { Provenance } from '../document/provenance.ts';
import { projectCheck } from './check.ts';
import { projectCodeRule } from './sources.ts';

export const codeProvenance = (code: PrintedText): Provenance | null =>
  code.state === 'absent' ? null : code.provenance;

export const check = projectCheck(
  {
    code: 'project-code-length',
    title: '项目编码不是 21 位',
    severity: 'warning',
    owner: 'publisher',
    rule: '项目编码应为 21 位数字和大写字母。',
    why: '编码缺位或多位时，无法用它在别的文件里找到同一项目。',
    hint: '请对照预算系统核对编码，注意单元格内被截断或漏掉的字符。',
    source: projectCodeRule,
    example: { fires: '99010124P00000110001（20 位）', silent: '99010124P000001100019（21 位）' },
  },
  function* ({ projectCode, printedCode }) {
    if (projectCode === null || /^[0-9A-Z]{21}$/u.test(projectCode)) return;
    yield {
      message: `项目编码“${projectCode}”有 ${String(projectCode.length)} 个字符，应为 21 位数字和大写字母。`,
      printed: projectCode,
      understood: '21 位',
      provenance: codeProvenance(printedCode),
    };
  },
);
