/**
 * Text drawn where nobody sees it: beyond the page, beyond what the page shows of its cell, or smaller than a dot. A run
 * that is cut counts whole: the part that is seen is a part of it. Read only to look for personal numbers.
 */
import type { Box } from '../grid/page-content.ts';

export class OutsideText {
  private done = '';
  private run = '';
  private isOutside = false;
  private last: Box | null = null;

  /** Glyphs come in painting order. */
  glyph(text: string, box: Box, size: number, outside: boolean): void {
    const { last } = this;
    if (last && this.run !== '') {
      const gap = Math.max(box[0] - last[2], last[0] - box[2], 0);
      const drop = Math.max(box[1] - last[3], last[1] - box[3], 0);
      if (gap > 3 * size || drop > size) this.end();
      else if (gap > size * 0.5) this.run += ' ';
    }
    this.run += text;
    this.isOutside ||= outside;
    this.last = box;
  }

  private end(): void {
    if (this.isOutside) this.done += `${this.run}\n\n`;
    this.run = '';
    this.isOutside = false;
  }

  get text(): string {
    this.end();
    return this.done;
  }
}
