/** A table that the browser made → CSV as the open data writes it: RFC 4180, with byte order mark. */
import { guardFormula } from '../open-data/formula-guard.ts';

const field = (text: string): string => {
  const safe = guardFormula(text);
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const csvText = (lines: readonly (readonly string[])[]): string =>
  `\uFEFF${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
