import { expect, test } from 'vitest';
import { check } from '../../src/checks/unit-name-differs.ts';
import { at } from '../support/documents.ts';
import { countOf, withProjects } from './support.ts';

const unit = (code: string | null, name: string) => ({
  budgetUnit: { code, name, printed: `${code ?? ''}${name}`, provenance: at(10) },
});

test('one code with two names is pointed out', () => {
  expect(countOf(check, withProjects(unit('101001', '水务局'), unit('101001', '林业局')))).toBe(1);
});

test('other codes, other brackets and units without a code are silent', () => {
  expect(countOf(check, withProjects(unit('101001', '水务局'), unit('101002', '林业局')))).toBe(0);
  expect(countOf(check, withProjects(unit('101001', '水务局（本级）'), unit('101001', '水务局(本级)')))).toBe(0);
  expect(countOf(check, withProjects(unit(null, '水务局'), unit(null, '林业局')))).toBe(0);
});
