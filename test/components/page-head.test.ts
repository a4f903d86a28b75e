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

  test('keeps what tells it from others of the same title', () => {
    expect(pageTitle('人事代理经费', '明账', '（2021年，某局）')).toBe('人事代理经费（2021年，某局）· 明账');
    expect(pageTitle('字'.repeat(60), '明账', '（2021年，某局）')).toBe(`${'字'.repeat(45)}…（2021年，某局）· 明账`);
    expect(pageTitle('字'.repeat(60), '明账', `（${'局'.repeat(60)}）`)).toContain(`${'字'.repeat(19)}…（局`);
  });

  test('never cuts a character of two code units in half', () => {
    expect(pageTitle('𠮷'.repeat(60), '明账')).toBe(`${'𠮷'.repeat(55)}… · 明账`);
  });
});
