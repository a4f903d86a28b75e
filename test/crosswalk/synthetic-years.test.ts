import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/catalogue/read-content.ts';
import { projectRoot } from '../support/cache.ts';
import { scoreYears } from './score.ts';

/** Seeds that no threshold was chosen on; `npm run bench crosswalk` prints the figures. */
const heldOutSeed = 100_000;

test('projects are followed into made-up next years of the published documents', async () => {
  const { documents } = await readContent(join(projectRoot, 'content'));
  const { all, sure } = scoreYears(documents, 40, heldOutSeed);
  expect(all.wanted).toBeGreaterThan(1000);
  expect(all.right / all.found).toBeGreaterThan(0.96);
  expect(all.right / all.wanted).toBeGreaterThan(0.9);
  expect(sure.right / sure.found).toBeGreaterThan(0.96);
});
