/** What suggestions are made of: names, short goals and purposes, and the document numbers that stand in any text. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { departmentName } from '../views/identity.ts';
import { documentNumbersIn } from './document-number.ts';
import type { RecordBlock, SearchRecord } from './record.ts';

/** A longer goal is a sentence, and nobody half-remembers a sentence. */
const longestGoal = 24;

const isTelling = ({ tier, label, text }: RecordBlock): boolean =>
  tier === 'name' || ((label === '绩效目标' || label === '资金用途') && text.length <= longestGoal);

/** `1.`, `2、` before a goal. */
const numbering = /^[0-9]{1,2}[.、．]\s*/u;

export const suggestible = (
  catalogue: Pick<Catalogue, 'documents' | 'regions'>,
  records: readonly SearchRecord[],
): string[] => [
  ...records.flatMap(({ blocks }) => blocks.filter(isTelling).map(({ text }) => text.replace(numbering, ''))),
  ...records.flatMap(({ blocks }) => blocks.flatMap(({ text }) => documentNumbersIn(text))),
  ...catalogue.documents.map(departmentName),
  ...catalogue.regions.map(({ name }) => name),
];
