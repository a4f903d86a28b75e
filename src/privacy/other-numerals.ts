/**
 * Numbers written in other signs than decimal digits: 一三九〇…, 幺三九…, 壹叁玖…, ①③⑨…, ¹³⁹…, and 139OOOO… with letters. Read as
 * Arabic digits, sign by sign, so that every offset stays; numerals only in runs as long as a mobile, since they are
 * everywhere in Chinese, letters only in words made of nothing else.
 */

const signs = [
  '〇零○◯⭕洞⓿🄋🄌',
  '一壹弌幺❶➀➊⓵〡',
  '二贰貳弍❷➁➋⓶〢',
  '三叁參叄弎❸➂➌⓷〣',
  '四肆❹➃➍⓸〤',
  '五伍❺➄➎⓹〥',
  '六陆陸❻➅➏⓺〦',
  '七柒拐❼➆➐⓻〧',
  '八捌❽➇➑⓼〨',
  '九玖勾❾➈➒⓽〩',
];
const digitOf = new Map(signs.flatMap((all, digit) => [...all].map((sign) => [sign, String(digit)] as const)));

/** Superscripts, circled digits and the like hold their digit by their compatibility decomposition: `⑶` is `(3)`. */
function numeralValue(sign: string): string | null {
  const [one = '', ...more] = sign.normalize('NFKC').replace(/[().,]/gu, '');
  if (more.length > 0) return null;
  return /^[0-9]$/u.test(one) ? one : (digitOf.get(sign) ?? digitOf.get(one) ?? null);
}

const numeral = String.raw`[0-9\p{No}${signs.join('')}]`;
/** What may stand between: blanks, dashes, the end of a line or a cell, and what nobody sees. */
const gap = String.raw`[\s\p{M}\p{Default_Ignorable_Code_Point}\p{Pd}·・−]{0,3}`;
const longRun = new RegExp(`${numeral}(?:${gap}${numeral}){10,}`, 'gu');
/** As many signs as tell a number from a word or two beside a number in Arabic digits. */
const fewestTelling = 3;

/** Letters that are taken for a zero or a one: Latin, Greek, Cyrillic, half and full width. */
const zeros = 'OoＯｏΟοОо';
const ones = 'lIｌＩⅼⅠǀΙІ';
const letter = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]`;
const lettersOnly = new RegExp(`(?<!${letter})[${zeros}${ones}]+(?!${letter})`, 'gu');
const isNear = new RegExp(`${numeral}[^\\p{L}\\n]{0,3}$`, 'u');
const isBefore = new RegExp(`^[^\\p{L}\\n]{0,3}${numeral}`, 'u');

const withLettersRead = (text: string): string =>
  text.replace(lettersOnly, (word, at: number) => {
    const end = at + word.length;
    if (!isNear.test(text.slice(Math.max(0, at - 4), at)) && !isBefore.test(text.slice(end, end + 4))) return word;
    return [...word].map((sign) => (zeros.includes(sign) ? '0' : '1')).join('');
  });

/** The text, as long as it was, with Arabic digits for such signs; null when it holds none. */
export function inArabicDigits(text: string): string | null {
  const read = withLettersRead(text);
  const arabic = read.replace(longRun, (run, at: number) => {
    const own = text.slice(at, at + run.length);
    const telling = [...own].filter((sign) => numeralOrLetter(sign)).length;
    if (telling < fewestTelling) return run;
    return [...run].map((sign) => readSign(sign)).join('');
  });
  return arabic === text ? null : arabic;
}

const numeralOrLetter = (sign: string): boolean =>
  !/^[0-9\s]$/u.test(sign) && (zeros.includes(sign) || ones.includes(sign) || numeralValue(sign) !== null);

function readSign(sign: string): string {
  const value = numeralValue(sign);
  return value === null ? sign : value + '\u200b'.repeat(sign.length - 1);
}
