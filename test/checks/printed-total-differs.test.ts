import { expect, test } from 'vitest';
import { check } from '../../src/checks/printed-total-differs.ts';
import { blank, document, part, project, section } from '../support/documents.ts';
import { countOf, findingsOf, funds } from './support.ts';

const says = (words: string, ...amounts: string[]) =>
  document(
    {},
    {
      parts: [part('overall', { sections: [section('s1', '目标', [words])] })],
      projects: amounts.map((amount, at) => project({ no: at + 1, funding: funds(amount) })),
    },
  );

test('a printed total that no sum gives is pointed out', () => {
  expect(findingsOf(check, says('2024年项目资金合计120万元。', '60.00', '50.00'))).toMatchObject([
    { understood: '110.00 万元', message: '文中说“项目资金合计120万元”，列出的 2 个项目预算数之和是 110.00 万元。' },
  ]);
});

test('the right total is silent, as printed, in other units, and rounded to its last digit', () => {
  expect(countOf(check, says('项目资金合计110万元。', '60.00', '50.00'))).toBe(0);
  expect(countOf(check, says('项目支出总额1,100,000元。', '60.00', '50.00'))).toBe(0);
  expect(countOf(check, says('项目资金共计1.1亿元。', '6000', '5032'))).toBe(0);
});

test('the last printed digit is the boundary', () => {
  expect(countOf(check, says('项目资金合计111.0万元。', '60.00', '50.95'))).toBe(0);
  expect(countOf(check, says('项目资金合计111.0万元。', '60.00', '50.90'))).toBe(1);
});

test('the total of one kind of projects is silent', () => {
  const one = says('专项资金项目合计60万元。', '50.00');
  const special = project({ kind: 'special', funding: funds('60.00') });
  expect(countOf(check, { ...one, projects: [special, ...one.projects] })).toBe(0);
});

test('where a project prints no amount there is no sum to compare', () => {
  const one = says('项目资金合计120万元。', '60.00');
  const blankTotal = project({ no: 2, funding: { ...funds('1'), totalFunds: blank() } });
  expect(countOf(check, { ...one, projects: [...one.projects, blankTotal] })).toBe(0);
});
