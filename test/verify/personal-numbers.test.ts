import { describe, expect, test } from 'vitest';
import {
  personalNumbersInJson,
  personalNumbersInPage,
  personalNumbersInPacked,
  personalNumbersInText,
} from '../../src/site/verify/personal-numbers.ts';
import { readPage } from '../../src/site/verify/read-page.ts';

const mobile = '13900000001';
const inPage = (html: string): number => personalNumbersInPage('a.html', readPage(html)).length;

describe('in pages', () => {
  test.each([
    ['text', `<p>联系人 ${mobile}</p>`],
    ['text split by inline elements', '<p>139<wbr>0000<b>0001</b></p>'],
    ['character references', '<p>&#49;3900000001</p>'],
    ['an attribute', `<a href="tel:${mobile}">电话</a>`],
    ['a comment', `<!-- ${mobile} -->`],
    ['a script', `<script type="application/ld+json">{"telephone":"${mobile}"}</script>`],
  ])('a number in %s is found', (_, html) => {
    expect(inPage(html)).toBe(1);
  });

  test.each([
    ['a masked number', '<p>139****0001</p>'],
    ['an office line', '<p>0335-4041234</p>'],
    ['a project code', '<p>13073024P000142100019</p>'],
    ['cells beside each other', '<table><tr><td>139</td><td>00000001</td></tr></table>'],
  ])('%s is none', (_, html) => {
    expect(inPage(html)).toBe(0);
  });
});

describe('in data', () => {
  test('strings and keys are searched', () => {
    expect(personalNumbersInJson('a.json', JSON.stringify({ a: [{ b: `电话${mobile}` }] }))).toHaveLength(1);
    expect(personalNumbersInJson('a.json', JSON.stringify({ [mobile]: 1 }))).toHaveLength(1);
    expect(personalNumbersInJson('a.json', '{"a":"\\u00313900000001"}')).toHaveLength(1);
  });

  test('an amount in fen that looks like a number is an amount', () => {
    expect(personalNumbersInJson('a.json', '{"fen":13900000001}')).toEqual([]);
  });

  test('broken JSON is searched as text', () => {
    expect(personalNumbersInJson('a.json', `{"a": ${mobile}`)).toHaveLength(1);
  });
});

describe('in the files of search', () => {
  const inPacked = (content: string | Uint8Array): number =>
    personalNumbersInPacked('pagefind/x', typeof content === 'string' ? new TextEncoder().encode(content) : content)
      .length;

  test.each([
    ['a fragment behind its signature', `pagefind_dcd{"content":"${mobile}"}`],
    ['a table', `{"names":["${mobile}"]}`],
    ['a list', `[["张三 ${mobile}","zhang san"]]`],
    ['plain text', `张三 ${mobile}\n`],
    ['an index of whole words', new Uint8Array([0, 1, 255, ...new TextEncoder().encode(mobile), 0, 7])],
  ])('a number in %s is found', (_, content) => {
    expect(inPacked(content)).toBe(1);
  });

  test.each([
    ['an amount in fen', `pagefind_dcd{"amount":${mobile}}`],
    ['an index of single digits', new Uint8Array([0, 49, 0, 51, 0, 57, 255, 49, 51])],
    ['a part of a longer number', new Uint8Array([0, 255, ...new TextEncoder().encode(`2${mobile}`)])],
  ])('%s is none', (_, content) => {
    expect(inPacked(content)).toBe(0);
  });
});

test('the message names the file and never the number', () => {
  const [problem] = personalNumbersInText('data/people.csv', `张三,${mobile},科长\n李四,${mobile}\n`);
  expect(problem?.file).toBe('data/people.csv');
  expect(problem?.message).toContain('手机号码');
  expect(problem?.message).toContain('139****0001');
  expect(problem?.message).not.toContain(mobile);
});

test('a number that stands many times in a file is told once', () => {
  expect(personalNumbersInText('a.csv', `${mobile}\n${mobile}\n13900000002\n`)).toHaveLength(2);
});
