import { expect, test } from 'vitest';
import { siteFile } from '../../support/site.ts';
import { records } from './support/oracle.ts';

test('every anchor that a result may lead to stands on its page', async () => {
  const missing: string[] = [];
  let anchors = 0;
  for (const { path, blocks } of records) {
    const html = await siteFile(`${path.slice(1)}index.html`);
    const ids = new Set([...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id));
    for (const { anchor } of blocks) {
      if (anchor === null) continue;
      anchors += 1;
      if (!ids.has(anchor)) missing.push(`${path}#${anchor}`);
    }
  }
  expect(anchors).toBeGreaterThan(100);
  expect([...new Set(missing)]).toEqual([]);
});
