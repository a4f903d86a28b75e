import { describe, expect, test } from 'vitest';
import { disguiseOf } from '../../src/importer/disguise.ts';
import { sniff } from '../../src/importer/sniff.ts';
import { page, line } from '../support/drawing.ts';
import { pdfFile } from '../support/pdf-file.ts';
import { importBytes } from './support/import-text.ts';

const webPages: readonly (readonly [string, Buffer])[] = [
  [
    'a table saved as .xls',
    Buffer.from('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td>'),
  ],
  ['one with a mark and a blank line', Buffer.from('\ufeff\n<!DOCTYPE html><html>')],
  ['one in UTF-16', Buffer.from('\ufeff<html><table>', 'utf16le')],
  ['a bare table', Buffer.from('<table border=1><tr><td>一级指标')],
  ['a web archive', Buffer.from('From: <Saved by WPS>\nMIME-Version: 1.0\nContent-Type: multipart/related;')],
];

describe('web pages under the names of office files are named for what they are', () => {
  test.each(webPages)('%s', async (_, bytes) => {
    expect(sniff(bytes)).toBe('web-page');
    const result = await importBytes(bytes);
    if (result.outcome !== 'refused') throw new Error('imported');
    expect(result.diagnostic.code).toBe('web-page-disguised');
    expect(result.diagnostic.hint).toContain('另存为');
  });

  test.each([
    ['Excel 2003', '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:x">'],
    ['Excel 2003 without its note', '<?xml version="1.0"?><Workbook xmlns="urn:x">'],
    [
      'LibreOffice',
      '<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office="urn:o" office:version="1.3">',
    ],
    ['Word 2003', '<?xml version="1.0" encoding="UTF-8"?><w:wordDocument xmlns:w="urn:w">'],
  ])('XML of %s', async (_, text) => {
    const result = await importBytes(Buffer.from(text));
    expect(result.outcome === 'refused' && result.diagnostic.code).toBe('office-xml-disguised');
  });

  test.each(['第一部分 部门整体绩效目标', 'MIME-Version 一栏', '表 <table> 的说明'])(
    'plain text stays text: %s',
    (text) => {
      expect(disguiseOf(Buffer.from(text))).toBeNull();
      expect(sniff(Buffer.from(text))).toBe('text');
    },
  );
});

describe('a PDF behind other bytes', () => {
  const file = pdfFile([{ drawing: page(line(60, 90, '绩效文本')) }]);

  test('is found within the first 1024', () => {
    expect(sniff(Buffer.concat([Buffer.from('\r\n'.repeat(400)), file]))).toBe('pdf');
    expect(sniff(Buffer.concat([Buffer.from('\r\n'.repeat(600)), file]))).toBe('text');
  });

  test('is read', async () => {
    const result = await importBytes(Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), file]));
    expect(result.outcome === 'refused' && result.diagnostic.code).toBe('no-known-form');
  });

  test('text about PDF is text', () => {
    expect(sniff(Buffer.from('文件以 %PDF- 开头'))).toBe('text');
  });
});
