/** Before each file of the project `site`: waits for the built site. A build that failed fails every such test. */
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import type { BuildOutcome } from './site-setup.ts';

const patience = 15 * 60_000;

async function waitForOutcome(path: string): Promise<BuildOutcome> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const text = await readFile(path, 'utf8').catch(() => '');
    // Written in one go, but a reader may come in between.
    if (text.endsWith('}')) return JSON.parse(text) as BuildOutcome;
    await sleep(200);
  }
  throw new Error(`The site was not built within ${String(patience / 60_000)} minutes.`);
}

const { succeeded, log } = await waitForOutcome(inject('site').outcome);
if (!succeeded)
  throw new Error(`The site was not built. Its log ends:\n${log.trimEnd().split('\n').slice(-8).join('\n')}`);
