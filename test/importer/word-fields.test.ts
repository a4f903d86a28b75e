import { describe, expect, test } from 'vitest';
import { wordFields } from '../../src/importer/extract/text/word-fields.ts';

const fieldsOf = (line: string): string[] => wordFields(line).map(({ start, end }) => line.slice(start, end));

describe('what Word leaves in plain text', () => {
  test.each([
    ['[bookmark: _Toc28866445]（二）分项绩效目标', ['[bookmark: _Toc28866445]']],
    ['一、总体绩效目标 TC 总体绩效目标 \\f A \\l 1 ', ['TC 总体绩效目标 \\f A \\l 1 ']],
    ['1.业务费绩效目标表 TC 1、业务费绩效目标表 \\f C \\l 1 ', ['TC 1、业务费绩效目标表 \\f C \\l 1 ']],
    ['HYPERLINK \\l "_Toc1" 第一部分 PAGEREF _Toc1 \\h 3', ['HYPERLINK \\l "_Toc1"', 'PAGEREF _Toc1 \\h']],
    ['TOC \\o "1-3" \\h \\z \\u', ['TOC \\o "1-3" \\h \\z \\u']],
  ])('in %s', (line, fields) => {
    expect(fieldsOf(line)).toEqual(fields);
  });

  test.each(['采购TC设备一台', '购置 TCL 电视', '第 3 页'])('%s holds none', (line) => {
    expect(fieldsOf(line)).toEqual([]);
  });
});
