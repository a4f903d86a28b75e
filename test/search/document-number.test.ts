import { describe, expect, it } from 'vitest';
import { asPrinted, documentNumbersIn, recalledNumbers } from '../../src/search/document-number.ts';
import { unpackNames } from '../../src/search/names.ts';
import { packNames } from '../../src/search/pack-names.ts';

describe('documentNumbersIn', () => {
  it.each([
    ['依据测财资环【2023】26 号文件，用于养护', ['测财资环(2023)26号']],
    ['（测国土资发[2016]12号）文件要求', ['测国土资发(2016)12号']],
    ['≤200万 测财字〔2024〕7 号', ['测财字(2024)7号']],
    ['第7号令，2023年第12号', []],
  ])('of %s', (text, numbers) => {
    expect(documentNumbersIn(text)).toEqual(numbers);
  });
});

describe('recalledNumbers', () => {
  const names = unpackNames(packNames(['测财资环(2023)86号', '测财资环(2023)26号', '测财字(2024)86号']));

  it.each([
    ['测财资环86号', ['测财资环(2023)86号']],
    ['财资环2023-86', ['测财资环(2023)86号']],
    ['2023年86号', ['测财资环(2023)86号']],
    ['测财86号', ['测财字(2024)86号', '测财资环(2023)86号']],
    ['测财资环(2023)第26号', ['测财资环(2023)26号']],
    ['86号', []],
    ['测财资环', []],
    ['测财资环99号', []],
  ])('%s', (typed, numbers) => {
    expect(recalledNumbers(names, typed)).toEqual(numbers);
  });

  it('are shown as they are usually printed', () => {
    expect(asPrinted('测财资环(2023)86号')).toBe('测财资环〔2023〕86号');
    expect(asPrinted('土地开发支出(税费)')).toBe('土地开发支出(税费)');
  });
});
