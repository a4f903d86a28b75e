/** Numbers in other numerals, told beside their own stars, between drawn borders; and ID numbers cut in every way. */
import { expect, test } from 'vitest';
import { findPersonalNumbers, maskInPlace, maskPersonalNumbers } from '../../src/privacy/personal-numbers.ts';
import { idForms } from './numbers.ts';

const masked = (text: string): string => maskPersonalNumbers(text).text;
const kinds = (text: string): string[] => findPersonalNumbers(text).map(({ kind }) => kind);
const cut = (text: string, gap: string, ...at: number[]): string =>
  [0, ...at].map((from, index) => text.slice(from, at[index])).join(gap);

test.each([
  ['电话一三九〇〇〇〇〇〇〇一。', '电话一三九****〇〇〇一。'],
  ['电话：幺三九零零零零零零零幺', '电话：幺三九****零零零幺'],
  ['壹叁玖零零零零零零零壹', '壹叁玖****零零零壹'],
  ['一三九OOOOOOO一', '一三九****OOO一'],
  ['一三九 〇〇〇〇 〇〇〇一', '一三九****〇〇〇一'],
  ['①③⑨⓪⓪⓪⓪⓪⓪⓪①', '①③⑨****⓪⓪⓪①'],
  ['一三九0000000一', '一三九****000一'],
  ['手机：一三九〇\n〇〇〇〇〇〇一', '手机：一三九*\n***〇〇〇一'],
  ['139********（后八位00000001）', '139********（后八位****0001）'],
  ['139****0001，中间四位是0000。', '139****0001，中间四位是****。'],
  ['王五|139|0000|0001|', '王五|139|****|0001|'],
  ['138|1234|5678', '138|****|5678'],
  ['部门预算绩效文本\n电话：139\n0000\n0003', '部门预算绩效文本\n电话：139\n****\n0003'],
  ['王五\t138\t1234\t5678', '王五\t138\t****\t5678'],
  ['电话139OOOO0003', '电话139****0003'],
  ['l3900000003。', 'l39****0003。'],
  ['手机：１３９ＯＯＯＯ０００３', '手机：139****0003'],
  ['电话𝟏𝟑𝟗𝟎𝟎𝟎𝟎𝟎𝟎𝟎𝟑。', '电话139****0003。'],
  ['١٣٩٠٠٠٠٠٠٠٣', '139****0003'],
  ['¹³⁹⁰⁰⁰⁰⁰⁰⁰³', '¹³⁹****⁰⁰⁰³'],
  ['❶❸❾⓿⓿⓿⓿⓿⓿⓿❸', '❶❸❾****⓿⓿⓿❸'],
  ['1️⃣3️⃣9️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣3️⃣', '139****0003\ufe0f\u20e3'],
  ['139,0000,0003', '139****0003'],
  ['139 , 0000 , 0003', '139****0003'],
  ["139'0000'0003", '139****0003'],
  ['139⋅0000⋅0003', '139****0003'],
  ['(139)(0000)(0003)', '(139)(****)(0003)'],
  ['1,3,9,0,0,0,0,0,0,0,3', '139****0003'],
  ['139\u31640000\u31640003', '139****0003'],
  ['139\u20280000\u20280003', '139\u2028****\u20280003'],
  ['电话13 90 00 00 00 3', '电话139****0003'],
  ['1.390.000.0003', '139****0003'],
  ['1795113900000003', '17951139****0003'],
  ['预算数（万元）\t13900000003', '预算数（万元）\t139****0003'],
  ['单位：万元\n预算数\t13900000003\t其中：财政资金', '单位：万元\n预算数\t139****0003\t其中：财政资金'],
])('%s', (text, expected) => {
  expect(masked(text)).toBe(expected);
  expect(findPersonalNumbers(expected)).toEqual([]);
  expect(maskInPlace(text).text).toHaveLength(text.length);
});

// Put together here: this file itself may hold no number but the ten.
test('groups that no list would have are a mobile behind words for it, or by themselves', () => {
  const groups = ['138', '1234', '5678'];
  expect(masked(groups.join(','))).toBe('138****5678');
  expect(masked(`联系电话${groups.join('、')}`)).toBe('联系电话138****5678');
  expect(masked(`分别为${groups.join('、')}`)).toBe(`分别为${groups.join('、')}`);
});

test.each([
  '二〇二一年一月一日至二〇二二年',
  '第一三五项、第一三六项',
  '一\n二\n三\n四\n五\n六\n七\n八\n九\n十\n十一',
  '一\t二\t三\t四\t五\t六\t七\t八\t九',
  '投入一三五〇〇〇〇〇〇〇〇元',
  '项目二13072400000000001',
  '分别为138、1234、5678人',
  '指标值139，1234，5678',
  '138+1234+5678',
  '120,138,1234,5678',
  '单位：元\n预算数\t13900000003',
  '资金总额13900000003，其中财政拨款13900000003',
  '0.13900000003',
  'HT-2024-1390000-0003',
  '13072624P01OO0005550001Y',
  'Lol10000000 139OO',
  '139****0001 2021年',
  '139****0001，办公电话0335-4041001',
  '数量|138|1234|5678|',
])('%j stays', (text) => {
  expect(masked(text)).toBe(text);
});

test('a word in numerals beside a number hides none of it', () => {
  expect(masked('张三13900000002、李四13900000003')).toBe('张三139****0002、李四139****0003');
});

const [id = '', , , , , old = ''] = idForms;
const gaps = [' ', '\u00a0', '\u3000', '-', '－', '.', '·', '/', '\n', '\r\n', '\t', '\u2003', '\u200b', '|'];

test('an ID number is found however it is cut, in half and full width', () => {
  const wide = (text: string): string => text.replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  for (const gap of gaps)
    for (const text of [cut(id, gap, 6, 14), cut(id, gap, 3, 6, 10, 14)])
      for (const written of [text, wide(text), `张某${text}`])
        expect(kinds(`${written}\n`), JSON.stringify(written)).toEqual(['id-card']);
});

test('an old or miswritten ID number is found in any cut behind words for it', () => {
  const wrong = idForms[1] ?? '';
  for (const gap of gaps)
    for (const text of [cut(old, gap, 6), cut(old, gap, 6, 12), cut(wrong, gap, 6, 14)]) {
      expect(kinds(`身份证号：${text}`), JSON.stringify(text)).toEqual(['id-card']);
      expect(findPersonalNumbers(masked(`身份证号：${text}`))).toEqual([]);
    }
});

test('pieces of project codes and decimals are no ID number', () => {
  for (const text of ['130304\t210101001', '130304\u2003210101001', '130304.210101001', `130000.${id.slice(6)}`])
    expect(kinds(text), text).toEqual([]);
});
