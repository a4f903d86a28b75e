import { describe, expect, test } from 'vitest';
import { createFontReadings, type FontFacts } from '../../../../src/importer/extract/pdf/font-readings.ts';

const composite: FontFacts = { composite: true, drawn: false, names: [] };
const drawn = (...names: string[]): FontFacts => ({ composite: false, drawn: true, names });

/** What is untold of a font that shows these characters under these numbers. */
function untold(facts: FontFacts, glyphs: readonly (readonly [string, number])[]): string[] {
  const readings = createFontReadings();
  for (const [text, code] of glyphs) readings.note('F', facts, { text, code });
  return readings.untold();
}

describe('glyphs whose character no table tells', () => {
  test('are those shown as their own numbers where the font has a table for others', () => {
    const glyphs = [
      ['一', 17],
      ['级', 18],
      ['A', 0x41],
    ] as const;
    expect(untold(composite, glyphs)).toEqual(['A']);
  });

  test('are not those of a font that numbers its glyphs by their characters', () => {
    expect(
      untold(composite, [
        ['一', 0x4e00],
        ['A', 0x41],
      ]),
    ).toEqual([]);
  });

  test('are drawn ones that are named by numbers only', () => {
    expect(untold(drawn('g0', 'g65'), [['A', 1]])).toEqual(['A']);
    expect(untold(drawn('g0', 'g34'), [['一', 1]])).toEqual([]);
    expect(untold(drawn('zero', 'one'), [['\u0001', 1]])).toEqual([]);
  });
});
