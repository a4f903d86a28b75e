/**
 * The same thing written in another way: numbers with and without separators, 万 for 万元, `>=` for ≥, months, and a word without
 * the marks that stand around it. To search they are different texts; when one finds nothing the others are offered.
 */

const withSeparators = (digits: string): string => digits.replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/gu, ',');

const month = (year: string, number: string): string => `${year}年${String(Number(number))}月`;

type Rewrite = (word: string) => string;

export const withoutMarks: Rewrite = (word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const rewrites: readonly Rewrite[] = [
  (word) => word.replace(/(?<=[0-9]),(?=[0-9]{3})/gu, ''),
  (word) => word.replace(/(?<![0-9.,a-z])[1-9][0-9]{3,8}(?![0-9a-z])/gu, withSeparators),
  // 2600.50 and 2600.5, 2600.00 and 2600.
  (word) => word.replace(/(?<=[0-9]\.[0-9]*[1-9])0+(?![0-9])|(?<=[0-9])\.0+(?![0-9])/gu, ''),
  (word) => word.replace(/(?<=[0-9])万元$/u, '万'),
  (word) => word.replace(/(?<=[0-9])万$/u, '万元'),
  (word) => word.replaceAll('>=', '≥').replaceAll('<=', '≤'),
  (word) => word.replaceAll('≥', '>=').replaceAll('≤', '<='),
  (word) =>
    word.replace(/((?:19|20)[0-9]{2})[-.\/](0?[1-9]|1[0-2])(?![0-9])/gu, (_, year: string, number: string) =>
      month(year, number),
    ),
  (word) =>
    word.replace(
      /((?:19|20)[0-9]{2})年0?([1-9]|1[0-2])月/gu,
      (_, year: string, number: string) => `${year}-${number.padStart(2, '0')}`,
    ),
  withoutMarks,
];

/** `word` is normalised. The likeliest first; two at once where one of them changes a number and the other what is beside it. */
export function otherWritings(word: string): string[] {
  const once = rewrites.map((rewrite) => rewrite(word));
  const twice = once.flatMap((text) => rewrites.map((rewrite) => rewrite(text)));
  return [...new Set([...once, ...twice])].filter((text) => text !== word && text !== '');
}
