import { expect, test } from 'vitest';
import { guardFormula } from '../../src/open-data/formula-guard.ts';

test('printed targets stay exactly as printed', () => {
  for (const printed of [
    '=100%',
    '=1 个',
    '>= 12 个',
    '-5%',
    '+3',
    '= 90 百分比',
    '@',
    '-购置设备（打印机）',
    '≤2600万',
  ]) {
    expect(guardFormula(printed)).toBe(printed);
  }
});

test('text that a spreadsheet could act on gets a leading apostrophe', () => {
  for (const hostile of [
    '=HYPERLINK("http://example.org";"x")',
    '=1+WEBSERVICE("http://example.org")',
    "=cmd|' /C calc'!A0",
    "+2+5+cmd|' /C calc'!A0",
    '@SUM(1+1)',
    '-Sheet2!A1',
    "='[book.xlsx]Sheet1'",
    '\t=HYPERLINK("x")',
    '\r=HYPERLINK("x")',
    '＝HYPERLINK("x")',
  ]) {
    expect(guardFormula(hostile)).toBe(`'${hostile}`);
  }
});

test('a function call that does not stand behind = + - @ is plain text', () => {
  expect(guardFormula('使用 SUM(A1) 计算')).toBe('使用 SUM(A1) 计算');
});
