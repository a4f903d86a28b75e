/**
 * What suggestions are made of: names and headings, short goals and purposes, names of indicators, departments, units and regions, and
 * the document numbers that stand in any text.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { departmentName } from '../views/identity.ts';
import { readable } from './document-text.ts';
import { documentNumbersIn } from './document-number.ts';
import type { RecordBlock, SearchRecord } from './record.ts';

/** A longer goal is a sentence, and nobody half-remembers a sentence. */
const longestGoal = 24;

const isTelling = ({ tier, label, text }: RecordBlock): boolean =>
  (tier === 'name' && label === null) || ((label === '绩效目标' || label === '资金用途') && text.length <= longestGoal);

/** `1.`, `2、`, `（一）` before a goal or a heading. */
const numbering = /^(?:[0-9]{1,2}[.、．]|[（(]?[一二三四五六七八九十]{1,3}[）)、])\s*/u;

const withoutNumber = (text: string): string => text.replace(numbering, '');

const namesIn = (document: PerformanceDocument): string[] => [
  departmentName(document),
  ...document.budgetUnits.map(({ name }) => name),
  ...document.parts.flatMap(({ sections }) => sections.flatMap(({ title }) => title ?? [])),
  ...document.projects.flatMap(({ indicators, supervisingDepartment, implementingUnit }) => [
    readable(supervisingDepartment),
    readable(implementingUnit),
    ...indicators.flatMap(({ levelOne, levelTwo, levelThree }) =>
      [levelOne.printed, levelTwo.printed, levelThree].filter((name) => name !== null),
    ),
  ]),
];

export const suggestible = (
  { documents, regions }: Pick<Catalogue, 'documents' | 'regions'>,
  records: readonly SearchRecord[],
): string[] => [
  ...records.flatMap(({ blocks }) => blocks.filter(isTelling).map(({ text }) => withoutNumber(text))),
  ...records.flatMap(({ blocks }) => blocks.flatMap(({ text }) => documentNumbersIn(text))),
  ...documents
    .flatMap(namesIn)
    .filter((name) => name.length <= longestGoal)
    .map(withoutNumber),
  ...regions.map(({ name }) => name),
];
