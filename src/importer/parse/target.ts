/** 指标值: what is printed, and operator, number, unit and words in it. */
import type { Operator, Target } from '../../document/indicator.ts';
import { measureCharacters, measureWords } from '../forms/units.ts';
import { foldWidth } from './width.ts';

const operators: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:=>|[>﹥]\s*=|[≥≧⩾]=?|大于(?:或)?等于)/u, '>='],
  [/^(?:=<|[<﹤]\s*=|[≤≦⩽]=?|小于(?:或)?等于)/u, '<='],
  [/^[>﹥]/u, '>'],
  [/^[<﹤]/u, '<'],
  [/^==?/u, '='],
];

const unread = { operator: null, value: null, unit: null, text: null } as const;

export const blankTarget: Target = { printed: '', kind: 'blank', ...unread };
export const unreadableTarget: Target = { printed: null, kind: 'unreadable', ...unread };

function takeOperator(text: string): { operator: Operator | null; rest: string } {
  for (const [pattern, operator] of operators) {
    const match = pattern.exec(foldWidth(text));
    if (match !== null) return { operator, rest: text.slice(match[0].length).trim() };
  }
  return { operator: null, rest: text };
}

/** A number that stands alone: no date, no range, no part of a code. */
const numberPattern = /^(?<number>[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?![\d.])\s*(?<rest>.*)$/su;
const continues = /^(?:[-—–~〜至到/:,.、年月^]\s*\d|[.、]\S)/u;
/** 90%-95%, 7×24小时, 5±1, 10², 3½: a range, a product or a power is not the number that it begins with. */
const isPartOfMore =
  /^[^\d，,。；;]{0,4}(?:[-—–~〜至到]\s*(?:[≥≤<>]=?)?\d|[×xX✕*·±]\s*\d)|^[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u218f]/u;

/** 12月底, 2023年完成: dates, not measures. */
const isDate = (digits: string, words: string): boolean =>
  /^[年月日](?:底|末|份|初|前)/u.test(words) || (/^(?:19|20)\d{2}$/u.test(digits) && words.startsWith('年'));

/** Whether the words after a number are its unit. An unlisted measure word is at most two characters long. */
function isUnit(words: string): boolean {
  const key = words.normalize('NFKC').replace(/\s+/gu, '');
  if (measureWords.has(key) || measureWords.has(words)) return true;
  if (key.includes('/')) return key.split('/').every((part) => part !== '' && isUnit(part));
  const [first = '', second] = [...key];
  if (/^\p{Script=Han}$/u.test(key)) return true;
  return (
    second !== undefined && [...key].length === 2 && (measureCharacters.has(first) || measureCharacters.has(second))
  );
}

/** Splits the words after a number into unit and text: 亩以上 → 亩 + 以上. */
function splitWords(words: string): { unit: string | null; text: string | null } {
  if (words === '') return { unit: null, text: null };
  const bare = /^[（(](?<inner>[^（）()]+)[）)]$/u.exec(words)?.groups?.['inner'];
  if (isUnit(words)) return { unit: words, text: null };
  if (bare !== undefined && isUnit(bare)) return { unit: bare, text: null };
  const tail = /^(?<unit>.+?)(?<text>(?:\/?(?:及)?以(?:上|下|内|前|后)|左右|之内|之间|\s.+|[（(，,。；;].*))$/su.exec(
    words,
  )?.groups;
  const unit = tail?.['unit']?.trim() ?? '';
  if (tail !== undefined && unit !== '' && isUnit(unit)) return { unit, text: tail['text']?.trim() ?? null };
  return words.startsWith('%') ? { unit: '%', text: words.slice(1).trim() || null } : { unit: null, text: words };
}

const asNumber = (digits: string): number => Number(digits.replaceAll(',', ''));

/** One printed cell: `≥95%`, `22人`, `≥90完成验收`, `圆满完成`, `%`. */
export function parseTarget(printed: string): Target {
  const whole = printed.trim();
  if (whole === '') return blankTarget;
  const { operator, rest } = takeOperator(whole);
  const match = numberPattern.exec(foldWidth(rest))?.groups;
  const words = match?.['rest'] ?? '';
  if (
    match !== undefined &&
    !continues.test(words) &&
    !isPartOfMore.test(words) &&
    !isDate(match['number'] ?? '', words)
  ) {
    const asPrinted = rest.slice(rest.length - words.length);
    return {
      printed,
      kind: 'number',
      operator,
      value: asNumber(match['number'] ?? ''),
      ...splitWords(asPrinted.trim()),
    };
  }
  if (rest !== '' && /^[%％‰]$/u.test(rest))
    return { printed, kind: 'number', operator, value: null, unit: rest, text: null };
  return { printed, kind: 'text', operator, value: null, unit: null, text: rest === '' ? null : rest };
}

/** Three printed cells: 符号, 值, 单位. A unit cell beside words (文字描述) holds words too. */
export function parseTargetCells(sign: string, value: string, unit: string): Target {
  const cells = [sign, value, unit].map((cell) => cell.trim());
  const printed = cells.filter((cell) => cell !== '').join(' ');
  if (printed === '') return blankTarget;
  const { operator, rest } = takeOperator(cells[0] ?? '');
  const number = numberPattern.exec(foldWidth(cells[1] ?? ''))?.groups;
  const words = cells[2] ?? '';
  if (number !== undefined && (number['rest'] ?? '') === '') {
    return {
      printed,
      kind: 'number',
      operator,
      value: asNumber(number['number'] ?? ''),
      unit: words === '' ? null : words,
      text: rest === '' ? null : rest,
    };
  }
  if (operator === null && (cells[0] ?? '') === '')
    return {
      ...parseTarget(
        cells
          .slice(1)
          .filter((cell) => cell !== '')
          .join(''),
      ),
      printed,
    };
  const text = [rest, cells[1] ?? '', words].filter((cell) => cell !== '').join(' ');
  return { printed, kind: 'text', operator, value: null, unit: null, text: text === '' ? null : text };
}
