import { describe, expect, test } from 'vitest';
import { pageTitle } from '../../src/site/page-title.ts';

describe('the title of a page', () => {
  test('is its own title and the name of the site', () => {
    expect(pageTitle('土地出让业务', '明账')).toBe('土地出让业务 · 明账');
  });

  test('is left whole at 56 characters and shortened with an ellipsis at 57', () => {
    expect(pageTitle('字'.repeat(56), '明账')).toBe(`${'字'.repeat(56)} · 明账`);
    expect(pageTitle('字'.repeat(57), '明账')).toBe(`${'字'.repeat(55)}… · 明账`);
  });

  test('never cuts a character of two code units in half', () => {
    expect(pageTitle('𠮷'.repeat(60), '明账')).toBe(`${'𠮷'.repeat(55)}… · 明账`);
  });
});
