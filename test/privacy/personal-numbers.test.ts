import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalNumbers, maskPersonalNumbers } from '../../src/privacy/personal-numbers.ts';

const masked = (text: string): string => maskPersonalNumbers(text).text;

describe('mobile numbers', () => {
  test.each([
    ['联系人 13900000001', '联系人 139****0001'],
    ['13900000002、13900000003', '139****0002、139****0003'],
    ['139 0000 0004', '139****0004'],
    ['139-0000-0005', '139****0005'],
    ['１３９０００００００９', '139****0009'],
    ['(13900000007)', '(139****0007)'],
  ])('%s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  test('stay masked when masked again', () => {
    expect(masked(masked('许某 13900000008'))).toBe('许某 139****0008');
  });
});

describe('what is no personal number', () => {
  test.each([
    ['an office line', '电话 2379895'],
    ['an office line with area code', '0335-4041001'],
    ['a project code', '项目编码 13073024P000142100019'],
    ['a project code of digits only', '130183230042101000187'],
    ['a fragment of a code behind its label', '项目编码\t13900000003\t2101000187'],
    ['a later fragment of a code', '项目编码：13018 13900000001 00187'],
    ['the beginning of a code that was cut short', '项目编码\t13018323004\t项目名称'],
    ['a longer number', '139000000012'],
    ['an amount', '139000.00 万元'],
  ])('%s stays', (_, text) => {
    expect(masked(text)).toBe(text);
  });

  test('a mobile number that fills the field of a code is one', () => {
    expect(masked('项目编码\t13900000003\t项目名称')).toBe('项目编码\t139****0003\t项目名称');
  });

  test('a mobile number behind the fields that follow a code is one', () => {
    expect(masked('项目编码\t13073024P000142100019\t负责人电话\t13900000009')).toContain('139****0009');
  });
});

describe('any text', () => {
  test('holds no personal number once it is masked', () => {
    const piece = fc.oneof(
      fc.constantFrom('13900000000', '138', '项目编码', ' ', '\t', '\n', 'P', '电话'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(findPersonalNumbers(masked(pieces.join('')))).toEqual([]);
      }),
    );
  });
});
