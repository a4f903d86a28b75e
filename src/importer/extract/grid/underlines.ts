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

/** Pieces of a line meet, and lines meet uprights, within this. */
const reach = 1.2;

/** Borders end at uprights; a line that belongs to text stays off them by the cell's padding. */
const endsAtUprights = ({ at, from, to }: Rule, uprights: readonly Rule[]): boolean =>
  [from, to].every((end) =>
    uprights.some((rule) => Math.abs(rule.at - end) <= reach && rule.from <= at + reach && rule.to >= at - reach),
  );

/** Pieces drawn one beside the other as the lines that they make, each with its pieces. */
function wholeLines(rules: readonly Rule[]): { readonly line: Rule; readonly pieces: readonly Rule[] }[] {
  const byHeight = new Map<number, Rule[]>();
  for (const rule of rules) {
    const key = Math.round(rule.at * 4);
    const row = byHeight.get(key);
    if (row) row.push(rule);
    else byHeight.set(key, [rule]);
  }
  const lines: { line: Rule; pieces: Rule[] }[] = [];
  for (const row of byHeight.values()) {
    let last: (typeof lines)[number] | null = null;
    for (const rule of row.sort((a, b) => a.from - b.from)) {
      if (last && rule.from - last.line.to <= reach) {
        last.line = { ...last.line, to: Math.max(last.line.to, rule.to) };
        last.pieces.push(rule);
      } else lines.push((last = { line: rule, pieces: [rule] }));
    }
  }
  return lines;
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
  const uprights = rules.filter(({ axis }) => axis === 'vertical');
  const long = rules.filter((rule) => rule.axis === 'horizontal' && rule.to - rule.from >= shortest);
  const gone = new Set(
    wholeLines(long).flatMap(({ line, pieces }) =>
      underlines(line, near(line.at)) && !endsAtUprights(line, uprights) ? pieces : [],
    ),
  );
  return rules.filter((rule) => !gone.has(rule));
}
