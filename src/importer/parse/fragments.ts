/**
 * Joins the fragments of a text that an extract spread over several cells. Where a border ran through a character both
 * halves were read as characters; what the rest of the table prints decides what stood there.
 */
import { squeeze } from '../../document/squeeze.ts';
import { halvesOf } from '../forms/character-halves.ts';
import { emptyRun, join, slice, type Run } from '../extract/run.ts';

export interface Joined {
  readonly run: Run;
  /** Characters that are no text of their own: halves of a cut character, a second reading of the same text. */
  readonly ghosts: readonly Run[];
  /** Characters were dropped or replaced, so that a person should compare with the original. */
  readonly altered: boolean;
}

const last = (run: Run, count: number): string => squeeze(run.text).slice(-count);
const first = (run: Run, count: number): string => squeeze(run.text).slice(0, count);

/** Whether some witness prints what joining the two would print around the border. */
function attested(before: Run, after: Run, witnesses: readonly string[]): boolean {
  const around = last(before, 2) + first(after, 2);
  return around.length >= 3 && witnesses.some((witness) => witness.includes(around));
}

/** The one character that witnesses print between the texts around a border, if they agree. */
function between(before: Run, after: Run, witnesses: readonly string[]): string | null {
  const [left, right] = [last(before, 4), first(after, 1)];
  if (left.length < 4 || right === '') return null;
  const found = witnesses.flatMap((witness) => {
    const at = witness.indexOf(left);
    return at >= 0 && witness[at + 5] === right ? [witness[at + 4] ?? ''] : [];
  });
  const distinct = [...new Set(found)];
  return distinct.length === 1 && /\p{Script=Han}/u.test(distinct[0] ?? '') ? (distinct[0] ?? null) : null;
}

const han = /\p{Script=Han}/u;

function joinTwo(a: Run, b: Run, witnesses: readonly string[]): Joined {
  const [whole, part] = [squeeze(b.text), squeeze(a.text)];
  if (part.length >= 2 && whole.startsWith(part)) return { run: b, ghosts: [a], altered: false };
  if (whole.length >= 4 && part.endsWith(whole)) return { run: a, ghosts: [b], altered: false };
  const plain: Joined = { run: join([a, b]), ghosts: [], altered: false };
  if (attested(a, b, witnesses)) return plain;
  const [head, tail] = [slice(b, 0, 1), slice(b, 1)];
  const shorter: Joined = { run: join([a, tail]), ghosts: [head], altered: true };
  if (!han.test(head.text) || tail.text === '') return plain;
  if (attested(a, tail, witnesses)) return shorter;
  if (halvesOf(a.text.at(-1) ?? '').includes(head.text)) return shorter;
  const [front, cut] = [slice(a, 0, a.text.length - 1), slice(a, a.text.length - 1)];
  const missing = between(front, tail, witnesses);
  if (missing === null) return plain;
  return { run: join([front, { text: missing, at: [-1] }, tail]), ghosts: [cut, head], altered: true };
}

/** `witnesses`: other texts of the same project, squeezed. */
export function joinFragments(fragments: readonly Run[], witnesses: readonly string[]): Joined {
  const [start, ...rest] = fragments;
  if (start === undefined) return { run: emptyRun, ghosts: [], altered: false };
  return rest.reduce<Joined>(
    (joined, fragment) => {
      const next = joinTwo(joined.run, fragment, witnesses);
      return {
        run: next.run,
        ghosts: [...joined.ghosts, ...next.ghosts],
        altered: joined.altered || next.altered,
      };
    },
    { run: start, ghosts: [], altered: false },
  );
}
