/** The projects of an earlier and a later year → which of them continue, split or merge. */
import type { ProjectEntry } from '../catalogue/catalogue.ts';
import { type Confidence, confidenceOf, type Evidence, evidenceOf, strength } from './evidence.ts';
import { type Profile, profileOf } from './profile.ts';

/** `split`: the earlier project continues in several; `merged`: several continue in the later one. */
type Relation = 'continued' | 'split' | 'merged';

/** What a person decided about a pair: that it is the same project, that it is not, or nothing. */
export type Decision = (from: ProjectEntry, to: ProjectEntry) => boolean | null;

export interface MatchedPair {
  readonly from: ProjectEntry;
  readonly to: ProjectEntry;
  readonly relation: Relation;
  /** Null for a pair that only a person joined. */
  readonly confidence: Confidence | null;
  readonly evidence: Evidence;
  /** A person decided that they are the same. */
  readonly reviewed: boolean;
}

interface Candidate {
  readonly from: Profile;
  readonly to: Profile;
  readonly confidence: Confidence | null;
  readonly evidence: Evidence;
  readonly strength: number;
  readonly reviewed: boolean;
}

function candidate(from: Profile, to: Profile, decision: boolean | null): Candidate[] {
  if (decision === false) return [];
  const evidence = evidenceOf(from, to);
  const confidence = confidenceOf(evidence);
  if (decision === true) return [{ from, to, confidence, evidence, strength: Infinity, reviewed: true }];
  return confidence === null
    ? []
    : [{ from, to, confidence, evidence, strength: strength(evidence, confidence), reviewed: false }];
}

/**
 * A part of a project that was cut up keeps its name (but for a remark: 一期) or its goals, not only its table: tables that
 * a department copies from project to project say nothing.
 */
function isPart({ confidence, reviewed, evidence: { name, words, rows, sharedRows } }: Candidate): boolean {
  if (reviewed) return true;
  if (name === 'same' || name === 'same-but-year') return confidence === 'certain';
  if (confidence === 'possible' || (name === 'other' && words < 0.6)) return false;
  return words >= 0.5 || (rows >= 0.5 && sharedRows >= 3);
}

/** Every project has one partner at most, the strongest first; what is left may be a part of one that has a partner. */
export function matchYears(
  earlier: readonly ProjectEntry[],
  later: readonly ProjectEntry[],
  decision: Decision = () => null,
): MatchedPair[] {
  const laterProfiles = later.map(profileOf);
  const found = earlier
    .map(profileOf)
    .flatMap((from) => laterProfiles.flatMap((to) => candidate(from, to, decision(from.entry, to.entry))))
    .sort((a, b) => (a.strength === b.strength ? 0 : b.strength - a.strength));
  const fromTaken = new Set<Profile>();
  const toTaken = new Set<Profile>();
  const chosen = found.filter(({ from, to }) => {
    if (fromTaken.has(from) || toTaken.has(to)) return false;
    fromTaken.add(from);
    toTaken.add(to);
    return true;
  });
  const splitFrom = new Set<Profile>();
  const mergedInto = new Set<Profile>();
  const parts = found.filter((each) => {
    const { from, to } = each;
    if (!isPart(each) || fromTaken.has(from) === toTaken.has(to)) return false;
    if (toTaken.has(to)) {
      mergedInto.add(to);
      fromTaken.add(from);
    } else {
      splitFrom.add(from);
      toTaken.add(to);
    }
    return true;
  });
  return [...chosen, ...parts].map(({ from, to, confidence, evidence, reviewed }) => ({
    from: from.entry,
    to: to.entry,
    relation: splitFrom.has(from) ? 'split' : mergedInto.has(to) ? 'merged' : 'continued',
    confidence,
    evidence,
    reviewed,
  }));
}
