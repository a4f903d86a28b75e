import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { longestNamed, nowhere } from './support/oracle.ts';
import { answered } from './support/search-page.ts';

const open = useBrowser();

test.each(['', '?q=指标', `?q=${nowhere}`, `?q=${longestNamed.title}`, '?kind=budget&year=1887'])(
  'on 360 pixels nothing of /search/%s is cut off',
  async (query) => {
    const page = await open(`/search/${query}`, { viewport: { width: 360, height: 740 } });
    await answered(page);
    const summary = page.locator('[data-search-filters-fold] > summary');
    if (await summary.isVisible()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  },
);
