/** ID-card numbers (GB 11643-1999): region, birth date, sequence and check digit; the fifteen digits used before 1999, too. */

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Provinces of GB/T 2260. */
const province = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/u;

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const checkFits = (id: string): boolean =>
  '10X98765432'[weights.reduce((total, weight, at) => total + weight * Number(id[at]), 0) % 11] === id[17];

/** Eighteen characters that fit in every way. */
export function isIdCard(id: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/u.test(id)) return false;
  const year = Number(id.slice(6, 10));
  const born = year >= 1880 && year <= 2100 && isDate(year, Number(id.slice(10, 12)), Number(id.slice(12, 14)));
  return born && checkFits(id);
}

/**
 * A miswritten or an old number: better masked than published. Serial numbers of offices are made of region, date and
 * sequence, too; their dates are those of files, so only those of grown-ups' births count.
 */
export function isLikelyIdCard(id: string): boolean {
  if (!province.test(id)) return false;
  if (/^\d{15}$/u.test(id))
    return isDate(1900 + Number(id.slice(6, 8)), Number(id.slice(8, 10)), Number(id.slice(10, 12)));
  if (!/^\d{17}[\dX]$/u.test(id)) return false;
  const year = Number(id.slice(6, 10));
  return year >= 1915 && year <= 2009 && isDate(year, Number(id.slice(10, 12)), Number(id.slice(12, 14)));
}
