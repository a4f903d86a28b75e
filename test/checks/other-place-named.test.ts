import { expect, test } from 'vitest';
import { check } from '../../src/checks/other-place-named.ts';
import type { Region } from '../../src/document/register.ts';
import { document, part, regions, section } from '../support/documents.ts';

const place = (code: string, name: string): Region => ({
  code,
  name,
  parent: `${code.slice(0, 4)}00`,
  scheme: 'GB/T 2260',
  aliases: [],
});
const all = [
  ...regions,
  place('990102', '邻山县'),
  place('990202', '远水县'),
  place('990203', '城关区'),
  place('990303', '城关区'),
];

const placesIn = (words: string, region = '990101') =>
  check
    .run([document({ region }, { parts: [part('overall', { sections: [section('s1', '目标', [words])] })] })], {
      regions: all,
      region: (code) => all.find((each) => each.code === code),
      report: () => undefined,
    })
    .map(({ message }) => /“(.*?)”/u.exec(message)?.[1]);

test('the name of another county is pointed out', () => {
  expect(placesIn('完成远水县土地调查工作')).toEqual(['远水县']);
  expect(placesIn('完成邻山县土地调查工作')).toEqual(['邻山县']);
});

test('the own name, those above and below, and unknown places are silent', () => {
  expect(placesIn('完成测试县土地调查，落实测试市、测试省要求')).toEqual([]);
  expect(placesIn('完成测试县土地调查', '990100')).toEqual([]);
  expect(placesIn('完成无名县土地调查')).toEqual([]);
});

test('a name that two places share is silent', () => {
  expect(placesIn('城关区供水')).toEqual([]);
});

test('neighbours, roads and help between places are silent', () => {
  expect(placesIn('修建测试县至远水县公路')).toEqual([]);
  expect(placesIn('与远水县交界处设卡')).toEqual([]);
  expect(placesIn('对口帮扶远水县资金')).toEqual([]);
});

test('a development zone and the counties of its city may name each other', () => {
  expect(placesIn('完成邻山县土地调查工作', '990171')).toEqual([]);
  expect(placesIn('完成测试新区土地调查工作')).toEqual([]);
  expect(placesIn('完成远水县土地调查工作', '990171')).toEqual(['远水县']);
});
