import { describe, expect, test } from 'vitest';
import { readPdfDocument } from '../../../../src/importer/extract/pdf/read-document.ts';
import { readPdf } from '../../../../src/importer/extract/pdf/read-pdf.ts';
import { page, rows, steps, table, type Drawing } from '../../../support/drawing.ts';
import { pdfFile, pictureOf } from '../../../support/pdf-file.ts';
import { accepted, cellsOf, refusalCode, tablesOf } from '../../../support/reading.ts';

const drawing = page(
  table({
    xs: steps(80, 140, 3),
    ys: steps(120, 40, 3),
    cells: rows(['一级指标', '二级指标', '指标值'], ['产出指标', '数量指标', '22人'], ['效益指标', '', '有效']),
  }),
);
const cells = [
  '0,0 一级指标',
  '0,1 二级指标',
  '0,2 指标值',
  '1,0 产出指标',
  '1,1 数量指标',
  '1,2 22人',
  '2,0 效益指标',
  '2,1 ',
  '2,2 有效',
];

/** A page that is a picture of its lines, with its text unseen above it. */
const scan = (shown: Drawing, texts = drawing.texts, lean = 0): Buffer =>
  pdfFile([
    {
      drawing: { ...shown, texts },
      hand: { borders: 'none', unseen: true },
      picture: pictureOf(shown, 100, lean),
    },
  ]);

describe('a scanned page with a text layer', () => {
  test('is read when its ruled lines close, and says that the text was recognised', async () => {
    const result = await readPdf(scan(drawing));
    expect(tablesOf(accepted(result).extracted).map(cellsOf)).toEqual([cells]);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['scan-text-layer']);
  });

  test('is read when it leans a little', async () => {
    const [centreX, centreY] = [drawing.width / 2, drawing.height / 2];
    const leaning = drawing.texts.map((text) => ({
      ...text,
      x: text.x - (text.y - centreY) * 0.012,
      y: text.y + (text.x - centreX) * 0.012,
    }));
    expect(tablesOf(accepted(await readPdf(scan(drawing, leaning, 0.012))).extracted).map(cellsOf)).toEqual([cells]);
  });

  test('is refused when a line is missing', async () => {
    const open = { ...drawing, lines: drawing.lines.filter(([, y0, , y1]) => !(y0 === 240 && y1 === 240)) };
    expect(refusalCode(await readPdf(scan(open)))).toBe('scan-grid-open');
  });

  test('is refused when text stands on the lines', async () => {
    const shifted = drawing.texts.map((text) => ({ ...text, x: text.x - 10 }));
    expect(refusalCode(await readPdf(scan(drawing, shifted)))).toBe('scan-grid-open');
  });

  test('is refused when there is no table in it', async () => {
    expect(refusalCode(await readPdf(scan({ ...drawing, lines: [] })))).toBe('scan-grid-open');
  });
});

test('a scan without text is refused, with the reason', async () => {
  const result = await readPdf(scan(drawing, []));
  expect(refusalCode(result)).toBe('pdf-no-text');
  expect(result.diagnostics[0]?.hint).toContain('OCR');
});

describe('pictures are decoded for what their text layer needs, and for nothing else', () => {
  async function decoded(file: Buffer): Promise<boolean> {
    const steps: boolean[] = [];
    await readPdfDocument(new Uint8Array(file), (_, pictures = false) => steps.push(pictures)).catch(() => null);
    return steps.includes(true);
  }

  test('a scan without text is refused before any', async () => {
    expect([await decoded(scan(drawing, [])), await decoded(scan(drawing))]).toEqual([false, true]);
  });

  test('a page that is a picture among others is told', async () => {
    const picture = {
      drawing: { ...drawing, texts: [] },
      hand: { borders: 'none' },
      picture: pictureOf(drawing),
    } as const;
    const { diagnostics } = await readPdf(pdfFile([{ drawing }, picture]));
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`).join()).toMatch(/^pictures-unread .*第 2 页/u);
  });
});
