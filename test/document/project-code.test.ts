import { describe, expect, test } from 'vitest';
import { checkCharacter, checkOfProjectCode, readProjectCode } from '../../src/document/project-code.ts';

/** Printed in the documents at hand. */
const printed = [
  '13080222P00643910001W',
  '13080222P00644410001P',
  '13073024P000142100019',
  '13073024P00014110001K',
  '13073024P00008110001Q',
  '13073024P000086100015',
  '13073024P00014510001A',
  '13073024P000137100049',
  '13073024P000139100031',
];

describe('project codes with a P', () => {
  test.each(printed)('%s ends in its check character', (code) => {
    expect(checkOfProjectCode(code)).toBe('holds');
  });

  test.each(printed)('%s with two characters exchanged does not', (code) => {
    const swapped = `${code.slice(0, 11)}${code[12] ?? ''}${code[11] ?? ''}${code.slice(13)}`;
    if (swapped !== code) expect(checkOfProjectCode(swapped)).toBe('fails');
  });
});

describe('other codes', () => {
  test.each(['130304215088YYECLPBDL', '1303042192795HUY4N4HW', '13073024P00014', ''])(
    '%o follow no known rule',
    (code) => {
      expect(checkOfProjectCode(code)).toBe('none');
    },
  );

  test('with letters outside the alphabet have no check character', () => {
    expect(checkCharacter('13080222POO643910001')).toBeNull();
  });
});

describe('what a code begins with', () => {
  test('is region and year', () => {
    expect(readProjectCode('13073024P000142100019')).toEqual({ region: '130730', year: 2024 });
  });

  test('is told although a character was lost', () => {
    expect(readProjectCode('13073024P00014210001')).toEqual({ region: '130730', year: 2024 });
  });

  test.each(['', '130730', 'ABCDEF24P000142100019', '13073024'])('is not told by %o', (code) => {
    expect(readProjectCode(code)).toBeNull();
  });
});
