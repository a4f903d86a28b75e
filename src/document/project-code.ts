/**
 * 项目编码: 21 characters = 6 region (GB/T 2260) + 2 year + 13. Codes whose ninth character is P end in a check
 * character. The rule was found on nine such codes, so it can confirm a reading but never refute one.
 */
export const projectCodeLength = 21;

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The check character for the first twenty characters; null when one of them is outside the alphabet. */
export function checkCharacter(code: string): string | null {
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, projectCodeLength - 1)) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    sum = (sum + value * weight) % 31;
    weight = (weight * 3) % 31;
  }
  return alphabet[(30 - sum + 31) % 31] ?? null;
}

/** `none`: the code follows no known rule (its ninth character is not P, or it is not 21 characters long). */
export function checkOfProjectCode(code: string): 'holds' | 'fails' | 'none' {
  if (code.length !== projectCodeLength || code[8] !== 'P') return 'none';
  return checkCharacter(code) === code[projectCodeLength - 1] ? 'holds' : 'fails';
}

/** The region and year that a code starts with; null when it does not look like a project code. One that lost a few characters does. */
export function readProjectCode(code: string): { readonly region: string; readonly year: number } | null {
  const match = /^(?<region>\d{6})(?<year>\d{2})[0-9A-Z]{9,15}$/u.exec(code)?.groups;
  return match === undefined ? null : { region: match['region'] ?? '', year: 2000 + Number(match['year']) };
}
