/** Lines that belong to text: underlines and strikes run from a text's beginning to its end, on it or just below. */
import type { Glyph, Rule } from './page-content.ts';

/** Height of the bands by which glyphs are looked up. */
const band = 6;
/** In font sizes: how far the ends of line and text may differ, and where the line stands below the em box's bottom. */
const ends = 0.35;
const [lowest, highest] = [0.16, -0.12];
/** A strike stands within this of the middle. */
const middle = 0.16;

function isAlong({ at }: Rule, { box, size }: Glyph): boolean {
  const below = (at - box[3]) / size;
  const fromMiddle = (at - (box[1] + box[3]) / 2) / size;
  return (below <= lowest && below >= highest) || Math.abs(fromMiddle) <= middle;
}

function underlines(rule: Rule, glyphs: readonly Glyph[]): boolean {
  const own = glyphs.filter((glyph) => {
    const x = (glyph.box[0] + glyph.box[2]) / 2;
    return x > rule.from && x < rule.to && glyph.angle === 0 && isAlong(rule, glyph);
  });
  if (own.length === 0) return false;
  const size = Math.max(...own.map((glyph) => glyph.size));
  const [left, right] = [Math.min(...own.map(({ box }) => box[0])), Math.max(...own.map(({ box }) => box[2]))];
  const covered = own.reduce((sum, { box }) => sum + box[2] - box[0], 0);
  return (
    Math.abs(left - rule.from) <= ends * size &&
    Math.abs(right - rule.to) <= ends * size &&
    covered >= (rule.to - rule.from) * 0.8
  );
}

/** Longer than any dot or dash, so that dotted borders cost nothing here. */
const shortest = 4;

export function withoutUnderlines(rules: readonly Rule[], glyphs: readonly Glyph[]): Rule[] {
  const bands = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const key = Math.floor(glyph.box[3] / band);
    const known = bands.get(key);
    if (known) known.push(glyph);
    else bands.set(key, [glyph]);
  }
  const near = (at: number): Glyph[] =>
    [-1, 0, 1, 2, 3].flatMap((step) => bands.get(Math.floor(at / band) + step) ?? []);
  return rules.filter((rule) => {
    if (rule.axis !== 'horizontal' || rule.to - rule.from < shortest) return true;
    return !underlines(rule, near(rule.at));
  });
}
