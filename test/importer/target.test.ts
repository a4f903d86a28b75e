import { describe, expect, test } from 'vitest';
import { parseTarget, parseTargetCells } from '../../src/importer/parse/target.ts';

type Read = readonly [operator: string | null, value: number | null, unit: string | null, text: string | null];

const read = (printed: string): Read => {
  const { operator, value, unit, text } = parseTarget(printed);
  return [operator, value, unit, text];
};

describe('a target in one cell', () => {
  test.each<[string, Read]>([
    ['≥95%', ['>=', 95, '%', null]],
    ['≥ 95 %', ['>=', 95, '%', null]],
    ['>=90百分比', ['>=', 90, '百分比', null]],
    ['≥100 百分比', ['>=', 100, '百分比', null]],
    ['≧5个', ['>=', 5, '个', null]],
    ['⩾5个', ['>=', 5, '个', null]],
    ['＞＝5个', ['>=', 5, '个', null]],
    ['＞=90%', ['>=', 90, '%', null]],
    ['＜= 3次', ['<=', 3, '次', null]],
    ['大于等于95%', ['>=', 95, '%', null]],
    ['不低于95%', ['>=', 95, '%', null]],
    ['不得少于 1,200 册', ['>=', 1200, '册', null]],
    ['不超过３次', ['<=', 3, '次', null]],
    ['高于90%', ['>', 90, '%', null]],
    ['达到98%以上', [null, 98, '%', '达到以上']],
    ['达到12所', [null, 12, '所', '达到']],
    ['≥１，２００册', ['>=', 1200, '册', null]],
    ['≥30m²', ['>=', 30, 'm²', null]],
    ['≦5个', ['<=', 5, '个', null]],
    ['⩽5个', ['<=', 5, '个', null]],
    ['>95百分比', ['>', 95, '百分比', null]],
    ['<3次', ['<', 3, '次', null]],
    ['=1 个', ['=', 1, '个', null]],
    ['＝100％', ['=', 100, '％', null]],
    ['22人', [null, 22, '人', null]],
    ['89.1万元', [null, 89.1, '万元', null]],
    ['≤2600万', ['<=', 2600, '万', null]],
    ['1,200册', [null, 1200, '册', null]],
    ['≥3次/年', ['>=', 3, '次/年', null]],
    ['100%', [null, 100, '%', null]],
    ['20年', [null, 20, '年', null]],
    ['30日内', [null, 30, '日内', null]],
    ['7个工作日内', [null, 7, '个工作日内', null]],
    ['≥2垧', ['>=', 2, '垧', null]],
    ['0', [null, 0, null, null]],
    ['≥90%以上', ['>=', 90, '%', '以上']],
    ['50人（次）', [null, 50, '人', '（次）']],
  ])('%s is a number', (printed, expected) => {
    expect(read(printed)).toEqual(expected);
    expect(parseTarget(printed).kind).toBe('number');
    expect(parseTarget(printed).printed).toBe(printed);
  });

  test.each<[string, Read]>([
    ['≥90完成费用缴纳', ['>=', 90, null, '完成费用缴纳']],
    ['≥90验收通过，获取指标', ['>=', 90, null, '验收通过，获取指标']],
  ])('words after a number that measure nothing are words: %s', (printed, expected) => {
    expect(read(printed)).toEqual(expected);
  });

  test.each([
    '圆满完成',
    '不涉及',
    '改善环境，提高覆盖率',
    '不低于去年水平',
    '至少完成一次',
    '不超过2023年12月底',
    '达到行业标准',
    '达到2025年水平',
    '2023年12月底前',
    '12月底',
    '2021年',
    '1-3次',
    '3～5人',
    '90%-95%',
    '90％—95％',
    '10²',
    '½',
    '3½个',
    '7×24小时',
    '2人*3次',
  ])('%s is text', (printed) => {
    expect(parseTarget(printed)).toEqual({
      printed,
      kind: 'text',
      operator: null,
      value: null,
      unit: null,
      text: printed,
    });
  });

  test('a lone unit is a number without its value', () => {
    expect(parseTarget('%')).toEqual({
      printed: '%',
      kind: 'number',
      operator: null,
      value: null,
      unit: '%',
      text: null,
    });
  });

  test.each(['', '   '])('%o is blank', (printed) => {
    expect(parseTarget(printed).kind).toBe('blank');
    expect(parseTarget(printed).printed).toBe('');
  });
});

describe('a target in three cells', () => {
  test('is joined by single spaces', () => {
    expect(parseTargetCells('>=', '12', '个')).toEqual({
      printed: '>= 12 个',
      kind: 'number',
      operator: '>=',
      value: 12,
      unit: '个',
      text: null,
    });
  });

  test('keeps the words of a qualitative one', () => {
    expect(parseTargetCells('文字描述', '', '合规性')).toMatchObject({
      printed: '文字描述 合规性',
      kind: 'text',
      value: null,
    });
  });

  test('keeps a value beside words', () => {
    expect(parseTargetCells('文字描述', '100', '完成数据库')).toMatchObject({
      printed: '文字描述 100 完成数据库',
      operator: null,
      value: 100,
      unit: '完成数据库',
    });
  });

  test('is blank when all three cells are', () => {
    expect(parseTargetCells('', ' ', '').kind).toBe('blank');
  });

  test('reads an operator and number that share a cell', () => {
    expect(parseTargetCells('', '≥95', '%')).toMatchObject({ printed: '≥95 %', operator: '>=', value: 95, unit: '%' });
  });
});
