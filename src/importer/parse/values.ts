/** Printed values of the document model from runs: text, money, percentages. */
import { fenPerUnit } from '../../document/money.ts';
import type { Money, PrintedText } from '../../document/printed.ts';
import type { Provenance } from '../../document/provenance.ts';
import { foldWidth } from './width.ts';

const amountPattern =
  /^[¥￥]?(?<sign>-?)(?=\.?\d)(?<whole>\d{1,3}(?:,\d{3})+|\d*)(?:\.(?<decimals>\d*))?(?<unit>千元|万元|万|亿元|亿|元)?(?:整)?$/u;

/** An amount as printed → exact fen; null when it is no amount, finer than one fen, or of no known unit. */
export function parseAmount(printed: string, unit: string | null): number | null {
  const groups = amountPattern.exec(foldWidth(printed).replace(/\s+/gu, ''))?.groups;
  const factor = fenPerUnit.get(groups?.['unit'] ?? unit ?? '');
  if (groups === undefined || factor === undefined) return null;
  const decimals = (groups['decimals'] ?? '').replace(/0+$/u, '');
  const places = String(factor).length - 1;
  if (decimals.length > places) return null;
  const whole = BigInt((groups['whole'] ?? '').replaceAll(',', '') || '0');
  const fen = whole * BigInt(factor) + BigInt(decimals.padEnd(places, '0') || '0');
  const signed = groups['sign'] === '-' ? -fen : fen;
  const exact = Number(signed);
  return Number.isSafeInteger(exact) ? exact : null;
}

const percentPattern = /^(?<value>\d{1,3}(?:\.\d+)?)%?$/u;

/** A percentage as printed → its number; null when it is none. */
export function parsePercent(printed: string): number | null {
  const value = percentPattern.exec(foldWidth(printed).replace(/\s+/gu, ''))?.groups?.['value'];
  return value === undefined ? null : Number(value);
}

export const absentText: PrintedText = { state: 'absent' };
export const absentMoney: Money = { state: 'absent' };

export const blankValue = (provenance: Provenance): { state: 'blank'; printed: ''; provenance: Provenance } => ({
  state: 'blank',
  printed: '',
  provenance,
});

export const readText = (printed: string, value: string, provenance: Provenance): PrintedText => ({
  state: 'read',
  printed,
  value,
  provenance,
});
