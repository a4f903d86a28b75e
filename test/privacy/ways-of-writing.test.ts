/** The ways in which people write a number, the things that look like one, and what holds for any text made of both. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clearedNumbers,
  findPersonalNumbers,
  maskInPlace,
  maskPersonalNumbers,
} from '../../src/privacy/personal-numbers.ts';
import { idForms, innocent, mobileForms } from './numbers.ts';

const masked = (text: string): string => maskPersonalNumbers(text).text;

test.each(mobileForms.map((form) => form(6)))('%j is a mobile', (text) => {
  const result = masked(`负责人王某${text}。`);
  expect(result).not.toBe(`负责人王某${text}。`);
  expect(findPersonalNumbers(result)).toEqual([]);
  expect(result.replace(/\s/gu, '')).toMatch(/139\)?\*{4}0006/u);
});

test.each(idForms)('%j is an ID number', (text) => {
  expect(findPersonalNumbers(`身份证${text}。`).map(({ kind }) => kind)).toEqual(['id-card']);
});

test('the mask leaves lines and cells where they are', () => {
  expect(masked('王五 139\t00000006')).toBe('王五 139\t****0006');
  expect(masked('主任手机1390000\n0005，')).toBe('主任手机139****\n0005，');
  expect(masked('电话(139)0000 0008')).toBe('电话(139)****0008');
  expect(maskInPlace('电话139-0000-0008').text).toBe('电话139-****-0008');
});

test('cells with digits only are a mobile by themselves when no amount is written so', () => {
  expect(masked('139\n0000\n0006\n')).toBe('139\n****\n0006\n');
  expect(masked('指标值\n\n139\n0000\n0006')).toBe('指标值\n\n139\n****\n0006');
  expect(masked('指标值\n139\n0000\n0006')).toBe('指标值\n139\n0000\n0006');
  expect(masked('139\t0000\t0006')).toBe('139\t****\t0006');
  expect(masked('1\t3\t9\t0\t0\t0\t0\t0\t0\t0\t6')).toBe('1\t3\t9\t*\t*\t*\t*\t0\t0\t0\t6');
  expect(masked('联系电话\t139\t0000\t0001\tx')).toBe('联系电话\t139\t****\t0001\tx');
  expect(masked('电话：139\n0000\n0002\n')).toBe('电话：139\n****\n0002\n');
});

test.each(innocent)('%j stays', (text) => {
  expect(masked(text)).toBe(text);
});

describe('a number that its words clear', () => {
  test('is none where its words are missing', () => {
    const cleared = new Set(clearedNumbers('全县收入13900000005元'));
    expect(findPersonalNumbers('13900000005', cleared)).toEqual([]);
    expect(findPersonalNumbers('13900000005')).toHaveLength(1);
  });

  test('is one when it is a person’s in the same text', () => {
    expect(clearedNumbers('收入13900000005元，电话13900000005')).toEqual([]);
  });
});

const words = fc.constantFrom('负责人王某', '电话：', '经办', '（', '，', '；备注', '\n', '\t', ' ', '\n\n', '见附表');
const mobile = fc.tuple(fc.constantFrom(...mobileForms), fc.integer({ min: 0, max: 9 })).map(([form, n]) => form(n));
const piece = fc.oneof(
  words,
  mobile,
  fc.constantFrom(...idForms),
  fc.constantFrom(...innocent),
  fc.string({ maxLength: 3 }),
);

test('any text holds none once it is masked, and has its lines and cells', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      for (const mask of [maskPersonalNumbers, maskInPlace]) {
        const result = mask(text).text;
        expect(findPersonalNumbers(result)).toEqual([]);
        expect(result.split('\n').map((line) => line.split('\t').length)).toEqual(
          text.split('\n').map((line) => line.split('\t').length),
        );
      }
      expect(maskInPlace(text).text).toHaveLength(text.length);
    }),
    { numRuns: 1500 },
  );
});

test('every number among words is masked, and what looks like one stays', () => {
  const sentence = fc.oneof(
    mobile.map((text) => ({ text: `负责人王某${text}`, secret: true })),
    fc.constantFrom(...innocent).map((text) => ({ text, secret: false })),
  );
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 8 }), (sentences) => {
      const result = masked(sentences.map(({ text }) => `${text}。\n\n`).join(''));
      const parts = result.split('。\n\n');
      for (const [at, { text, secret }] of sentences.entries()) {
        if (secret) expect(parts[at]?.replace(/\s/gu, '')).toMatch(/139\)?\*{4}\d{4}/u);
        else expect(parts[at]).toBe(text);
      }
    }),
    { numRuns: 1000 },
  );
});

// Anything worse than linear runs into the time limit of the tests.
test('is done with long and hostile texts', () => {
  const hostile = [
    '1 3 ',
    '139 0000 000',
    '1390000\n',
    '\u200b1',
    '139\u200b\u200b',
    '项目编码 1',
    '6222 ',
    '1.',
    'a1',
    '13900000001A',
    '13900000001元',
    '一三九〇 ',
    '一'.repeat(9) + '、',
    '139****0001后',
    '身份证1 ',
  ];
  for (const unit of hostile) maskPersonalNumbers(unit.repeat(Math.ceil(50_000 / unit.length)));
});
