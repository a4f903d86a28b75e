/** 项目编码 as its cell prints it, put together when the extract split it. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { PrintedText } from '../../document/printed.ts';
import { checkOfProjectCode, projectCodeLength } from '../../document/project-code.ts';
import { join, slice, type Run } from '../extract/run.ts';
import type { Context } from './context.ts';
import type { RawField } from './raw-fields.ts';
import { setAside } from './stray.ts';
import { absentText, blankValue } from './values.ts';

export const projectCodeRejoined: DiagnosticDefinition = {
  code: 'project-code-rejoined',
  title: '拆开的项目编码已拼接',
  severity: 'info',
  owner: 'importer',
  hint: '项目编码在提取时被拆进了两格，这里已拼回 21 位。请对照原件确认。',
};

export const projectCodeUnusual: DiagnosticDefinition = {
  code: 'project-code-unusual',
  title: '项目编码不是 21 位',
  severity: 'warning',
  owner: 'importer',
  hint: '项目编码应为 21 位数字和字母。请对照原件，看是原件如此还是提取时缺了字。',
};

export interface ProjectCode {
  readonly projectCode: string | null;
  readonly printedCode: PrintedText;
}

const isCodeFragment = (run: Run): boolean => /^[0-9A-Za-z０-９Ａ-Ｚａ-ｚ\s\-]+$/u.test(run.text);

export function readProjectCode(context: Context, raw: RawField | undefined): ProjectCode {
  if (raw === undefined) return { projectCode: null, printedCode: absentText };
  const fragments = raw.fragments.filter(({ run }) => isCodeFragment(run));
  for (const { run } of raw.fragments) if (!isCodeFragment(run)) setAside(context, run, context.wraps);
  const runs = fragments.map(({ run }) => run);
  const place = fragments[0]?.cell.place ?? raw.blank?.place;
  const provenance = context.provenance(join(runs), raw.blank?.lines ?? raw.lines, place);
  if (runs.length === 0) return { projectCode: null, printedCode: blankValue(provenance) };
  const whole = join(runs);
  context.ledger.field(whole);
  const code = whole.text
    .normalize('NFKC')
    .replace(/[\s-]+/gu, '')
    .toUpperCase();
  const printed = runs.map(({ text }) => text).join('\t');
  const check = { holds: '校验码相符', fails: '校验码不符，请特别留意', none: '这类编码没有校验码' }[
    checkOfProjectCode(code)
  ];
  const isSplit = runs.length > 1 || /\s/u.test(slice(whole, 0).text.trim());
  if (isSplit) {
    context.report(projectCodeRejoined, `项目编码在原文中断开，已拼接（${check}）。`, {
      printed: printed.replaceAll('\t', '⇥'),
      understood: code,
      provenance,
    });
  }
  if (code.length !== projectCodeLength) {
    context.report(
      projectCodeUnusual,
      `项目编码有 ${String(code.length)} 位，通常应为 ${String(projectCodeLength)} 位。`,
      {
        printed,
        understood: code,
        provenance,
      },
    );
  }
  return { projectCode: code, printedCode: { state: 'read', printed, value: code, provenance } };
}
