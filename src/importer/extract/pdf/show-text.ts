/** A run of glyphs and gaps drawn on the recording canvas. */
import { number, type Arguments } from './arguments.ts';
import type { ReadGlyph } from './font-readings.ts';
import type { PageCanvas } from './page-canvas.ts';

/** What is needed of a font. */
export interface Font {
  readonly unitsToText: number;
  readonly vertical: boolean;
  /** Takes note of what a glyph is read as. */
  note(glyph: ReadGlyph): void;
}

interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly down: number | null;
  readonly code: number;
}

function shownGlyph(value: unknown): ShownGlyph | null {
  if (typeof value !== 'object' || value === null) return null;
  const { unicode, width, isSpace, vmetric, originalCharCode } = value as Record<string, unknown>;
  if (typeof unicode !== 'string') return null;
  const down = Array.isArray(vmetric) ? number(vmetric[0]) : null;
  return { unicode, width: number(width), isSpace: isSpace === true, down, code: number(originalCharCode) };
}

export function showText(canvas: PageCanvas, glyphs: Arguments, font: Font): void {
  const { text } = canvas;
  for (const item of glyphs) {
    if (typeof item === 'number') {
      if (font.vertical) text.y -= (item * text.size) / 1000;
      else text.x -= ((item * text.size) / 1000) * text.scale;
      continue;
    }
    const glyph = shownGlyph(item);
    if (!glyph) continue;
    font.note({ text: glyph.unicode, code: glyph.code });
    const spacing = (glyph.isSpace ? text.wordSpacing : 0) + text.charSpacing;
    if (font.vertical) {
      const advance = (glyph.down ?? -1000) * font.unitsToText * text.size;
      canvas.glyph(glyph.unicode, advance, true);
      text.y += advance + spacing;
    } else {
      const advance = glyph.width * font.unitsToText * text.size;
      canvas.glyph(glyph.unicode, advance, false);
      text.x += (advance + spacing) * text.scale;
    }
  }
}
