import { expect, test } from 'vitest';
import { check } from '../../src/checks/misread-characters.ts';
import { countOf, findingsOf, withText } from './support.ts';

test('a misread word is our own matter, with what it is most likely to be', () => {
  const [finding] = findingsOf(check, withText('录色产业、録色主导产业'));
  expect(finding).toMatchObject({ owner: 'importer', understood: '绿色' });
});

test('each misread word of a paragraph is told', () => {
  expect(countOf(check, withText('莫定基础，発展録色产业'))).toBe(2);
});

test('right words are silent', () => {
  expect(countOf(check, withText('奠定基础，发展绿色产业，莫名其妙'))).toBe(0);
});
