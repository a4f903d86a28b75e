/**
 * Reads a text as chains of digit groups: `139-0000 0004` is three groups with the joints dash and space. Half and full
 * width digits are alike, and characters that nobody sees vanish. Linear in the text's length.
 */

/**
 * What stands between two groups. `wrap` is a line's end inside a cell of a text copy, `break` one cell or line to the
 * next, drawn borders included.
 */
export type Joint = 'space' | 'dash' | 'dot' | 'slash' | 'bracket' | 'wrap' | 'break';

export interface Group {
  /** Half width. */
  readonly digits: string;
  /** Where each digit stands in the text. */
  readonly offsets: readonly number[];
  /** End of the group with the X that may close an ID number; null when none follows. */
  readonly closingX: number | null;
}

export interface Chain {
  readonly groups: readonly Group[];
  /** Between a group and the next: one less than there are groups. */
  readonly joints: readonly Joint[];
}

const invisible = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/u;
const jointCharacter = /[^\S\u2028\u2029\v\f]|[-_‐‑‒–—―−﹣－⁃ー.．·・•/／)）|｜│┃]/u;
const longestJoint = 6;

const space = '[ \\u00a0\\u1680\\u2000-\\u2002\\u2004-\\u200a\\u202f\\u205f\\u3000]';
const joints: readonly (readonly [Joint, RegExp])[] = [
  ['space', new RegExp(`^${space}{1,4}$`, 'u')],
  ['dash', new RegExp(`^${space}?[-_‐‑‒–—―−﹣－⁃ー]{1,2}${space}?$`, 'u')],
  ['dot', new RegExp(`^[.．·・•]${space}?$`, 'u')],
  ['slash', new RegExp(`^${space}?[/／]${space}?$`, 'u')],
  ['bracket', new RegExp(`^${space}?[)）]${space}{0,2}[-－—]?$`, 'u')],
  ['wrap', new RegExp(`^${space}?\\u2003${space}?$`, 'u')],
  ['break', new RegExp(`^${space}{0,2}(?:\\t|\\r?\\n\\t?|[|｜│┃])${space}{0,2}$`, 'u')],
];

export function digitAt(text: string, at: number): string | null {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return String(code - 48);
  if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
  return null;
}

/** The first offset from `at` on that holds a character to be seen. */
function skipInvisible(text: string, at: number): number {
  let next = at;
  while (next < text.length && invisible.test(text.charAt(next))) next += 1;
  return next;
}

function readGroup(text: string, from: number): { group: Group; end: number } {
  const offsets: number[] = [];
  let digits = '';
  let at = from;
  let end = from;
  for (let digit = digitAt(text, at); digit !== null; digit = digitAt(text, at)) {
    digits += digit;
    offsets.push(at);
    end = at + 1;
    at = skipInvisible(text, end);
  }
  const closes = /[XxＸｘ]/u.test(text.charAt(at)) && !/[0-9A-Za-z０-９]/u.test(text.charAt(at + 1));
  return { group: { digits, offsets, closingX: closes ? at + 1 : null }, end };
}

function readJoint(text: string, from: number): { joint: Joint; end: number } | null {
  let seen = '';
  let at = skipInvisible(text, from);
  while (seen.length < longestJoint && jointCharacter.test(text.charAt(at))) {
    seen += text.charAt(at);
    at = skipInvisible(text, at + 1);
  }
  if (digitAt(text, at) === null) return null;
  const joint = joints.find(([, pattern]) => pattern.test(seen))?.[0];
  return joint === undefined ? null : { joint, end: at };
}

export function* digitChains(text: string): Generator<Chain> {
  let at = 0;
  while (at < text.length) {
    if (digitAt(text, at) === null) {
      at += 1;
      continue;
    }
    const groups: Group[] = [];
    const between: Joint[] = [];
    for (;;) {
      const { group, end } = readGroup(text, at);
      groups.push(group);
      const joint = readJoint(text, end);
      at = joint?.end ?? end;
      if (joint === null) break;
      between.push(joint.joint);
    }
    yield { groups, joints: between };
  }
}
