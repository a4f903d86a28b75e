import { describe, expect, test } from 'vitest';
import { canonicalLevelOne, canonicalLevelTwo, levelTwoParents } from '../../src/document/taxonomy.ts';
import { fenToWan, fenToWanGrouped } from '../../src/document/money.ts';

describe('labels of indicator levels', () => {
  test.each([
    ['效果指标', '效益指标'],
    ['产出 指标', '产出指标'],
    ['满意指标', '满意度指标'],
    ['成本指标', '成本指标'],
  ])('%s is level one %s', (printed, canonical) => {
    expect(canonicalLevelOne(printed)).toBe(canonical);
  });

  test.each([
    ['可持续性影响指标', '可持续影响指标'],
    ['社会公众或服务对象满意度指标', '服务对象满意度指标'],
    ['满意度指标', '服务对象满意度指标'],
    ['服务 对象 满意 度指 标', '服务对象满意度指标'],
    ['经济成本指标', '经济成本指标'],
  ])('%s is level two %s', (printed, canonical) => {
    expect(canonicalLevelTwo(printed)).toBe(canonical);
  });

  test('that no taxonomy knows have no canonical label', () => {
    expect(canonicalLevelOne('创新指标')).toBeNull();
    expect(canonicalLevelTwo('创新指标')).toBeNull();
  });

  test('of level two stand below a known level one', () => {
    for (const parent of Object.values(levelTwoParents)) expect(canonicalLevelOne(parent)).toBe(parent);
  });
});

describe('money', () => {
  test.each([
    [0, '0.00'],
    [1, '0.000001'],
    [300_360_000, '300.36'],
    [-5_000_000, '-5.00'],
    [2_023_100_000, '2023.10'],
  ])('%i fen are %s 万元', (fen, wan) => {
    expect(fenToWan(fen)).toBe(wan);
  });

  test('is grouped by thousands for readers', () => {
    expect(fenToWanGrouped(10_621_000_000)).toBe('10,621.00');
  });
});
