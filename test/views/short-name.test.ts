import { expect, test } from 'vitest';
import { shortName } from '../../src/views/short-name.ts';

test('a name that fits stays whole', () => {
  const name = '字'.repeat(40);
  expect(shortName(name)).toBe(name);
});

test('a long notice loses its senders and remarks after its number', () => {
  expect(
    shortName(
      '测财资【2023】26 号 某省财政厅 某省水利厅 关于提前下达 2023 年水利专项资金 (灌区改造资金返还市县部分,第一批)的通知',
    ),
  ).toBe('测财资【2023】26 号…关于提前下达 2023 年水利专项资金…的通知');
});

test('two notices keep the numbers that tell them apart', () => {
  const notice = (no: string): string =>
    `测财〔2024〕${no}号 某省财政厅关于下达2024年农村公路建设养护与安全设施专项补助资金的通知`;
  expect(shortName(notice('7'))).not.toBe(shortName(notice('8')));
});

test('any other long name is cut without cutting a character in half', () => {
  expect(shortName('𠮷'.repeat(60))).toBe(`${'𠮷'.repeat(40)}…`);
});

test('remarks within remarks go with them', () => {
  expect(
    shortName(
      '测财资【2023】26号 某省财政厅关于提前下达2023年水利专项资金（灌区改造资金〔2023〕2号（第一批）部分）的通知',
    ),
  ).toBe('测财资【2023】26号…关于提前下达2023年水利专项资金…的通知');
});
