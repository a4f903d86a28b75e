import { expect, test } from 'vitest';
import { headingTag } from '../../src/components/heading-tag.ts';

test('a heading level becomes its element', () => {
  expect(headingTag(3)).toBe('h3');
});

test('levels below the page title and above the sixth stay within what HTML has', () => {
  expect(headingTag(1)).toBe('h2');
  expect(headingTag(6)).toBe('h6');
  expect(headingTag(7)).toBe('h6');
});
