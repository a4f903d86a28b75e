import { expect, test } from 'vitest';
import { check } from '../../src/checks/part-not-printed.ts';
import { document, part, project, text } from '../support/documents.ts';
import { countOf, findingsOf } from './support.ts';

test('a part that is neither printed nor declared none is pointed out', () => {
  expect(findingsOf(check, document())).toMatchObject([
    { message: '文中没有印出“专项资金绩效目标”这一部分，也没有说明没有。', projectId: null },
  ]);
});

test('declared none is silent, and so is a part whose projects are there', () => {
  const declared = part('special', { status: 'declared-none', statement: text('无专项资金预算，特此说明') });
  expect(countOf(check, document({}, { parts: [declared] }))).toBe(0);
  const missing = part('special', { status: 'not-printed' });
  expect(countOf(check, document({}, { parts: [missing], projects: [project({ kind: 'special' })] }))).toBe(0);
});
