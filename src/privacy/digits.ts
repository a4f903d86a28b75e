/**
 * Digits of any script by their Unicode properties, read as ASCII ones in a text of the same length: every offset stays.
 * What nobody sees is of one kind afterwards, too.
 */

const foreign = /(?![0-9])\p{Nd}|\p{Default_Ignorable_Code_Point}/gu;
const decimal = /^\p{Nd}$/u;
/** Fills the second half of a character beyond the basic plane. */
const filler = '\u200b';

/** Decimal digits of a script stand side by side from zero to nine (a promise of Unicode), some sets behind each other. */
function valueOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  let first = code;
  while (decimal.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}

const values = new Map<string, string>();

/** `'3'` for a three of any script; null for what is no decimal digit. */
export function decimalDigit(sign: string): string | null {
  if (sign >= '0' && sign <= '9' && sign.length === 1) return sign;
  const known = values.get(sign);
  if (known !== undefined) return known;
  if (!decimal.test(sign)) return null;
  const value = String(valueOf(sign));
  values.set(sign, value);
  return value;
}

/** As long as the text was, so that offsets in both are the same. */
export const withPlainDigits = (text: string): string =>
  text.replace(foreign, (sign) => (decimalDigit(sign) ?? filler) + filler.repeat(sign.length - 1));
