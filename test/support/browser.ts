/** A headless Chromium for tests and screenshots. */
import { chromium, type Browser } from 'playwright-core';
import { chineseFontEnvironment } from './chinese-fonts.ts';
import { findChromium } from './chromium.ts';

const flags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface LaunchOptions {
  /** Pages that are left are kept as they are for the way back, as people's browsers do and Playwright's do not. */
  readonly keepsPages?: boolean;
  /** For tools that talk to the browser themselves. */
  readonly debuggingPort?: number;
}

/** Starts a browser; who starts it closes it. Contexts and pages are Playwright's. */
export async function launchBrowser({ keepsPages = false, debuggingPort }: LaunchOptions = {}): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chromium.launch({
    executablePath,
    args: [...flags, ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${String(debuggingPort)}`])],
    ...(keepsPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    // Without a UTF-8 locale Chromium gives a download with a Chinese name the name «download».
    env: { ...Object.fromEntries(inherited), LC_ALL: 'C.UTF-8', ...(await chineseFontEnvironment()), ...env },
  });
}
