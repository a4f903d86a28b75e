/** Bank cards of private persons: issuer prefix, length and check digit (ISO/IEC 7812, Luhn) have to fit together. */

/**
 * Issuer prefixes of Chinese cards: 62 (银联), and the older ones of the large banks with their fixed length. From common
 * knowledge, not from a register; a number with another prefix is taken for something else.
 */
const issuers: readonly { readonly prefix: RegExp; readonly lengths: readonly number[] }[] = [
  { prefix: /^62/u, lengths: [16, 17, 18, 19] },
  { prefix: /^955[89]/u, lengths: [19] },
  { prefix: /^(?:436742|436745|456351|60138[12]|603[5-6]|405512|601428|433670)/u, lengths: [16, 17, 19] },
];

export const isBankCard = (digits: string): boolean =>
  issuers.some(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits)) && luhn(digits);

/** Every second digit from the right counts double; the sum ends in zero. A run of one digit only is a filler. */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const value = Number(digits[digits.length - 1 - at]);
    const weighed = at % 2 === 0 ? value : value * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0 && !/0{8}$/u.test(digits);
}
