/** A word that states an amount of money: 261万元, 2,610万, 1.2亿元. It also finds the projects of exactly this amount. */
import { fenPerUnit } from '../document/money.ts';

const stated = /^([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.([0-9]{1,6}))?(亿|万|)元?$/u;

/** Integer fen of a normalised word, or null when it states no amount with its unit. */
export function statedFen(word: string): number | null {
  const [, whole = '', decimals = '', unit = ''] = stated.exec(word) ?? [];
  if (whole === '' || /[0-9]$/u.test(word)) return null;
  const scaled = BigInt(whole.replaceAll(',', '') + decimals) * BigInt(fenPerUnit.get(`${unit}元`) ?? 0);
  const scale = 10n ** BigInt(decimals.length);
  const fen = scaled / scale;
  return scaled % scale === 0n && fen <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(fen) : null;
}
