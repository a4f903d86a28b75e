/** A project as it is compared with those of another year. */
import type { ProjectEntry } from '../catalogue/catalogue.ts';
import type { Indicator } from '../document/indicator.ts';
import type { PrintedText } from '../document/printed.ts';
import { squeezeWords } from '../document/squeeze.ts';
import { characterPairs } from './overlap.ts';
import { plainName } from './subject.ts';

export interface Profile {
  readonly entry: ProjectEntry;
  readonly code: string | null;
  /** The name's words alone. */
  readonly name: string;
  /** The same without years, document numbers and remarks; never empty. */
  readonly plain: string;
  readonly plainPairs: ReadonlySet<string>;
  readonly namePairs: ReadonlySet<string>;
  /** Normalised name of the budget unit; null when none is printed. */
  readonly unit: string | null;
  /** Level three with its description, of the rows that hold text. */
  readonly rows: ReadonlySet<string>;
  /** Of goals and purpose. */
  readonly words: ReadonlySet<string>;
}

/** Years and numbers change from one year to the next without the text changing. */
const steady = (text: string): string => squeezeWords(text).replace(/\p{N}+/gu, '');

const textOf = (value: PrintedText): string => (value.state === 'read' ? value.value : '');

const rowText = ({ levelThree, description }: Indicator): string => steady(`${levelThree ?? ''}${description ?? ''}`);

/** 本级 in or out of brackets names the department itself. */
const unitName = (name: string): string => squeezeWords(name).replace(/本级$/u, '');

export function profileOf(entry: ProjectEntry): Profile {
  const { project } = entry;
  const name = squeezeWords(project.name);
  const plain = plainName(project.name) || name;
  return {
    entry,
    code: project.projectCode,
    name,
    plain,
    plainPairs: characterPairs(plain),
    namePairs: characterPairs(name),
    unit: project.budgetUnit === null ? null : unitName(project.budgetUnit.name),
    rows: new Set(project.indicators.map(rowText).filter((text) => text !== '')),
    words: characterPairs(steady([project.purpose, ...project.goals].map(textOf).join(''))),
  };
}
