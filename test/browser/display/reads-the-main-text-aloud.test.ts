/** Reading aloud through the browser's own speech, with an engine of the test's own: machines that test have no voices. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { onePageOfEachKind, pageUrl } from '../../support/site.ts';

const open = useBrowser();
const project = (await onePageOfEachKind()).get('/r/*/*/*/p/*/') ?? '';

interface Engine {
  said: string[];
  end(): void;
}
declare global {
  interface Window {
    engine: Engine;
  }
}

/** `lang` of the only voice; null for no speech at all. */
async function openWithSpeech(path: string, lang: string | null): Promise<Page> {
  const page = await open('/about/');
  await page.addInitScript((voice) => {
    if (voice === null) {
      delete (Window.prototype as { speechSynthesis?: unknown }).speechSynthesis;
      delete (globalThis as { speechSynthesis?: unknown }).speechSynthesis;
      return;
    }
    let current: { onend: (() => void) | null } | null = null;
    const engine: Engine = {
      said: [],
      end: () => {
        const ended = current;
        current = null;
        ended?.onend?.();
      },
    };
    window.engine = engine;
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
      value: class {
        onend = null;
        onerror = null;
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        getVoices: () => [{ lang: voice, localService: true }],
        speak: (utterance: { text: string; onend: (() => void) | null }) => {
          engine.said.push(utterance.text);
          current = utterance;
        },
        cancel: () => {
          current = null;
        },
      },
    });
  }, lang);
  await page.goto(pageUrl(path));
  await page.getByRole('button', { name: '无障碍' }).click();
  return page;
}

const said = (page: Page): Promise<string[]> => page.evaluate(() => window.engine.said);
const end = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.engine.end();
  });

test('the heading is read first, then the summary, sentence by sentence, marked while it is read', async () => {
  const page = await openWithSpeech(project, 'zh-CN');
  const heading = await page.locator('h1').innerText();
  await page.getByRole('button', { name: '朗读正文' }).click();
  for (let turn = 0; turn < 8; turn += 1) await end(page);
  const all = await said(page);
  const at = all.indexOf(heading);
  expect(at).toBeGreaterThanOrEqual(0);
  const summary = await page.locator('.plain p').first().innerText();
  expect(summary.startsWith(all[at + 1]?.slice(0, 5) ?? '?')).toBe(true);
  expect(await page.locator('[data-spoken]').count()).toBe(1);
});

test('pausing and going on says the sentence again, stopping ends it', async () => {
  const page = await openWithSpeech(project, 'zh-CN');
  await page.getByRole('button', { name: '朗读正文' }).click();
  await end(page);
  const before = await said(page);
  await page.getByRole('button', { name: '暂停朗读' }).click();
  await end(page);
  expect(await said(page)).toEqual(before);
  await page.getByRole('button', { name: '继续朗读' }).click();
  expect((await said(page)).slice(before.length)).toEqual(before.slice(-1));
  await page.getByRole('button', { name: '停止' }).click();
  expect(await page.locator('[data-spoken]').count()).toBe(0);
  expect(await page.getByRole('button', { name: '停止' }).count()).toBe(0);
  expect(await page.locator('[data-read-status]').innerText()).toBe('已停止。');
});

test('the whole page is read to its end, tables row by row with the names of their columns, without line numbers', async () => {
  const page = await openWithSpeech(project, 'zh-CN');
  await page.getByRole('button', { name: '朗读正文' }).click();
  await page.evaluate(() => {
    for (let turn = 0; turn < 2000; turn += 1) window.engine.end();
  });
  const all = (await said(page)).join('');
  expect(await page.locator('[data-read-status]').innerText()).toBe('读完了。');
  expect(all).toMatch(/指标值：/u);
  expect(all).not.toMatch(/行 \d+/u);
});

test('a device without a Chinese voice says so, and one without speech shows no button', async () => {
  const page = await openWithSpeech(project, 'de-DE');
  await page.getByRole('button', { name: '朗读正文' }).click();
  expect(await page.locator('[data-read-status]').innerText()).toContain('没有中文语音');
  expect(await said(page)).toEqual([]);
  const silent = await openWithSpeech(project, null);
  expect(await silent.locator('[data-read]:visible').count()).toBe(0);
});
