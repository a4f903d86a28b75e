import { describe, expect, it } from 'vitest';
import { publishedDocument } from '../../src/catalogue/published-document.ts';
import { document as aDocument, original as anOriginal } from '../support/documents.ts';

describe('what of a document leaves the house', () => {
  it('withholds the hash of a received file in which numbers were masked', () => {
    const document = aDocument({}, { originals: [anOriginal('990101/2024/101001.txt', { masked: 1 })] });
    expect(document.originals[0]?.received.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(publishedDocument(document).originals[0]?.received.sha256).toBeNull();
  });

  it('keeps the hash of a received file that is published as it came', () => {
    const document = aDocument({}, { originals: [anOriginal('990101/2024/101001.txt', { masked: 0 })] });
    expect(publishedDocument(document)).toBe(document);
  });
});
