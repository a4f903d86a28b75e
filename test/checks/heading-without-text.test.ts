import { expect, test } from 'vitest';
import { check } from '../../src/checks/heading-without-text.ts';
import { document, part, section } from '../support/documents.ts';
import type { Section } from '../../src/document/section.ts';
import { countOf } from './support.ts';

const withSections = (...sections: Section[]) => document({}, { parts: [part('overall', { sections })] });
const numbered = (id: string, title: string, body: string[], level = 1) =>
  section(id, title, body, { number: '（一）', level });
const full = (id: string) => numbered(id, '标题', ['正文']);

test('an empty heading among headings with text is pointed out', () => {
  expect(countOf(check, withSections(full('a'), full('b'), numbered('c', '推进修复。', [])))).toBe(1);
});

test('a heading over subsections has its text there', () => {
  const below = numbered('d', '小节', ['正文'], 2);
  expect(countOf(check, withSections(full('a'), full('b'), numbered('c', '推进修复。', []), below))).toBe(0);
});

test('a numbered sentence, and empty headings among empty headings, are silent', () => {
  const sentence = numbered('c', '一'.repeat(21), []);
  expect(countOf(check, withSections(full('a'), full('b'), sentence))).toBe(0);
  expect(countOf(check, withSections(full('a'), numbered('b', '甲', []), numbered('c', '乙', [])))).toBe(0);
});

test('a heading without a number may stand over others of its kind', () => {
  expect(countOf(check, withSections(full('a'), full('b'), section('c', '绩效目标和指标', [])))).toBe(0);
});
