/** Rows that say throughout that they do not apply. */
import type { Indicator } from '../document/indicator.ts';

const words = new Set(['不涉及', '不适用', '不涉及此项', '无此项', '无', '/', '-', '—', '——']);

const says = (text: string | null): boolean => words.has((text ?? '').normalize('NFKC').replace(/\s/gu, ''));
const empty = (text: string | null): boolean => text === '';

/** Name and target say so, and description and basis say so or are blank. */
export const isNotApplicable = (row: Pick<Indicator, 'levelThree' | 'description' | 'target' | 'basis'>): boolean =>
  says(row.levelThree) &&
  says(row.target.printed) &&
  (says(row.description) || empty(row.description)) &&
  (says(row.basis) || empty(row.basis));
