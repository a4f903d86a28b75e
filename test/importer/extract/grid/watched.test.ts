import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readerLimits } from '../../../../src/importer/extract/grid/watched.ts';
import { readPdf } from '../../../../src/importer/extract/pdf/read-pdf.ts';

/** No page of any document is read in this processor time. */
const hurried = { ...readerLimits, stepTime: 0.01, pageStep: 0.01, baseTime: 0.01, pageTime: 0.01 };

describe('the processor time that a file may take', async () => {
  const bytes = await readFile(join(import.meta.dirname, '../../../fixtures/originals/s002-chrome.pdf'));

  test('ends the reading of one that takes more', async () => {
    const { value, diagnostics } = await readPdf(bytes, { ...hurried, usualStart: 1e6 });
    expect(value).toBeNull();
    expect(diagnostics[0]?.message).toMatch(/用时过长，已停止。$/u);
  });

  test('is longer by as much as the machine is slower', async () => {
    const { value } = await readPdf(bytes, { ...hurried, usualStart: 1e-6 });
    expect(value).not.toBeNull();
  });
});
