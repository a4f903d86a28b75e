/** PDF bytes → Reading. Runs inside a worker thread that watches its time and memory (see grid/watched.ts). */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { diagnose } from '../../../diagnostics/define.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Result } from '../../../diagnostics/result.ts';
import { findPersonalNumbers } from '../../../privacy/personal-numbers.ts';
import { panelRules } from '../grid/panels.ts';
import { pageLimits } from '../grid/limits.ts';
import type { Progress } from '../grid/serve.ts';
import { preparePage, readPages, type PreparedPage } from '../grid/read-pages.ts';
import { tellPictures } from '../pictures.ts';
import { Refusal, type Reading } from '../reading.ts';
import { createFontReadings, type FontReadings } from './font-readings.ts';
import { refuseInflation } from './inflation.ts';
import { documentUnshown, pageUnshown, type Unshown } from './metadata.ts';
import { declaredPixels } from './packed-streams.ts';
import { picturesOf } from './pictures.ts';
import { countPages, openPdf, replayPage, type ReplayedPage } from './pages.ts';
import {
  hiddenText,
  pdfNoText,
  pdfTextUnreadable,
  pdfTooComplex,
  scanGridOpen,
  scanTextLayer,
  strangeCharacters,
  textCutOff,
  unsearchedParts,
} from './refusals.ts';
import { hasText, needsImage, readScannedPage, scanPixels } from './scan.ts';
import { isGarbled, isStrange, textHealth } from './text-health.ts';
import { unshownNumbers } from './unshown.ts';

/** Without decoding images: born-digital pages need none. */
const noImages = 0;

interface Tally {
  glyphs: number;
  characters: number;
  strange: string[];
  hidden: string;
  /** Drawn where nobody sees it. */
  outside: string;
  readonly unshown: Unshown[];
  cutOff: number[];
  readonly readings: FontReadings;
}

function count(tally: Tally, { canvas }: ReplayedPage): void {
  const health = textHealth(canvas.glyphs);
  tally.glyphs += canvas.glyphs.length;
  tally.characters += health.characters;
  tally.strange.push(...health.strange);
  if (tally.glyphs > pageLimits.allGlyphs) {
    throw new Refusal(pdfTooComplex, '全文的文字过多，超过了可读取的上限。');
  }
}

interface PageSet {
  readonly prepared: PreparedPage[];
  /** Pages that show nothing without their images, and those of them that hold text below their images. */
  readonly imageOnly: number[];
  readonly layered: number[];
}

const hasTable = ({ layout }: PreparedPage): boolean => layout.items.some((item) => item.type === 'table');

async function readVisible(document: PDFDocumentProxy, tally: Tally, progress: Progress): Promise<PageSet> {
  const pages = countPages(document);
  const set: PageSet = { prepared: [], imageOnly: [], layered: [] };
  for (let number = 1; number <= pages; number++) {
    const replayed = await replayPage(document, number, tally.readings);
    const { page, canvas, width, height } = replayed;
    const { glyphs, aslant } = canvas;
    count(tally, replayed);
    if (canvas.cutOff > 0) tally.cutOff.push(number);
    if (needsImage(canvas)) {
      set.imageOnly.push(number);
      if (hasText(canvas)) set.layered.push(number);
    } else tally.hidden += canvas.unseen.map((glyph) => glyph.text).join('');
    tally.outside += canvas.outside.text;
    tally.unshown.push(await pageUnshown(page));
    set.prepared.push(
      preparePage({
        page: number,
        width,
        height,
        glyphs,
        aslant,
        rules: [...canvas.rules, ...panelRules(canvas.panels)],
      }),
    );
    page.cleanup();
    progress(number);
  }
  return set;
}

/** Pages that are pictures over a text layer: read by that. Returns how many are. */
async function readPictures(bytes: Uint8Array, set: PageSet, tally: Tally, progress: Progress): Promise<number> {
  if (declaredPixels(bytes, scanPixels) > (set.imageOnly.length + 1) * scanPixels) {
    throw new Refusal(pdfTooComplex, '文件里的图像过多，超过了可读取的上限。');
  }
  progress(set.prepared.length, true);
  const document = await openPdf(bytes, scanPixels);
  let scanned = 0;
  for (const number of set.layered) {
    const replayed = await replayPage(document, number, createFontReadings());
    const content = await readScannedPage(replayed, number);
    if (content) {
      scanned++;
      tally.characters += content.glyphs.length;
      set.prepared[number - 1] = preparePage(content);
    }
    replayed.page.cleanup();
    progress(set.prepared.length + number, true);
  }
  await document.loadingTask.destroy();
  return scanned;
}

const newTally = (): Tally => ({
  glyphs: 0,
  characters: 0,
  strange: [],
  hidden: '',
  outside: '',
  unshown: [],
  cutOff: [],
  readings: createFontReadings(),
});

/** Personal numbers on the pages of an earlier revision. */
async function numbersInRevision(bytes: Uint8Array, progress: Progress): Promise<number | null> {
  try {
    const document = await openPdf(bytes, noImages);
    const tally = newTally();
    const { prepared, imageOnly } = await readVisible(document, tally, progress);
    await document.loadingTask.destroy();
    if (imageOnly.length > 0 || isGarbled(tally)) return null;
    return readPages(prepared).masked + findPersonalNumbers(`${tally.outside}\n\n${tally.hidden}`).length;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

export async function readPdfDocument(bytes: Uint8Array, progress: Progress): Promise<Result<Reading>> {
  const tally = newTally();
  await refuseInflation(bytes);
  const document = await openPdf(bytes, noImages);
  progress(0);
  const set = await readVisible(document, tally, progress);
  tally.unshown.push(await documentUnshown(document));
  await document.loadingTask.destroy();
  tally.strange.push(...tally.readings.untold().filter((text) => !isStrange(text)));
  if (isGarbled(tally)) throw new Refusal(pdfTextUnreadable, '文件的字体没有文字编码，读出来是乱码。');
  const scanned = set.layered.length > 0 ? await readPictures(bytes, set, tally, progress) : 0;
  if (tally.characters === 0) throw new Refusal(pdfNoText, '文件里没有文字，看来是扫描件或空白文件。');

  if (scanned > 0 && !set.prepared.some(hasTable)) {
    throw new Refusal(scanGridOpen, '文件是扫描图像，图像上没有找到闭合的表格。');
  }

  // What comes now is done for all pages at once: each step has its own time.
  progress(set.prepared.length, scanned > 0);
  const { lines, blocks, masked, diagnostics } = readPages(set.prepared);
  progress(set.prepared.length, scanned > 0);
  const notes: Diagnostic[] = [...diagnostics];
  if (scanned > 0)
    notes.push(diagnose(scanTextLayer, `有 ${String(scanned)} 页是扫描图像，文字取自文件自带的识别结果。`));
  if (tally.strange.length > 0) {
    const kinds = [...new Set(tally.strange)].slice(0, 10).join(' ');
    const printed = { printed: kinds };
    notes.push(diagnose(strangeCharacters, `有 ${String(tally.strange.length)} 个字符无法确认：${kinds}。`, printed));
  }
  if (tally.cutOff.length > 0)
    notes.push(diagnose(textCutOff, `第 ${tally.cutOff.slice(0, 8).join('、')} 页有文字超出边界，后半截没有印出来。`));
  const hidden = tally.hidden.replace(/\s+/gu, '');
  if (hidden !== '') {
    notes.push(
      diagnose(hiddenText, `有 ${String(hidden.length)} 个看不见的字没有读入。`, { printed: hidden.slice(0, 40) }),
    );
  }
  let pages = set.prepared.length;
  const { count: pictures, pages: pictured } = picturesOf(bytes);
  // Pages that were read by their text layer are told as such.
  const besides = pictured.filter((page) => !set.layered.includes(page));
  if (besides.length > 0) notes.push(...tellPictures(pictures, [`第 ${besides.slice(0, 8).join('、')} 页`]));
  const { found, unsearched } = await unshownNumbers(
    bytes,
    tally.unshown,
    `${tally.outside}\n\n${tally.hidden}`,
    (earlier) =>
      numbersInRevision(earlier, () => {
        progress(++pages);
      }),
  );
  if (unsearched !== null)
    notes.push(diagnose(unsearchedParts, `原件里有${unsearched}，查不出里面有没有个人号码，不能原样公开。`));
  const extracted = { format: 'pdf', lines, blocks } as const;
  return {
    value: { extracted, masked, personalNumbers: masked + found, unsearched: unsearched !== null },
    diagnostics: notes,
  };
}
