/**
 * The ledger: every non-blank character of the original lands in exactly one place. A second claim on a character is a
 * bug of ours and throws; what nobody claims is swept up as `unrecognised`.
 */
import type { Accounting, Residue, ResidueKind } from '../diagnostics/import-report.ts';
import { isBlank, lineAt, runOf, type Run, type Source } from './extract/run.ts';
import { provenanceOf } from './parse/provenance.ts';

type Claim = 'field' | 'section' | ResidueKind;

export interface Ledger {
  /** The run's text is part of a field of the document. */
  field(run: Run): void;
  /** The run's text is part of a heading or of running text. */
  section(run: Run): void;
  residue(kind: ResidueKind, run: Run): void;
  /** The characters of the run that nobody has claimed yet. */
  unclaimed(run: Run): Run;
  /** Sweeps up what is left and closes the account. */
  close(): {
    readonly accounting: Accounting;
    readonly residue: readonly Residue[];
    readonly swept: readonly Residue[];
  };
}

const blankPattern = /^\s$/u;

/** Cuts a run where its line changes or its offsets jump, so that each entry reads as one stretch of a line. */
function stretches(source: Source, run: Run): Run[] {
  const result: Run[] = [];
  let start = 0;
  for (let index = 1; index <= run.at.length; index++) {
    const [before, here] = [run.at[index - 1] ?? -1, run.at[index] ?? -1];
    const goesOn =
      index < run.at.length && before >= 0 && here > before && lineAt(source, here) === lineAt(source, before);
    if (goesOn) continue;
    const part = { text: run.text.slice(start, index), at: run.at.slice(start, index) };
    if (!isBlank(part) && part.at.every((offset) => offset >= 0)) result.push(part);
    start = index;
  }
  return result;
}

export function createLedger(source: Source, original: string): Ledger {
  const claims = new Map<number, Claim>();
  const entries: { kind: ResidueKind; run: Run }[] = [];

  function claim(place: Claim, run: Run): void {
    run.at.forEach((offset, index) => {
      const character = run.text[index] ?? ' ';
      if (offset < 0 || blankPattern.test(character)) return;
      const earlier = claims.get(offset);
      if (earlier !== undefined) {
        const line = lineAt(source, offset);
        throw new Error(
          `Character ${character} of line ${String(line)} is claimed as ${earlier} and again as ${place}.`,
        );
      }
      claims.set(offset, place);
    });
  }

  function residue(kind: ResidueKind, run: Run): void {
    if (isBlank(run)) return;
    claim(kind, run);
    entries.push({ kind, run });
  }

  function unclaimed(run: Run): Run {
    const free = run.at.map((offset) => offset >= 0 && !claims.has(offset));
    return {
      text: [...free.keys()].map((index) => (free[index] === true ? (run.text[index] ?? '') : '')).join(''),
      at: run.at.filter((_, index) => free[index] === true),
    };
  }

  const toResidue = ({ kind, run }: { kind: ResidueKind; run: Run }): Residue[] =>
    stretches(source, run).map((part) => ({
      kind,
      printed: part.text.trim(),
      provenance: provenanceOf(source, original, part),
    }));

  function close(): ReturnType<Ledger['close']> {
    const swept: Residue[] = [];
    for (const [index, line] of source.lines.entries()) {
      const left = unclaimed(runOf(source, { pieces: [{ line: index + 1, start: 0, end: line.length }] }));
      if (isBlank(left)) continue;
      residue('unrecognised', left);
      swept.push(...toResidue({ kind: 'unrecognised', run: left }));
    }
    const counts = { fields: 0, sections: 0 };
    const byKind: Partial<Record<ResidueKind, number>> = {};
    for (const place of claims.values()) {
      if (place === 'field') counts.fields++;
      else if (place === 'section') counts.sections++;
      else byKind[place] = (byKind[place] ?? 0) + 1;
    }
    const total = source.lines.reduce((sum, line) => sum + line.replace(/\s/gu, '').length, 0);
    const kinds = Object.entries(byKind).sort(([a], [b]) => (a < b ? -1 : 1));
    const listed = entries.flatMap(toResidue).sort((a, b) => a.provenance.line - b.provenance.line);
    return {
      accounting: { total, ...counts, residue: Object.fromEntries(kinds), lost: total - claims.size },
      residue: listed,
      swept,
    };
  }

  return {
    field: (run) => {
      claim('field', run);
    },
    section: (run) => {
      claim('section', run);
    },
    residue,
    unclaimed,
    close,
  };
}
