/** Pages that are pictures. */
import type { PageContent } from '../grid/page-content.ts';
import type { PageCanvas } from './page-canvas.ts';
import type { ReplayedPage } from './pages.ts';

/** Images larger than this (in pixels) are not decoded: A4 at 300 dpi has 8.7 million. */
export const scanPixels = 9_500_000;

/** Nothing is seen on the page unless its images are. */
export const needsImage = (canvas: PageCanvas): boolean => canvas.glyphs.every((glyph) => glyph.text.trim() === '');

export function readScannedPage({ canvas, width, height }: ReplayedPage, page: number): PageContent | null {
  if (canvas.images.length === 0 || canvas.unseen.length === 0) return null;
  return { page, width, height, glyphs: canvas.unseen, rules: canvas.rules };
}
