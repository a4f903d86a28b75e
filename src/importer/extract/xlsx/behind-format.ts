/**
 * A number that a cell holds and, by its number format, does not print: a mobile shown as `1.39E+10` or not at all. The
 * text copy never has it; whoever opens the file does.
 */
import { type DiagnosticDefinition, diagnose } from '../../../diagnostics/define.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { findPersonalNumbers, maskPersonalNumbers } from '../../../privacy/personal-numbers.ts';
import { speaksOfAmounts, speaksOfIds, speaksOfPhones } from '../../../privacy/surroundings.ts';

export const numberBehindFormat: DiagnosticDefinition = {
  code: 'number-behind-format',
  title: '单元格里存着没有照样显示的个人号码',
  severity: 'warning',
  owner: 'importer',
  hint: '数字格式只改变显示，号码还在文件里：用 Excel 或 WPS 点中这个单元格，编辑栏里就能看到。请报送部门删去号码、另存后，用新文件重新导入。',
};

/** A stored value as digits, if it is a whole number: `1.3900000001E10` → `13900000001`. */
function digitsOf(stored: string): string {
  const number = Number(stored);
  if (/^\d+$/u.test(stored) || !Number.isInteger(number) || Math.abs(number) > 1e21) return stored;
  return BigInt(number).toString();
}

const digitsIn = (text: string): string => text.replace(/\D/gu, '');
const isAmount = (printed: string): boolean => /[.,，%％￥¥$元万亿]/u.test(printed) && !/\dE[+-]?\d/iu.test(printed);

export interface CellWords {
  /** What stands above it in its column. */
  readonly head: string;
  /** What stands at its left. */
  readonly label: string;
}

/** What a cell prints in place of such a number; null when there is none, or when its digits are masked like any others. */
export function printedInstead(stored: string, printed: string, { head, label }: CellWords): string | null {
  const digits = digitsOf(stored);
  if (digits.length < 11 || findPersonalNumbers(digits).length === 0 || findPersonalNumbers(printed).length > 0)
    return null;
  const words = [head, label].map((text) => `${text} `);
  const says = (speaks: (text: string, start: number) => boolean): boolean =>
    words.some((text) => speaks(text, text.length));
  const isPersonal = says(speaksOfPhones) || says(speaksOfIds);
  if (!isPersonal && (isAmount(printed) || says(speaksOfAmounts))) return null;
  return digitsIn(printed).startsWith(digits) ? maskPersonalNumbers(digits).text : printed;
}

export interface BehindFormat {
  readonly sheet: string;
  readonly address: string;
  readonly printed: string;
}

const shown = 3;

export function tellNumbersBehind(cells: readonly BehindFormat[]): Diagnostic[] {
  const [first] = cells;
  if (first === undefined) return [];
  const places = cells.slice(0, shown).map(({ sheet, address }) => `“${sheet}”的 ${address}`);
  const more = cells.length > shown ? `等 ${String(cells.length)} 个` : '';
  const as = first.printed.trim() === '' ? '什么也不显示' : `显示为“${first.printed}”`;
  return [
    diagnose(
      numberBehindFormat,
      `工作表${places.join('、')}${more}单元格里存着手机号、身份证号一类的号码，因为数字格式，${as}。`,
    ),
  ];
}
