/** Decimals with at most six places as integers of a millionth, and back to digits: never by way of a float. */
export const decimalPlaces = 6;

/** `'-261.05'` → `-261050000n` */
export function toMillionths(decimal: string): bigint {
  const [whole = '0', places = ''] = decimal.split('.');
  return BigInt(whole + places.padEnd(decimalPlaces, '0'));
}

/** Whether a float shows every digit: programs show at most 15. */
export const fitsFloat = (decimal: string): boolean => decimal.replaceAll(/\D/gu, '').replace(/^0+/u, '').length <= 15;
