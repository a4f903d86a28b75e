import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packColumn, unpackColumn } from '../../src/search/columns.ts';
import { createCborWriter } from '../../src/search/cbor.ts';
import { gramWord, indexOf, longGram, lookup, spell } from '../../src/search/grams.ts';
import { followedBy, recordsOfUnits, unitsFor } from '../../src/search/positions.ts';

const character = fc.integer({ min: 1, max: 0x10ffff }).map((point) => String.fromCodePoint(point));
const characters = fc.array(character, { minLength: 1, maxLength: 12 });

describe('words of the index', () => {
  it('are letters and digits that no engine changes, and tell all texts apart', () => {
    fc.assert(
      fc.property(characters, characters, (a, b) => {
        const [first, second] = [gramWord(a.map(spell)), gramWord(b.map(spell))];
        expect(first).toMatch(/^[0-9a-z]+$/u);
        expect(first === second).toBe(a.join('') === b.join(''));
        // Engines complete words: no word may be the beginning of another.
        if (first !== second) expect(second.startsWith(first)).toBe(false);
      }),
    );
  });

  it('cover a text from its first to its last character without a gap', () => {
    fc.assert(
      fc.property(fc.array(character, { minLength: 1, maxLength: 40 }), (text) => {
        const { kind, grams } = lookup(text.join(''));
        expect(kind).toBe(text.length < longGram ? 'short' : 'long');
        for (const { index, offset } of grams) expect(index).toBe(indexOf(kind, spell(text[offset] ?? '')));
        if (kind === 'short') {
          expect(grams).toMatchObject([{ word: gramWord(text.map(spell)), offset: 0 }]);
          return;
        }
        expect(grams[0]?.offset).toBe(0);
        expect(grams.at(-1)?.offset).toBe(text.length - longGram);
        expect(grams).toHaveLength(Math.ceil(text.length / longGram));
        for (const [at, { word, offset }] of grams.entries()) {
          expect(word).toBe(gramWord(text.slice(offset, offset + longGram).map(spell)));
          expect(offset - (grams[at - 1]?.offset ?? offset)).toBeLessThanOrEqual(longGram);
        }
      }),
    );
  });
});

describe('the indexes that words are divided among', () => {
  const common = Array.from({ length: 3000 }, (_, at) => spell(String.fromCodePoint(0x4e00 + 7 * at)));

  it('are few, and take about as many first characters each', () => {
    const sizes = [...Map.groupBy(common, (first) => indexOf('long', first)).values()].map(({ length }) => length);
    expect(sizes).toHaveLength(12);
    expect(Math.max(...sizes)).toBeLessThan(2 * Math.min(...sizes));
  });
});

describe('positions', () => {
  it('that follow each other are those that plain search finds', () => {
    const sorted = fc.uniqueArray(fc.nat(60)).map((numbers) => numbers.sort((a, b) => a - b));
    fc.assert(
      fc.property(sorted, sorted, fc.integer({ min: -8, max: 8 }), (first, second, distance) => {
        expect(followedBy(first, second, distance)).toEqual(first.filter((at) => second.includes(at + distance)));
      }),
    );
  });

  it('belong to the record that their unit belongs to', () => {
    expect([...recordsOfUnits([1, 3, 2])]).toEqual([0, 1, 1, 1, 2, 2]);
    expect([0, 1, 256, 257].map(unitsFor)).toEqual([1, 1, 1, 2]);
  });
});

describe('columns of numbers', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 })), (values) => {
        const column = packColumn(values);
        expect([...unpackColumn(column)]).toEqual(values);
        expect(JSON.parse(JSON.stringify(column))).toBe(column);
      }),
    );
    expect([...unpackColumn(packColumn([0xd7ff, 0xd7d0, 0xffff]))]).toEqual([0xd7ff, 0xd7d0, 0xffff]);
  });
});

describe('CBOR', () => {
  it('is written in its shortest form', () => {
    const writer = createCborWriter();
    writer.array(2);
    for (const number of [0, 23, 24, 255, 256, 65_535, 65_536, 0xffff_ffff]) writer.number(number);
    writer.text('养护');
    // Examples of RFC 8949, appendix A, and their neighbours.
    expect(writer.take(writer.length).toString('hex')).toBe(
      '82' + '00' + '17' + '1818' + '18ff' + '190100' + '19ffff' + '1a00010000' + '1affffffff' + '66e585bbe68aa4',
    );
    expect(writer.length).toBe(0);
  });

  it('gives what was written before and keeps what came after', () => {
    const writer = createCborWriter();
    writer.number(1);
    const end = writer.length;
    for (let at = 0; at < 100_000; at += 1) writer.number(7);
    expect([...writer.take(end)]).toEqual([1]);
    const rest = writer.take(writer.length);
    expect(rest).toHaveLength(100_000);
    expect(rest.every((byte) => byte === 7)).toBe(true);
  });
});
