/** The Tab key reaches everything that can be used, in the order of the page, visibly, and leaves it again. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useOnePage } from '../../support/one-page.ts';
import { onePageOfEachKind } from '../../support/site.ts';

const kinds = [...(await onePageOfEachKind())].sort();
const visit = useOnePage();

/** Marks what can be used with its place in the order of the page; returns how many there are. */
const number = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const usable = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
    const names = new Set<string>();
    const reachable = usable.filter((element) => {
      if (!(element instanceof HTMLElement) || element.hasAttribute('disabled')) return false;
      // Of a group of radio buttons Tab reaches the chosen one.
      if (element instanceof HTMLInputElement && element.type === 'radio') {
        const group = `${element.form?.id ?? ''} ${element.name}`;
        const chosen = document.querySelector(`input[type="radio"][name="${element.name}"]:checked`);
        if (names.has(group) || (chosen && chosen !== element)) return false;
        names.add(group);
      }
      return element.checkVisibility({ visibilityProperty: true });
    });
    for (const [index, element] of reachable.entries()) element.setAttribute('data-order', String(index));
    return reachable.length;
  });

interface Focus {
  /** Null when the page itself has the focus. */
  readonly order: number | null;
  readonly name: string;
  readonly visible: boolean;
}

const focus = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { order: null, name: '', visible: true };
    const style = getComputedStyle(element);
    const { top, bottom, height } = element.getBoundingClientRect();
    const order = element.getAttribute('data-order');
    return {
      order: order === null ? null : Number(order),
      name: `${element.tagName} ${element.innerText.slice(0, 30)}`,
      visible:
        style.outlineStyle !== 'none' &&
        parseFloat(style.outlineWidth) >= 2 &&
        (height > innerHeight || (bottom > 0 && top < innerHeight)),
    };
  });

test.each(kinds)(
  '%s',
  async (_, path) => {
    const page = await visit(path);
    // Some pages make their rows themselves.
    await page.waitForLoadState('networkidle');
    // Opened without moving the focus.
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-display-button]')?.click();
    });
    const count = await number(page);
    expect(count).toBeGreaterThan(10);
    const reached: (number | null)[] = [];
    const unseen: string[] = [];
    for (let turn = 0; turn < count; turn += 1) {
      await page.keyboard.press('Tab');
      const { order, name, visible } = await focus(page);
      reached.push(order);
      if (!visible) unseen.push(name);
    }
    expect(reached).toEqual(Array.from({ length: count }, (__, index) => index));
    expect(unseen, 'focus that cannot be seen').toEqual([]);
    await page.keyboard.press('Tab');
    expect((await focus(page)).order, 'the last one lets go').toBeOneOf([null, 0]);
  },
  120_000,
);

test('the first press leads to the text', async () => {
  const page = await visit('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('an explained word opens, closes and gives the focus back', async () => {
  const path = kinds.find(([kind]) => kind === '/r/*/*/*/p/*/')?.[1] ?? '';
  const page = await visit(path);
  const word = page.locator('.term-button').first();
  await word.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.term-note').first().isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('.term-note').first().isVisible()).toBe(false);
  expect(await word.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('focus that cannot be seen would be noticed', async () => {
  const page = await visit('/');
  await page.addStyleTag({ content: ':focus-visible { outline: none !important; }' });
  await number(page);
  await page.keyboard.press('Tab');
  expect((await focus(page)).visible).toBe(false);
});
