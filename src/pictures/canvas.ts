/** The canvas that pictures are drawn on, with a Chinese font. Both come with the packages; nothing of the machine is used. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Canvas from '@napi-rs/canvas';
import { z } from 'zod';

/** The project's packages, wherever the bundled pages lie. */
const require = createRequire(join(process.cwd(), 'package.json'));

const packages = { canvas: '@napi-rs/canvas', font: '@fontsource-variable/noto-sans-sc' } as const;

/** False on machines for which the canvas is not built: their sites have no pictures. */
export function canDraw(): boolean {
  try {
    require(packages.canvas);
    return true;
  } catch {
    return false;
  }
}

export interface Drawing {
  readonly canvas: typeof Canvas;
  /** CSS `font-family` for a text: only what it needs, since looking through the whole font for a character takes long. */
  readonly family: (text: string) => string;
}

/** A slice of the font with the characters that it holds: `U+4E00-4E0F,U+4E11`. */
interface Slice {
  readonly name: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

const slicesSchema = z.record(z.string(), z.string());

function readSlices(folder: string): Slice[] {
  const written = slicesSchema.parse(JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')));
  const slices = Object.entries(written).map(([key, ranges]) => ({
    name: key.replace(/[[\]]/gu, ''),
    ranges: ranges.split(',').map((range) => {
      const [from = '', to = from] = range.replace(/^U\+/iu, '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    }),
  }));
  // The Latin slice first, so that digits do not come from another one.
  return slices.sort((a, b) => Number(b.name === 'latin') - Number(a.name === 'latin'));
}

function open(): Drawing {
  const canvas = require(packages.canvas) as typeof Canvas;
  const folder = dirname(require.resolve(`${packages.font}/package.json`));
  const slices = readSlices(folder);
  const sliceOf = new Map<string, string | null>();
  const registered = new Set<string>();

  function find(character: string): string | null {
    const code = character.codePointAt(0) ?? 0;
    const slice = slices.find(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to));
    if (slice === undefined) return null;
    if (!registered.has(slice.name)) {
      const file = `noto-sans-sc-${slice.name}-wght-normal.woff2`;
      canvas.GlobalFonts.register(readFileSync(join(folder, 'files', file)), `noto ${slice.name}`);
      registered.add(slice.name);
    }
    return slice.name;
  }

  return {
    canvas,
    family(text) {
      const needed = new Set<string>();
      for (const character of new Set(text)) {
        let name = sliceOf.get(character);
        if (name === undefined) sliceOf.set(character, (name = find(character)));
        if (name !== null) needed.add(name);
      }
      return [...needed].map((name) => `"noto ${name}"`).join(', ') || 'sans-serif';
    },
  };
}

let drawing: Drawing | undefined;

/** The font is read when the first picture is drawn. */
export const openDrawing = (): Drawing => (drawing ??= open());
