/**
 * Pictures of pages, for people who build the site:
 *   node scripts/screenshot.ts <path…> [--out DIR] [--widths 360,768,1280] [--schemes light,dark]
 *                              [--dist DIR | --url ORIGIN] [--media print] [--no-js] [--max-height PX]
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSiteConfig } from '../src/site/config.ts';
import { launchBrowser } from '../test/support/browser.ts';
import { close, listen } from './server/listen.ts';
import { createStaticServer } from './server/static-server.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: '.cache/screenshots' },
    widths: { type: 'string', default: '360,768,1280' },
    schemes: { type: 'string', default: 'light,dark' },
    dist: { type: 'string', default: 'dist' },
    url: { type: 'string' },
    media: { type: 'string', default: 'screen' },
    'no-js': { type: 'boolean', default: false },
    /** A picture much higher than this is of no use to anyone. */
    'max-height': { type: 'string', default: '6000' },
  },
});

const schemes = values.schemes.split(',').map((scheme) => (scheme === 'dark' ? 'dark' : 'light'));
const widths = values.widths.split(',').map(Number);
const media = values.media === 'print' ? 'print' : 'screen';
const out = resolve(values.out);
const paths = positionals.length > 0 ? positionals : ['/'];

const { base } = readSiteConfig(process.env);
const server = values.url === undefined ? createStaticServer({ root: values.dist, base }) : null;
const origin = values.url ?? (server ? `http://127.0.0.1:${String(await listen(server, '127.0.0.1', 0))}` : '');

/** `/r/130304/#x` → `r-130304-x`, the home page → `home`. */
const fileName = (path: string): string => path.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'home';

const browser = await launchBrowser();
try {
  await mkdir(out, { recursive: true });
  for (const colorScheme of schemes) {
    for (const width of widths) {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme,
        locale: 'zh-CN',
        javaScriptEnabled: !values['no-js'],
      });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') process.stderr.write(`[console] ${message.text()}\n`);
      });
      page.on('pageerror', (error) => process.stderr.write(`[pageerror] ${error.message}\n`));
      await page.emulateMedia({ media, colorScheme });
      for (const path of paths) {
        const answer = await page.goto(`${origin}${base}${path.replace(/^\//, '')}`, { waitUntil: 'networkidle' });
        const size = await page.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          height: document.documentElement.scrollHeight,
        }));
        const file = join(out, `${fileName(path)}-${String(width)}-${colorScheme}.png`);
        await page.screenshot({
          path: file,
          fullPage: true,
          clip: { x: 0, y: 0, width, height: Math.min(size.height, Number(values['max-height'])) },
        });
        const overflow = size.width > width ? `  横向溢出：${String(size.width)} > ${String(width)}` : '';
        process.stdout.write(`${String(answer?.status() ?? '—')} ${String(size.height)}px ${file}${overflow}\n`);
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  if (server) await close(server);
}
