/**
 * Reads a text as chains of digit groups: `139-0000 0004` is three groups with the joints dash and space. Digits are
 * ASCII ones already (`withPlainDigits`); characters that nobody sees vanish. Linear in the text's length.
 */

/**
 * What stands between two groups. `wrap` is a line's end inside a cell of a text copy, `break` one cell or line to the
 * next, drawn borders included; `list` parts the items of a list, `sign` is any other mark.
 */
export type Joint = 'space' | 'dash' | 'dot' | 'slash' | 'bracket' | 'list' | 'sign' | 'wrap' | 'break';

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
  /** The joints as they are written. */
  readonly gaps: readonly string[];
}

const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}\u2800]/u;
const jointCharacter = /[\s\u0085\p{P}\p{S}ー]/u;
const longestJoint = 6;

const space = '[ \\u00a0\\u1680\\u2000-\\u2002\\u2004-\\u200a\\u202f\\u205f\\u3000]';
const joints: readonly (readonly [Joint, RegExp])[] = [
  ['space', new RegExp(`^${space}{1,6}$`, 'u')],
  ['dash', new RegExp(`^${space}?[\\p{Pd}_―−⁃ー]{1,2}${space}?$`, 'u')],
  ['dot', new RegExp(`^[.．·・•‧∙⋅。｡]${space}?$`, 'u')],
  ['slash', new RegExp(`^${space}?[/／\\\\＼]${space}?$`, 'u')],
  ['bracket', new RegExp(`^${space}?(?:\\p{Ps}|\\p{Pe}${space}{0,2}(?:\\p{Ps}|[-－—])?)$`, 'u')],
  ['wrap', new RegExp(`^${space}?\\u2003${space}?$`, 'u')],
  ['break', new RegExp(`^${space}{0,2}(?:[\\t\\v\\f\\u0085\\u2028\\u2029]|\\r?\\n\\t?|[|｜│┃])${space}{0,2}$`, 'u')],
  ['list', new RegExp(`^${space}?[,，、､;；:：]${space}?$`, 'u')],
  ['sign', new RegExp(`^${space}?([\\p{P}\\p{S}])\\1?${space}?$`, 'u')],
];

/** An X, or what is taken for one, perhaps behind a gap. */
const closing = /^(?:[ \u00a0\u3000]?\p{Pd}[ \u00a0\u3000]?|[\s.·|]{0,2})([XxＸｘΧχХх×✕Ⅹⅹ])(?![0-9A-Za-z])/u;
const closingReach = 6;

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

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
  while (isDigit(text, at)) {
    digits += text.charAt(at);
    offsets.push(at);
    end = at + 1;
    at = skipInvisible(text, end);
  }
  const close = closing.exec(text.slice(at, at + closingReach));
  return { group: { digits, offsets, closingX: close === null ? null : at + close[0].length }, end };
}

function readJoint(text: string, from: number): { joint: Joint; gap: string; end: number } | null {
  let gap = '';
  let at = skipInvisible(text, from);
  while (gap.length < longestJoint && jointCharacter.test(text.charAt(at))) {
    gap += text.charAt(at);
    at = skipInvisible(text, at + 1);
  }
  if (!isDigit(text, at)) return null;
  const joint = joints.find(([, pattern]) => pattern.test(gap))?.[0];
  return joint === undefined ? null : { joint, gap, end: at };
}

export function* digitChains(text: string): Generator<Chain> {
  let at = 0;
  while (at < text.length) {
    if (!isDigit(text, at)) {
      at += 1;
      continue;
    }
    const groups: Group[] = [];
    const between: Joint[] = [];
    const gaps: string[] = [];
    for (;;) {
      const { group, end } = readGroup(text, at);
      groups.push(group);
      const joint = readJoint(text, end);
      at = joint?.end ?? end;
      if (joint === null) break;
      between.push(joint.joint);
      gaps.push(joint.gap);
    }
    yield { groups, joints: between, gaps };
  }
}
