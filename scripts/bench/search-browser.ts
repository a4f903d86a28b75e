/** Puts questions to a contender in headless Chromium. */
import type { Browser, Page } from 'playwright-core';
import type { Ask, AskerName, askers } from './search-askers.ts';
import type { Sent } from './search-server.ts';

/** One answered question. */
export interface Asked {
  readonly ids: readonly string[];
  readonly milliseconds: number;
  /** Until the first results. */
  readonly first: number;
  /** Processor time of the page's main thread: unlike the time that passes, about the same on a busy machine. */
  readonly processor: number;
  readonly bytes: number;
  /** Of them, those of the results' texts. */
  readonly textBytes: number;
}

export interface Session {
  /** What a page loads when it is opened, before anybody asks. */
  start(): Promise<void>;
  ask(query: string): Promise<Asked>;
  close(): Promise<void>;
}

/** What the page keeps between questions. */
interface Kept {
  readonly askers: typeof askers;
  ask: Ask | null;
}

/** A new visitor: nothing is loaded but the page's own code. */
export async function openSession(
  browser: Browser,
  origin: string,
  { asker, folder }: { readonly asker: AskerName; readonly folder: string },
  sent: () => Sent,
): Promise<Session> {
  const context = await browser.newContext();
  const page: Page = await context.newPage();
  await page.goto(origin);
  const devTools = await context.newCDPSession(page);
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const processor = async (): Promise<number> => {
    const { metrics } = await devTools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  await page.evaluate(async (code) => {
    const { askers: all } = (await import(code)) as Pick<Kept, 'askers'>;
    Object.assign(globalThis, { askers: all, ask: null });
  }, '/code/scripts/bench/search-askers.ts');
  return {
    async start() {
      await page.evaluate(
        async ([name, base]) => {
          const kept = globalThis as unknown as Kept;
          kept.ask ??= await kept.askers[name](base, (address: string) => import(address));
        },
        [asker, `/index/${folder}/`] as const,
      );
      await page.waitForLoadState('networkidle');
    },
    async ask(query) {
      const [before, busyBefore] = [sent(), await processor()];
      const { ids, milliseconds, first } = await page.evaluate(
        async ([name, base, text]) => {
          const kept = globalThis as unknown as Kept;
          const began = performance.now();
          kept.ask ??= await kept.askers[name](base, (address: string) => import(address));
          let firstAt = Infinity;
          const found = await kept.ask(text, () => {
            firstAt = Math.min(firstAt, performance.now());
          });
          const end = performance.now();
          return { milliseconds: end - began, first: Math.min(firstAt, end) - began, ids: found };
        },
        [asker, `/index/${folder}/`, query] as const,
      );
      const busy = (await processor()) - busyBefore;
      return {
        ids,
        milliseconds,
        first,
        processor: busy,
        bytes: sent().all - before.all,
        textBytes: sent().texts - before.texts,
      };
    },
    close: () => context.close(),
  };
}
