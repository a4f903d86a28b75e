import { access, chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocx } from '../../../../src/importer/extract/docx/read-docx.ts';
import { compoundKind } from '../../../../src/importer/extract/office/compound-file.ts';
import { convert } from '../../../../src/importer/extract/office/convert.ts';
import { findConverter } from '../../../../src/importer/extract/office/find-converter.ts';
import { readCompound, readRtf, type Office } from '../../../../src/importer/extract/office/read-legacy.ts';
import { compoundFile, excelHead, wordHead } from '../../../support/compound-file.ts';
import { paragraph, textCell, wordFile, workbookFile } from '../../../support/office-files.ts';
import { accepted, paragraphsOf, refusalCode } from '../../../support/reading.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/originals');

const oldWord = compoundFile([{ name: 'WordDocument', head: wordHead(false) }]);
const oldExcel = compoundFile([{ name: 'Workbook', head: excelHead(false) }]);

/** An office that gives these bytes for whatever it is asked. */
const office = (bytes: Uint8Array): Office => ({
  find: () => Promise.resolve('soffice'),
  convert: () => Promise.resolve({ outcome: 'converted', bytes }),
});
const noOffice: Office = { find: () => Promise.resolve(null), convert: () => Promise.reject(new Error('not there')) };
const failing = (outcome: 'failed' | 'timed-out'): Office => ({
  find: () => Promise.resolve('soffice'),
  convert: () => Promise.resolve({ outcome }),
});

describe('a compound file', () => {
  test('is told by the streams of its directory', () => {
    expect(compoundKind(oldWord)).toBe('word');
    expect(compoundKind(oldExcel)).toBe('excel');
    expect(compoundKind(compoundFile([{ name: 'Book', head: excelHead(false) }]))).toBe('excel');
    expect(compoundKind(compoundFile([{ name: 'PowerPoint Document' }]))).toBe('other');
  });

  test('of Word is Word, also with a workbook embedded', () => {
    expect(compoundKind(compoundFile([{ name: 'Workbook' }, { name: 'WordDocument', head: wordHead(false) }]))).toBe(
      'word',
    );
  });

  test('that is encrypted, old or new, is told', () => {
    expect(compoundKind(compoundFile([{ name: 'EncryptionInfo' }, { name: 'EncryptedPackage' }]))).toBe('encrypted');
    expect(compoundKind(compoundFile([{ name: 'WordDocument', head: wordHead(true) }]))).toBe('encrypted');
    expect(compoundKind(compoundFile([{ name: 'Workbook', head: excelHead(true) }]))).toBe('encrypted');
  });

  test('that is cut off is no Word or Excel file, and reading it ends', () => {
    expect(compoundKind(oldWord.subarray(0, 600))).toBe('other');
    expect(compoundKind(oldWord.subarray(0, 8))).toBe('other');
  });
});

describe('reading an older format', () => {
  test('without LibreOffice says what to install', async () => {
    const result = await readCompound(oldWord, '目标.doc', noOffice);
    expect(refusalCode(result)).toBe('office-converter-missing');
    expect(result.diagnostics[0]?.message).toContain('LibreOffice');
    expect(result.diagnostics[0]?.hint).toContain('apt install libreoffice');
    expect(refusalCode(await readRtf(Buffer.from('{\\rtf1}'), noOffice))).toBe('office-converter-missing');
  });

  test('gives the format by its bytes, and by its name only where bytes are alike', async () => {
    const formats = async (bytes: Buffer, name: string, converted: Buffer): Promise<string> =>
      accepted(await readCompound(bytes, name, office(converted))).extracted.format;
    const [docx, xlsx] = [
      wordFile(paragraph('甲')),
      workbookFile([{ name: '表', xml: `<sheetData><row>${textCell('A1', '甲')}</row></sheetData>` }]),
    ];
    expect(await formats(oldWord, 'a.doc', docx)).toBe('doc');
    expect(await formats(oldWord, 'a.WPS', docx)).toBe('wps');
    expect(await formats(oldWord, 'a.xls', docx)).toBe('doc');
    expect(await formats(oldExcel, 'a.xls', xlsx)).toBe('xls');
    expect(await formats(oldExcel, 'a.et', xlsx)).toBe('et');
  });

  test('finds personal numbers that only the older file holds', async () => {
    const bytes = Buffer.concat([oldWord, Buffer.from(' 13900000005 '), Buffer.from(' 13900000006 ', 'utf16le')]);
    const reading = accepted(await readCompound(bytes, 'a.doc', office(wordFile(paragraph('甲')))));
    expect(reading).toMatchObject({ masked: 0, personalNumbers: 2 });
  });

  test('refuses encrypted and foreign files, failed conversions, and what a conversion gives when it is damaged', async () => {
    const encrypted = compoundFile([{ name: 'EncryptedPackage' }]);
    expect(refusalCode(await readCompound(encrypted, 'a.docx', noOffice))).toBe('file-encrypted');
    expect(refusalCode(await readCompound(compoundFile([{ name: 'PowerPoint Document' }]), 'a.doc', noOffice))).toBe(
      'office-format-unknown',
    );
    expect(refusalCode(await readCompound(oldWord, 'a.doc', failing('failed')))).toBe('office-conversion-failed');
    expect(refusalCode(await readCompound(oldWord, 'a.doc', failing('timed-out')))).toBe('office-conversion-failed');
    expect(refusalCode(await readCompound(oldWord, 'a.doc', office(Buffer.from('PK'))))).toBe('archive-damaged');
  });
});

describe('the converter', () => {
  let folder = '';
  const program = async (name: string, script: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, `#!${process.execPath}\n${script}`);
    await chmod(path, 0o755);
    return path;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mingzhang-test-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is found on the path, or is not', async () => {
    const path = await program('soffice', '');
    expect(await findConverter(['', '/nowhere', folder].join(delimiter))).toBe(path);
    expect(await findConverter('/nowhere')).toBeNull();
  });

  test('works in a folder and profile of its own that are gone afterwards', async () => {
    const echo = await program(
      'echo.cjs',
      `const fs = require('node:fs'), path = require('node:path');
       const args = process.argv.slice(2), out = args[args.indexOf('--outdir') + 1];
       if (!args[0].startsWith('-env:UserInstallation=file://')) process.exit(1);
       fs.mkdirSync(out);
       fs.writeFileSync(path.join(out, 'original.docx'), process.cwd() + '|' + fs.readFileSync(args.at(-1)));`,
    );
    const converted = await convert(echo, Buffer.from('甲'), { from: 'doc', to: 'docx' });
    const [own = '', given] =
      converted.outcome === 'converted' ? Buffer.from(converted.bytes).toString().split('|') : [];
    expect(given).toBe('甲');
    expect(own).toContain('mingzhang-convert-');
    await expect(access(own)).rejects.toThrow('ENOENT');
  });

  test('that gives nothing or is not there has failed', async () => {
    const idle = await program('idle.cjs', '');
    expect(await convert(idle, Buffer.from('甲'), { from: 'doc', to: 'docx' })).toEqual({ outcome: 'failed' });
    const absent = join(folder, 'absent');
    expect(await convert(absent, Buffer.from('甲'), { from: 'doc', to: 'docx' })).toEqual({ outcome: 'failed' });
  });

  test('that does not end is stopped, with whatever it started', { timeout: 60_000 }, async () => {
    const pulse = join(folder, 'pulse');
    const beat = `setInterval(() => require('node:fs').appendFileSync(${JSON.stringify(pulse)}, '.'), 20)`;
    const endless = await program(
      'endless.cjs',
      `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(beat)}], { stdio: 'ignore' });
       setInterval(() => {}, 1000);`,
    );
    const beats = async (): Promise<number> => (await readFile(pulse, 'utf8').catch(() => '')).length;
    // A busy machine takes long to start both programs.
    for (let patience = 1500; (await beats()) === 0 && patience < 50_000; patience *= 4)
      expect(await convert(endless, Buffer.from('甲'), { from: 'doc', to: 'docx' }, patience)).toEqual({
        outcome: 'timed-out',
      });
    const counted = await beats();
    expect(counted).toBeGreaterThan(0);
    await setTimeout(300);
    expect(await beats()).toBe(counted);
  });
});

describe('on this machine', () => {
  test(
    'a .doc is read like the .docx that it was made from, or the message says what to install',
    { timeout: 60_000 },
    async () => {
      const result = await readCompound(await readFile(join(fixtures, 's002.doc')), 's002.doc');
      if ((await findConverter()) === null) {
        expect(refusalCode(result)).toBe('office-converter-missing');
        return;
      }
      const { extracted } = accepted(result);
      const newer = accepted(await readDocx(await readFile(join(fixtures, 's002.docx')))).extracted;
      expect(extracted.lines).toEqual(newer.lines);
      expect(paragraphsOf(extracted)).toEqual(paragraphsOf(newer));
      expect(extracted.format).toBe('doc');
    },
  );
});
