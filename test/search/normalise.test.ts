import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normaliseMapped } from '../../src/search/normalise.ts';

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from('国土调查【】〔〕[]（）() \n\t\u3000“”－—≧％ＡＢaB㎡①㈠⼟\u200b\u00ad，。：;0９')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 30,
});

describe('normalise', () => {
  it.each([
    ['冀财资环【2023】26号', '冀财资环(2023)26号'],
    ['冀财资环〔2023〕26 号', '冀财资环(2023)26号'],
    ['冀财资环[2023]26号', '冀财资环(2023)26号'],
    ['冀财资环（２０２３）２６号', '冀财资环(2023)26号'],
    ['第 三 次\u3000全国\n国土调查', '第三次全国国土调查'],
    ['GIS数据库', 'gis数据库'],
    ['≧９０％', '≥90%'],
    ['“部门职责—工作活动”', '"部门职责-工作活动"'],
    ['村\u200b庄\u00ad规划', '村庄规划'],
    ['⼟地', '土地'],
    ['', ''],
  ])('%j is %j', (printed, normal) => {
    expect(normalise(printed)).toBe(normal);
  });

  it('keeps marks that tell texts apart', () => {
    expect(normalise('调查、国土')).not.toBe(normalise('调查国土'));
    expect(normalise('≥90')).not.toBe(normalise('≤90'));
  });

  it('makes of two texts what it makes of their parts, so that substrings stay substrings', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(normalise(a + b)).toBe(normalise(a) + normalise(b));
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(text, (a) => {
        expect(normalise(normalise(a))).toBe(normalise(a));
      }),
      { numRuns: 500 },
    );
  });
});

describe('normaliseMapped', () => {
  it('says for every character where in the printed text it comes from', () => {
    fc.assert(
      fc.property(text, (printed) => {
        const { text: normal, starts } = normaliseMapped(printed);
        expect(normal).toBe(normalise(printed));
        expect(starts).toHaveLength(normal.length + 1);
        expect(starts.at(-1)).toBe(printed.length);
        for (let at = 0; at < normal.length; at += 1) {
          expect(starts[at]).toBeLessThanOrEqual(starts[at + 1] ?? 0);
          const character = String.fromCodePoint(printed.codePointAt(starts[at] ?? 0) ?? 0);
          expect(normalise(character)).toContain(normal.charAt(at));
        }
      }),
      { numRuns: 500 },
    );
  });
});
