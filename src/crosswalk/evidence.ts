/** What speaks for two projects of different years being the same one, and how sure that is. */
import { overlap, shared } from './overlap.ts';
import type { Profile } from './profile.ts';

const confidences = ['certain', 'likely', 'possible'] as const;
export type Confidence = (typeof confidences)[number];

export interface Evidence {
  readonly sameCode: boolean;
  /** `same`: letter by letter; `same-but-year`: without years, document numbers, remarks; `near`: most of it. */
  readonly name: 'same' | 'same-but-year' | 'near' | 'other';
  /** Null when one of them names no unit. */
  readonly sameUnit: boolean | null;
  /** Indicator rows of both tables with the same name and description. */
  readonly sharedRows: number;
  /** Shared rows as a part of both tables, 0–1. */
  readonly rows: number;
  /** Goals and purpose in common, 0–1. */
  readonly words: number;
  /** Names in common, 0–1; settles which of several is meant. */
  readonly nameOverlap: number;
}

/** Names that hold one another, or that share this much, are near. */
const nearName = 0.6;
const shortestHeldName = 4;

const holds = (a: string, b: string): boolean => Math.min(a.length, b.length) >= shortestHeldName && a.includes(b);

function compareNames(a: Profile, b: Profile): Evidence['name'] {
  if (a.name === b.name) return 'same';
  if (a.plain === b.plain) return 'same-but-year';
  const near = overlap(a.plainPairs, b.plainPairs) >= nearName || holds(a.plain, b.plain) || holds(b.plain, a.plain);
  return near ? 'near' : 'other';
}

export const evidenceOf = (a: Profile, b: Profile): Evidence => ({
  sameCode: a.code !== null && a.code === b.code,
  name: compareNames(a, b),
  sameUnit: a.unit === null || b.unit === null ? null : a.unit === b.unit,
  sharedRows: shared(a.rows, b.rows),
  rows: overlap(a.rows, b.rows),
  words: overlap(a.words, b.words),
  nameOverlap: overlap(a.namePairs, b.namePairs),
});

/** The table, or the goals, are for the most part the same. */
const sameContent = ({ rows, sharedRows, words }: Evidence): boolean =>
  (rows >= 0.5 && sharedRows >= 3) || words >= 0.6;

const sameThroughout = ({ rows, sharedRows, words }: Evidence): boolean =>
  rows >= 0.6 && sharedRows >= 3 && words >= 0.5;

/** Null when nothing speaks for it. */
export function confidenceOf(evidence: Evidence): Confidence | null {
  const { sameCode, name, sameUnit } = evidence;
  const nameKept = name === 'same' || name === 'same-but-year';
  if (sameCode) return name !== 'other' || sameContent(evidence) ? 'certain' : 'likely';
  if (nameKept) return sameUnit === false ? (sameContent(evidence) ? 'likely' : 'possible') : 'certain';
  if (name === 'near')
    return sameContent(evidence) && sameUnit !== false
      ? 'likely'
      : sameContent(evidence) || evidence.nameOverlap >= nearName
        ? 'possible'
        : null;
  return sameThroughout(evidence) && sameUnit !== false ? 'possible' : null;
}

/** Larger means the better of several partners; the confidence comes first, then names, then contents. */
export function strength(evidence: Evidence, confidence: Confidence): number {
  const name = { same: 3, 'same-but-year': 2, near: 1, other: 0 }[evidence.name];
  const rank = confidences.length - confidences.indexOf(confidence);
  const unit = evidence.sameUnit === true ? 1 : 0;
  return (
    rank * 100 +
    (evidence.sameCode ? 50 : 0) +
    name * 8 +
    unit * 4 +
    evidence.nameOverlap * 3 +
    evidence.rows * 2 +
    evidence.words * 2
  );
}
