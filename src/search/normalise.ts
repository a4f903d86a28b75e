/**
 * One normalisation for index and query: compatibility forms, letter case, brackets, quotes, dashes and dots unified,
 * white space and invisible characters removed. It works character by character, so that for any two texts
 * `normalise(a + b) === normalise(a) + normalise(b)`: what is a substring before it is one after it.
 */

const unified: ReadonlyMap<string, string> = new Map(
  (
    [
      ['(', '【〔[〖［（｛{〘〚'],
      [')', '】〕]〗］）｝}〙〛'],
      ['"', '“”„‟〝〞＂'],
      ["'", '‘’‚‛`´＇'],
      ['-', '‐‑‒–—―−－﹣─━'],
      ['·', '•‧∙⋅・･●'],
      ['~', '～〜∼˜'],
      ['≥', '≧⩾'],
      ['≤', '≦⩽'],
      [':', '：︰∶'],
      ['〇', '○◯'],
    ] as const
  ).flatMap(([to, from]) => Array.from(from).map((character) => [character, to] as const)),
);

const invisible = /[\s\p{C}\p{Default_Ignorable_Code_Point}]/u;

/** Most of what is written and typed: these characters stay as they are. */
const plain = /^[0-9a-z\u4E00-\u9FFF]$/u;

const compatible = (character: string): string => character.normalize('NFKC').toLowerCase();

const computed = new Map<string, string>();

function normaliseCharacter(character: string): string {
  if (plain.test(character)) return character;
  const known = computed.get(character);
  if (known !== undefined) return known;
  const folded = unified.get(character) ?? compatible(character);
  const normal = Array.from(folded)
    .map((part) => unified.get(part) ?? part)
    .filter((part) => !invisible.test(part))
    .join('');
  computed.set(character, normal);
  return normal;
}

export function normalise(text: string): string {
  let normal = '';
  for (const character of text) normal += normaliseCharacter(character);
  return normal;
}

/** Normalised text with the way back: `starts[i]` is where in the printed text the character at `text[i]` begins. */
export interface Mapped {
  readonly text: string;
  /** UTF-16 offsets, one for every code unit of `text` and one more for the end of the printed text. */
  readonly starts: readonly number[];
}

export function normaliseMapped(printed: string): Mapped {
  let text = '';
  let offset = 0;
  const starts: number[] = [];
  for (const character of printed) {
    const normal = normaliseCharacter(character);
    for (let unit = 0; unit < normal.length; unit += 1) starts.push(offset);
    text += normal;
    offset += character.length;
  }
  starts.push(offset);
  return { text, starts };
}
