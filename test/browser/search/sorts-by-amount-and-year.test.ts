import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { answered } from './support/search-page.ts';

const open = useBrowser();

/** The numbers that stand in the facts of the shown results, in order. */
const numbers = (facts: readonly string[], pattern: RegExp): number[] =>
  facts.flatMap((fact) => {
    const [, number] = pattern.exec(fact) ?? [];
    return number === undefined ? [] : [Number(number.replaceAll(',', ''))];
  });

const falling = (values: readonly number[]): number[] => [...values].sort((a, b) => b - a);

test('the largest amount comes first', async () => {
  const page = await open('/search/?q=指标');
  await answered(page);
  await page.selectOption('[data-search-sort]', 'amount');
  await answered(page);
  const amounts = numbers(await page.locator('.hit-facts').allInnerTexts(), /([\d,]+\.\d+) 万元/u);
  expect(amounts.length).toBeGreaterThan(2);
  expect(amounts).toEqual(falling(amounts));
  expect(page.url()).toContain('sort=amount');
});

test('the newest year comes first', async () => {
  const page = await open('/search/?q=指标&sort=年度');
  await answered(page);
  const years = numbers(await page.locator('.hit-facts').allInnerTexts(), /(\d{4})年/u);
  expect(new Set(years).size).toBeGreaterThan(1);
  expect(years).toEqual(falling(years));
});
