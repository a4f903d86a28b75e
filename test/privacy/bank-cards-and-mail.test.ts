import { describe, expect, test } from 'vitest';
import { findPersonalNumbers, maskPersonalNumbers } from '../../src/privacy/personal-numbers.ts';

const masked = (text: string): string => maskPersonalNumbers(text).text;
const kinds = (text: string): string[] => findPersonalNumbers(text).map(({ kind }) => kind);

/** Digits with the Luhn check digit that belongs to them; no real card is in the repository. */
function card(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const weighed = at % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return digits + String((10 - (sum % 10)) % 10);
}

const unionPay = card('622202' + '111122223333');
const mail = (name: string, host: string): string => `${name}@${host}`;

describe('bank cards', () => {
  test('are found in one run and in groups of four, half and full width', () => {
    expect(kinds(`账号 ${unionPay}。`)).toEqual(['bank-card']);
    expect(kinds((unionPay.match(/.{1,4}/gu) ?? []).join(' '))).toEqual(['bank-card']);
    expect(kinds(unionPay.replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))))).toEqual([
      'bank-card',
    ]);
  });

  test('are masked but for the first and last four', () => {
    expect(masked(`账号${unionPay}`)).toBe(`账号6222***********${unionPay.slice(-4)}`);
    expect(kinds(masked(unionPay))).toEqual([]);
  });

  test.each([
    ['a wrong check digit', unionPay.slice(0, -1) + String((Number(unionPay.at(-1)) + 1) % 10)],
    ['an unknown issuer', card('722202111122223333')],
    ['a length that the issuer does not have', card('955812345678901')],
    ['a part of a longer number', `${unionPay}5`],
    ['a decimal', `0.${unionPay}`],
    ['a project code of digits', '620102210421010001870'],
    ['a project code with letters', `13073024P0${unionPay.slice(0, 11)}`],
    ['a hash', `a${unionPay}b9d0c4e1`],
  ])('%s is none', (_, text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('e-mail', () => {
  test('at a provider where anyone has a box is masked', () => {
    expect(masked(`联系人王某 ${mail('wangmou88', 'qq.com')}。`)).toBe('联系人王某 wa****@qq.com。');
    expect(masked(mail('w', '163.com'))).toBe('****@163.com');
    expect(kinds(`电邮：${mail('li.si', 'vip.sina.com.cn')}`)).toEqual(['e-mail']);
    expect(kinds(masked(mail('wang', 'gmail.com')))).toEqual([]);
  });

  test('of a body, by its domain or by its label, stays', () => {
    expect(kinds(mail('zrzyj', 'chengde.gov.cn'))).toEqual([]);
    expect(kinds(mail('office', 'example.com'))).toEqual([]);
    expect(kinds(`监督举报邮箱：${mail('hlxjb', '163.com')}`)).toEqual([]);
    expect(kinds(`单位电子邮箱 ${mail('hlxjb', '126.com')}`)).toEqual([]);
  });

  test('of a contact person is masked, whatever the person does for the office', () => {
    for (const label of ['联系邮箱', '联系人邮箱', '咨询人邮箱', '受理人员电子邮箱', '邮箱'])
      expect(kinds(`${label}：${mail('zhangsan', '163.com')}`), label).toEqual(['e-mail']);
  });

  test('of a person beside an office’s is masked all the same', () => {
    const text = `单位邮箱：${mail('office', '163.com')}；经办人 ${mail('zhangsan', '163.com')}`;
    expect(findPersonalNumbers(text).map(({ digits }) => digits)).toEqual([mail('zhangsan', '163.com')]);
  });
});

// Anything worse than linear runs into the time limit of the tests.
test('a long text without any is searched', () => {
  const long = '6222 '.repeat(40_000) + 'a.b-c'.repeat(40_000);
  expect(findPersonalNumbers(long)).toEqual([]);
});
