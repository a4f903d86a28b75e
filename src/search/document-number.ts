/** Numbers of official documents (文号): 冀财资环〔2023〕86号, as they stand in normalised text and as readers half remember them. */
import type { Name } from './names.ts';
import { normalise } from './normalise.ts';

const printed =
  /(?<!\p{Unified_Ideograph})\p{Unified_Ideograph}{2,12}\s*[（([〔【]\s*(?:19|20)\d{2}\s*[）)\]〕】]\s*第?\s*\d{1,5}\s*号/gu;

/** Words that lead to a number and are no part of it. */
const leading = /^(?:据称出自|根据|依据|按照|参照|执行|关于|以及)(?=\p{Unified_Ideograph}{2})/u;

/** All document numbers of a text, normalised. Ask before white space is taken away: it parts them from the cell before. */
export const documentNumbersIn = (text: string): string[] =>
  (text.match(printed) ?? []).map((number) => normalise(number.replace(leading, '')));

/** As it is usually printed. Search finds it all the same: brackets are one to it. */
export const asPrinted = (text: string): string => text.replace(/\(((?:19|20)\d{2})\)(?=第?\d{1,5}号)/gu, '〔$1〕');

interface Remembered {
  readonly issuer: string;
  readonly year: string;
  readonly number: string;
}

const remembered =
  /^(\p{Unified_Ideograph}*?)[^\p{Unified_Ideograph}\d]*((?:19|20)\d{2})?[^\p{Unified_Ideograph}\d]*年?第?(\d{1,5})号?$/u;

/** What a reader remembers of a number: two of issuer, year and number at least. */
function recall(text: string): Remembered | null {
  const [, office = '', year = '', number = ''] = remembered.exec(text) ?? [];
  const known = [office, year, number].filter((part) => part !== '');
  return known.length >= 2 ? { issuer: office, year, number } : null;
}

const parts = /^(.+)\(((?:19|20)\d{2})\)第?(\d{1,5})号$/u;

/** All characters stand in the text, in this order. */
const isWithin = (characters: string, text: string): boolean => {
  let rest = characters;
  for (const character of text) if (rest.startsWith(character)) rest = rest.slice(character.length);
  return rest === '';
};

/** Document numbers among the names that agree with what is remembered: 冀财资环86号, 财资环2023-86, 2023年86号. */
export function recalledNumbers(names: readonly Name[], typed: string): string[] {
  const wanted = recall(typed);
  if (!wanted) return [];
  const numbers = new Set(names.flatMap(({ text }) => documentNumbersIn(text)));
  return [...numbers].filter((text) => {
    const [, office = '', year = '', number = ''] = parts.exec(text) ?? [];
    return (
      number === wanted.number &&
      (wanted.year === '' || year === wanted.year) &&
      (wanted.issuer === '' || isWithin(wanted.issuer, office))
    );
  });
}
