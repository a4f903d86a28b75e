import { expect, test } from 'vitest';
import { check } from '../../src/checks/basis-is-rating-scale.ts';
import { countOf, withRows } from './support.ts';

test.each(['90以上为优秀；80-89为良好；80以下为差', '90分以上为优;80~89分为良', '60 以下为不合格'])(
  '%s is pointed out',
  (basis) => {
    expect(countOf(check, withRows({ basis }))).toBe(1);
  },
);

test.each(['行业标准', '2024年工作计划', '上级要求 90% 以上', '优秀率统计', ''])('“%s” is silent', (basis) => {
  expect(countOf(check, withRows({ basis }))).toBe(0);
});
