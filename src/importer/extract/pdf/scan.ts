/**
 * Pages that are pictures with a text layer. Their tables are trusted only when the ruled lines found in the picture
 * close and no text runs over them; otherwise the file is refused.
 */
import { chains } from '../grid/assign.ts';
import { centre, type Box, type Glyph, type PageContent } from '../grid/page-content.ts';
import { readFrame, type RuledTable } from '../grid/ruled-table.ts';
import { findFrames } from '../grid/rules.ts';
import { Refusal } from '../reading.ts';
import { darkFrom, imageRules, toPixels, type Pixels } from './image-lines.ts';
import type { PageCanvas } from './page-canvas.ts';
import type { ReplayedPage } from './pages.ts';
import { scanGridOpen } from './refusals.ts';
import { findSlope } from './skew.ts';

/** Images larger than this (in pixels) are not decoded: A4 at 300 dpi has 8.7 million. */
export const scanPixels = 9_500_000;

const inked = (glyphs: readonly Glyph[]): number => glyphs.filter((glyph) => glyph.text.trim() !== '').length;

/** Most of the page cannot be seen unless its images are. */
export const needsImage = (canvas: PageCanvas): boolean => inked(canvas.glyphs) <= inked(canvas.unseen);

export const hasText = (canvas: PageCanvas): boolean => inked(canvas.glyphs) + inked(canvas.unseen) > 0;

const within = ([x, y]: readonly [number, number], [left, top, right, bottom]: Box): boolean =>
  x > left && x < right && y > top && y < bottom;

/** Recognised text is a little too wide or too narrow; more of it in a second cell is no such inexactness. */
const tolerated = 0.2;

/** Text that was recognised as one and stands in two cells, or in a table and in no cell. */
function runsOver(chain: readonly Glyph[], table: RuledTable): boolean {
  const middles = chain.map((glyph) => centre(glyph.box));
  if (!middles.some((middle) => within(middle, table.box))) return false;
  const counts = new Map<number, number>();
  for (const middle of middles) {
    const cell = table.cells.findIndex(({ box }) => within(middle, box));
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const most = Math.max(0, ...[...counts].map(([cell, count]) => (cell < 0 ? 0 : count)));
  return chain.length - most > chain.length * tolerated;
}

function requireClosed(content: PageContent): void {
  const complain = (what: string): never => {
    throw new Refusal(scanGridOpen, `第 ${String(content.page)} 页是扫描图像，${what}，不能可靠地分清各格的文字。`);
  };
  const tables = findFrames(content.rules).flatMap((frame) => readFrame(frame) ?? []);
  const texts = chains(content.glyphs.filter((glyph) => glyph.text.trim() !== ''));
  for (const table of tables.filter(({ cells }) => cells.length > 1)) {
    if (!table.closed) complain('表格线没有闭合');
    const over = texts.filter((chain) => runsOver(chain, table)).length;
    if (over > 0) complain(`有 ${String(over)} 处文字压在表格线上`);
  }
}

/** An image's pixels; null when it cannot be decoded. */
async function pixelsOf({ page }: ReplayedPage, name: string | null): Promise<Pixels | null> {
  if (name === null) return null;
  // pdfjs keeps images that several pages share apart from the page's own.
  const store = name.startsWith('g_') ? page.commonObjs : page.objs;
  return toPixels(
    await new Promise<unknown>((resolve) => {
      store.get(name, resolve);
    }),
  );
}

/** A glyph moved to where it stands once the page is straightened about its middle. */
function straighten(glyph: Glyph, slope: number, width: number, height: number): Glyph {
  const [x, y] = centre(glyph.box);
  const [dx, dy] = [(y - height / 2) * slope, -(x - width / 2) * slope];
  const [left, top, right, bottom] = glyph.box;
  // The em box of leaning text is a little larger than the text.
  const grown = slope === 0 ? 0 : ((bottom - top - glyph.size) / 2) * Math.sign(bottom - top - glyph.size);
  return { ...glyph, box: [left + dx, top + dy + grown, right + dx, bottom + dy - grown] };
}

/** The page as its picture and text layer say; null when it has no text layer. Throws a Refusal for an open grid. */
export async function readScannedPage(replayed: ReplayedPage, number: number): Promise<PageContent | null> {
  const { canvas, width, height } = replayed;
  const glyphs = [...canvas.glyphs, ...canvas.unseen];
  if (inked(glyphs) === 0) return null;
  const rules = [...canvas.rules];
  let slope = 0;
  for (const { name, matrix } of canvas.images) {
    const pixels = await pixelsOf(replayed, name);
    if (!pixels) continue;
    const dark = darkFrom(pixels);
    // Pages in one picture lean as a whole; strips and stamps are taken as they are.
    const upright = Math.abs(matrix[1]) < 1 && matrix[0] > width * 0.8 && Math.abs(matrix[3]) > height * 0.8;
    if (upright) slope = findSlope(pixels, dark);
    rules.push(...imageRules(pixels, dark, upright ? slope : 0, matrix));
  }
  const straight = slope === 0 ? glyphs : glyphs.map((glyph) => straighten(glyph, slope, width, height));
  const content: PageContent = { page: number, width, height, glyphs: straight, rules, recognised: true };
  requireClosed(content);
  return content;
}
