/**
 * Numbers written in other numerals than Arabic ones: 一三九〇…, 幺三九…, 壹叁玖…, ①③⑨…. Read as Arabic, sign by sign, so
 * that every offset stays; only runs as long as a mobile are, since numerals are everywhere in Chinese.
 */

const signs = [
  '〇零○◯Oo０Ｏｏ⓪',
  '一壹弌幺①',
  '二贰貳弍②',
  '三叁參弎③',
  '四肆④',
  '五伍⑤',
  '六陆陸⑥',
  '七柒⑦',
  '八捌⑧',
  '九玖⑨',
];
const digitOf = new Map(signs.flatMap((all, digit) => [...all].map((sign) => [sign, String(digit)] as const)));

const numeral = `[0-9０-９${signs.join('')}]`;
/** What may stand between: blanks, dashes, the end of a line or a cell, and what nobody sees. */
const gap = '[\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff·・\\-－—–]{0,3}';
const longRun = new RegExp(`${numeral}(?:${gap}${numeral}){10,}`, 'gu');
/** As many signs as tell a number from a word or two beside a number in Arabic digits. */
const telling = /[〇零○◯⓪一壹弌幺①二贰貳弍②三叁參弎③四肆④五伍⑤六陆陸⑥七柒⑦八捌⑧九玖⑨]/gu;
const fewestTelling = 3;

/** The text, as long as it was, with Arabic digits in such runs; null when it holds none. */
export function inArabicDigits(text: string): string | null {
  const arabic = text.replace(longRun, (run) =>
    (run.match(telling) ?? []).length < fewestTelling
      ? run
      : [...run].map((sign) => digitOf.get(sign) ?? sign).join(''),
  );
  return arabic === text ? null : arabic;
}
