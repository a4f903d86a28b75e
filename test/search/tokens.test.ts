import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundary, indexContent, phrase, tokens } from '../../src/search/tokens.ts';

describe('tokens', () => {
  it('makes one word of every character', () => {
    expect(tokens('国土2p')).toEqual(['国', '土', '2', 'p']);
  });

  it('spells other signs so that no two share a spelling, and none looks like a letter or the boundary', () => {
    const signs = Array.from({ length: 0x3000 }, (_, at) => String.fromCodePoint(at)).filter(
      (sign) => !/[a-z0-9〇\p{Unified_Ideograph}]/u.test(sign),
    );
    const spelt = signs.flatMap(tokens);
    expect(new Set(spelt).size).toBe(signs.length);
    expect(spelt.filter((word) => !/^[a-z]{2,6}$/.test(word) || word === boundary)).toEqual([]);
  });

  it('is the same for any character as for the text it stands in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        fc.pre(!/[\uD800-\uDBFF]$/u.test(a));
        expect(tokens(a + b)).toEqual([...tokens(a), ...tokens(b)]);
      }),
    );
  });
});

describe('indexContent', () => {
  it('parts blocks by a word that no query holds and counts the words up to each block', () => {
    expect(indexContent(['国土', '', 'ab'])).toEqual({ content: `国 土 ${boundary} a b`, ends: [2, 2, 5] });
  });
});

describe('phrase', () => {
  it('asks for the characters one after the other', () => {
    expect(phrase('国土2')).toBe('"国 土 2"');
  });
});
