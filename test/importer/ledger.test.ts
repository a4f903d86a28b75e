import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSource, runOf, slice } from '../../src/importer/extract/run.ts';
import { createLedger } from '../../src/importer/ledger.ts';

const lines = ['第一部分 目标', '', '\t项目编码\t12', '页 3'];
const open = (): { source: ReturnType<typeof createSource>; ledger: ReturnType<typeof createLedger> } => {
  const source = createSource(lines);
  return { source, ledger: createLedger(source, 'original') };
};
const line = (source: ReturnType<typeof createSource>, number: number): ReturnType<typeof runOf> =>
  runOf(source, { pieces: [{ line: number, start: 0, end: lines[number - 1]?.length ?? 0 }] });

describe('the ledger', () => {
  test('counts every non-blank character once', () => {
    const { source, ledger } = open();
    ledger.section(line(source, 1));
    ledger.field(line(source, 3));
    ledger.residue('page-number', line(source, 4));
    const { accounting, residue } = ledger.close();
    expect(accounting).toEqual({ total: 14, fields: 6, sections: 6, residue: { 'page-number': 2 }, lost: 0 });
    expect(residue).toEqual([{ kind: 'page-number', printed: '页 3', provenance: { original: 'original', line: 4 } }]);
  });

  test('throws when a character is claimed twice', () => {
    const { source, ledger } = open();
    ledger.field(line(source, 3));
    expect(() => {
      ledger.section(slice(line(source, 3), 1, 3));
    }).toThrow(/claimed as field and again as section/u);
  });

  test('does not mind blanks that two runs share', () => {
    const { source, ledger } = open();
    const whole = line(source, 1);
    ledger.section(slice(whole, 0, 5));
    ledger.field(slice(whole, 4));
    expect(ledger.close().accounting.sections).toBe(4);
  });

  test('sweeps up what nobody claims, line by line', () => {
    const { source, ledger } = open();
    ledger.section(line(source, 1));
    const { accounting, swept } = ledger.close();
    expect(swept.map(({ kind, printed }) => [kind, printed])).toEqual([
      ['unrecognised', '项目编码\t12'],
      ['unrecognised', '页 3'],
    ]);
    expect(accounting.residue).toEqual({ unrecognised: 8 });
    expect(accounting.lost).toBe(0);
  });

  test('always adds up, whatever is claimed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 6 }),
        fc.array(fc.nat(), { maxLength: 20 }),
        (texts, cuts) => {
          const source = createSource(texts.map((text) => text.replaceAll('\n', ' ')));
          const ledger = createLedger(source, 'original');
          source.lines.forEach((text, index) => {
            const run = runOf(source, { pieces: [{ line: index + 1, start: 0, end: text.length }] });
            const at = text.length === 0 ? 0 : (cuts[index] ?? 0) % text.length;
            const [head, tail] = [slice(run, 0, at), slice(run, at)];
            if ((cuts[index + 6] ?? 0) % 2 === 0) ledger.field(head);
            if ((cuts[index + 12] ?? 0) % 2 === 0) ledger.residue('decoration', tail);
          });
          const { accounting } = ledger.close();
          const counted =
            accounting.fields +
            accounting.sections +
            Object.values(accounting.residue).reduce((sum, count) => sum + count, 0);
          expect(counted).toBe(accounting.total);
          expect(accounting.lost).toBe(0);
          expect(accounting.total).toBe(source.lines.join('').replace(/\s/gu, '').length);
        },
      ),
    );
  });
});
