import { expect, test } from 'vitest';
import { check } from '../../src/checks/unit-code-in-several-regions.ts';
import { at, document } from '../support/documents.ts';
import { countOf, findingsOf } from './support.ts';

const unit = (name: string) => ({ code: '101001', name, printed: `101001${name}`, provenance: at(3) });

test('one unit code in two regions is named in both, with the unit it stands for', () => {
  const [first, second] = ['990101', '990102'].map((region) =>
    document({ region }, { budgetUnits: [unit(`${region}局`)] }),
  );
  const findings = findingsOf(check, first ?? document(), second ?? document());
  expect(findings.map(({ printed }) => printed)).toEqual(['101001990101局', '101001990102局']);
  expect(findings[0]?.severity).toBe('info');
});

test('one unit code in two years of one region is silent', () => {
  const years = [2023, 2024].map((year) => document({ year }, { budgetUnits: [unit('甲局')] }));
  expect(countOf(check, ...years)).toBe(0);
});
