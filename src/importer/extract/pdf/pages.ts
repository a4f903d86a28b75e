/** PDF bytes → pages as glyphs and ruled lines, by pdfjs without canvas, network, scripts or fonts of the machine. */
import { fileURLToPath } from 'node:url';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageLimits } from '../grid/limits.ts';
import type { Matrix } from '../grid/matrix.ts';
import { toMatrix } from '../grid/matrix.ts';
import { Refusal } from '../reading.ts';
import { replay, type OperatorList } from './operators.ts';
import { PageCanvas } from './page-canvas.ts';
import type { FontFacts, FontReadings } from './font-readings.ts';
import type { Font } from './show-text.ts';
import { pdfDamaged, pdfEncrypted, pdfTooComplex } from './refusals.ts';

const asset = (folder: string): string =>
  fileURLToPath(new URL(`../../${folder}/`, import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));

const errorsOnly = 0;

export async function openPdf(bytes: Uint8Array, maxImageSize: number): Promise<PDFDocumentProxy> {
  const task = getDocument({
    // pdfjs takes the buffer for itself.
    data: bytes.slice(),
    maxImageSize,
    verbosity: errorsOnly,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
    cMapUrl: asset('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: asset('standard_fonts'),
    wasmUrl: asset('wasm'),
    useWorkerFetch: false,
    // Numbers and names of glyphs: where a font has no table of characters, pdfjs shows them as characters.
    fontExtraProperties: true,
  } as Parameters<typeof getDocument>[0]);
  try {
    return await task.promise;
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'PasswordException') throw new Refusal(pdfEncrypted, '文件加了打开密码，无法读取。');
    throw new Refusal(pdfDamaged, '文件的内部结构不完整，无法打开。');
  }
}

export function countPages(document: PDFDocumentProxy): number {
  const { numPages } = document;
  if (numPages > pageLimits.pages) {
    throw new Refusal(pdfTooComplex, `文件有 ${String(numPages)} 页，超过 ${String(pageLimits.pages)} 页的上限。`);
  }
  return numPages;
}

const standardUnits = 0.001;

/** What a font's `Differences` say, as pdfjs keeps them: an array with gaps, or a map. */
function namesOf(differences: unknown): (string | undefined)[] {
  const names: (string | undefined)[] = [];
  const entries = differences instanceof Map ? differences.entries() : Object.entries(Object(differences) as object);
  for (const [code, name] of entries) if (typeof name === 'string') names[Number(code)] = name;
  return names;
}

function fontOf(page: PDFPageProxy, cache: Map<string, Font>, readings: FontReadings): (name: string) => Font {
  return (name) => {
    const known = cache.get(name);
    if (known) return known;
    const found = page.commonObjs.has(name) ? (page.commonObjs.get(name) as Record<string, unknown>) : {};
    const [units = standardUnits] = toMatrix(found.fontMatrix) ?? [];
    const facts: FontFacts = {
      composite: found.composite === true,
      drawn: found.isType3Font === true,
      names: namesOf(found.differences),
    };
    const font: Font = {
      unitsToText: units,
      vertical: found.vertical === true,
      note: (glyph) => {
        readings.note(name, facts, glyph);
      },
    };
    cache.set(name, font);
    return font;
  };
}

export interface ReplayedPage {
  readonly page: PDFPageProxy;
  readonly canvas: PageCanvas;
  readonly width: number;
  readonly height: number;
}

/** A page and what it draws; whatever pdfjs finds wrong with it is wrong with the file. */
async function loadPage(
  document: PDFDocumentProxy,
  number: number,
): Promise<{ page: PDFPageProxy; operators: OperatorList }> {
  try {
    const page = await document.getPage(number);
    return { page, operators: await page.getOperatorList() };
  } catch {
    throw new Refusal(pdfDamaged, `第 ${String(number)} 页的内容已损坏，无法读取。`);
  }
}

/** One page as displayed: its rotation applied, its top left corner at 0, 0. */
export async function replayPage(
  document: PDFDocumentProxy,
  number: number,
  readings: FontReadings,
): Promise<ReplayedPage> {
  const { page, operators } = await loadPage(document, number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const matrix: Matrix = toMatrix(transform) ?? [1, 0, 0, -1, 0, height];
  const canvas = new PageCanvas(matrix, [0, 0, width, height]);
  replay(operators, canvas, fontOf(page, new Map(), readings));
  return { page, canvas, width, height };
}
