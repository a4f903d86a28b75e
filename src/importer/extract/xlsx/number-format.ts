/** Numbers as a cell prints them: built-in formats of a Chinese Excel, and those that the workbook defines. */
import { format, getFormatFromId, isDateFormat } from 'numfmt';
import { Refusal } from '../reading.ts';
import { xmlTooComplex } from '../xml/refusals.ts';

/** Built-in formats that differ by language (ECMA-376 18.8.30, zh-cn; 5–8 and 37–44 as Excel shows them there). */
const chineseFormats: Readonly<Record<number, string>> = {
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;"¥"-#,##0.00',
  14: 'yyyy/m/d',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'AM/PMh"时"mm"分"',
  35: 'AM/PMh"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'AM/PMh"时"mm"分"',
  56: 'AM/PMh"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

const general = 'General';

/** The pattern of a built-in format. */
export const builtInFormat = (id: number): string => chineseFormats[id] ?? (id < 50 ? getFormatFromId(id) : general);

/** Excel itself takes no longer ones; reading them may take for ever. */
const longestPattern = 255;

/** A pattern of the workbook's own; one that Excel would not take is none. */
export const ownFormat = (code: string): string => (code.length > longestPattern ? general : code);

/** `!` sets the next sign as it is, like a backslash: amounts in 万 are written `0!.0,"万"`. */
const withoutMarks = (code: string): string =>
  code.replace(/"[^"]*"|\[[^\]]*\]|\\.|!(.)/gu, (all, sign?: string) => (sign === undefined ? all : `\\${sign}`));

/** Words that a Chinese Excel or WPS writes for keywords of the pattern language. */
const toPattern = (code: string): string =>
  withoutMarks(code).replaceAll('G/通用格式', general).replaceAll('上午/下午', 'AM/PM');

/** Days between the two calendars of Excel. */
const days1904 = 1462;

/** What a number or text prints under a pattern; a pattern that cannot be read prints the value as it is. */
function printValue(value: number | string, code: string, date1904: boolean): string {
  const pattern = toPattern(code);
  try {
    const shifted = typeof value === 'number' && date1904 && isDateFormat(pattern) ? value + days1904 : value;
    return format(pattern, shifted, { locale: 'zh-CN' }).trim();
  } catch {
    return format(general, value, { locale: 'zh-CN' });
  }
}

/**
 * Characters of patterns that are followed in one workbook, each value once for each pattern: those of ten thousand amounts
 * in an accountant's format. Without it a sheet of long patterns would take minutes.
 */
const mostPatterns = 600_000;

export type Printer = (value: number | string, code: string) => string;

/** Prints the values of one workbook. */
export function createPrinter(date1904: boolean): Printer {
  const known = new Map<string, string>();
  let left = mostPatterns;
  return (value, code) => {
    const key = `${code}\0${typeof value}\0${String(value)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    left -= code.length;
    if (left < 0) throw new Refusal(xmlTooComplex, '工作表里的数字格式过于复杂，不予读取。');
    const printed = printValue(value, code, date1904);
    known.set(key, printed);
    return printed;
  };
}
