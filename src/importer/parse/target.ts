/** 指标值: what is printed, and operator, number, unit and words in it. */
import type { Operator, Target } from '../../document/indicator.ts';
import { measureCharacters, measureWords } from '../forms/units.ts';
import { foldWidth } from './width.ts';

type Signs = readonly (readonly [RegExp, Operator])[];

const operators: Signs = [
  [/^(?:=>|[>﹥]\s*=|[≥≧⩾]=?|大于(?:或)?等于)/u, '>='],
  [/^(?:=<|[<﹤]\s*=|[≤≦⩽]=?|小于(?:或)?等于)/u, '<='],
  [/^[>﹥]/u, '>'],
  [/^[<﹤]/u, '<'],
  [/^==?/u, '='],
];

/** Operators in words, right before a number: 不低于 95%, 不超过 3 次; before anything else they are words. */
const wordOperators: Signs = [
  [/^(?:不得?[低少小]于|至少)\s*(?=\d)/u, '>='],
  [/^(?:不得?(?:[高多大]于|超过)|至多|最多)\s*(?=\d)/u, '<='],
  [/^(?:[大高多]于|超过)\s*(?=\d)/u, '>'],
  [/^[小低少]于\s*(?=\d)/u, '<'],
  [/^等于\s*(?=\d)/u, '='],
];

/** 达到 95%: a word before a number that says nothing of more or less. */
const lead = /^达到?\s*(?=\d)/u;

const unread = { operator: null, value: null, unit: null, text: null } as const;

export const blankTarget: Target = { printed: '', kind: 'blank', ...unread };
export const unreadableTarget: Target = { printed: null, kind: 'unreadable', ...unread };

function takeOperator(text: string, signs: Signs = operators): { operator: Operator | null; rest: string } {
  for (const [pattern, operator] of signs) {
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

/** What a text says when it begins with a number that stands alone; null when it does not. */
function readNumber(text: string): Pick<Target, 'value' | 'unit' | 'text'> | null {
  const match = numberPattern.exec(foldWidth(text))?.groups;
  const [digits = '', words = ''] = [match?.['number'], match?.['rest']];
  if (match === undefined || continues.test(words) || isPartOfMore.test(words) || isDate(digits, words)) return null;
  const asPrinted = text.slice(text.length - words.length);
  return { value: asNumber(digits), ...splitWords(asPrinted.trim()) };
}

/** One printed cell: `≥95%`, `22人`, `≥90完成验收`, `不低于95%`, `达到95%`, `圆满完成`, `%`. */
export function parseTarget(printed: string): Target {
  const whole = printed.trim();
  if (whole === '') return blankTarget;
  const { operator, rest } = takeOperator(whole);
  const number = readNumber(rest);
  if (number !== null) return { printed, kind: 'number', operator, ...number };
  const worded = takeOperator(rest, wordOperators);
  const [before = ''] = lead.exec(foldWidth(worded.rest)) ?? [];
  const inWords = operator === null ? readNumber(worded.rest.slice(before.length)) : null;
  if (inWords !== null) {
    const text = [before.trim(), inWords.text ?? ''].join('');
    return { printed, kind: 'number', operator: worded.operator, ...inWords, text: text === '' ? null : text };
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
