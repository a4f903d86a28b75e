/** A binary file that holds personal numbers: nothing can be masked inside it, so a person decides what is published. */
import { diagnose, type DiagnosticDefinition } from '../diagnostics/define.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { unsearchedParts } from './extract/pdf/refusals.ts';
import { numberBehindFormat } from './extract/xlsx/behind-format.ts';

export const originalHoldsPersonalNumbers: DiagnosticDefinition = {
  code: 'original-holds-personal-numbers',
  title: '原件里有个人号码',
  severity: 'warning',
  owner: 'importer',
  hint:
    '二选一，选定以前不能发布：请报送部门把号码删去，用新文件重新导入；' +
    '或者不公开原件本身，只公开遮盖后的文字副本：重新导入一次，命令末尾加上 --text-only。',
};

const aboutTheFile: ReadonlySet<string> = new Set(
  [originalHoldsPersonalNumbers, unsearchedParts, numberBehindFormat].map(({ code }) => code),
);

/** Asks whether the file itself can be published: settled once the text copy alone is to be. */
export const isSettledByTextOnly = ({ code }: Diagnostic): boolean => aboutTheFile.has(code);

const shown = 5;

/** Lines (from 1) of the text copy in which something was masked. */
const maskedLines = (lines: readonly string[]): number[] =>
  lines.flatMap((line, index) => (line.includes('****') ? [index + 1] : []));

/** `count` numbers anywhere in the file; `lines` is its masked text. */
export function withheldOriginal(count: number, lines: readonly string[]): Diagnostic {
  const at = maskedLines(lines);
  const where =
    at.length === 0
      ? '，在不显示的地方（批注、修订、文件属性、隐藏或设了格式的单元格等）'
      : `，见文字副本第 ${at.slice(0, shown).map(String).join('、')} 行${at.length > shown ? '等处' : ''}`;
  return diagnose(
    originalHoldsPersonalNumbers,
    `原件里有 ${String(count)} 处手机号、身份证号等个人号码${where}，不能原样公开。`,
  );
}
