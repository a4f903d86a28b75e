/** What pages of a PDF once showed: searched where it can be read, told where it cannot. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readPdf } from '../../../../src/importer/extract/pdf/read-pdf.ts';
import { line, page } from '../../../support/drawing.ts';
import { deflated, pdfFile, pdfOf, stream, type PdfObject } from '../../../support/pdf-file.ts';
import { accepted } from '../../../support/reading.ts';

const words = '办公经费绩效目标';
const number = '13900000001';
const fileOf = (...texts: string[]): Buffer => pdfFile(texts.map((text) => ({ drawing: page(line(60, 90, text)) })));

/** Objects written anew behind the end of a file, as editors do. */
function updated(file: Buffer, objects: readonly (readonly [number: number, object: PdfObject])[]): Buffer {
  const parts = [file, Buffer.from('\n')];
  let length = file.length + 1;
  let table = '';
  for (const [no, object] of objects) {
    const part = Buffer.concat([Buffer.from(`${String(no)} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    table += `${String(no)} 1\n${String(length).padStart(10, '0')} 00000 n \n`;
    parts.push(part);
    length += part.length;
  }
  const text = file.toString('latin1');
  const before = /startxref\s+(\d+)/u.exec(text)?.[1] ?? '';
  const size = /\/Size (\d+)/u.exec(text)?.[1] ?? '';
  const tail = `xref\n${table}trailer<</Size ${size}/Root 1 0 R/Prev ${before}>>\nstartxref\n${String(length)}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(tail)]);
}

const pagesOf = (file: Buffer): number[] =>
  [...file.toString('latin1').matchAll(/(\d+) 0 obj\n<<\/Type\/Page\//gu)].map((match) => Number(match[1]));
const contentsOf = (file: Buffer): number => Number(/\/Contents[ [](\d+)/u.exec(file.toString('latin1'))?.[1]);

async function read(file: Buffer) {
  const result = await readPdf(file);
  const { personalNumbers, unsearched } = accepted(result);
  return { personalNumbers, unsearched, told: result.diagnostics.map(({ message }) => message).join() };
}

test('a number of an earlier revision is found', async () => {
  const before = fileOf(`${words}${number}`);
  const after = fileOf(words);
  const shown = after.toString('latin1');
  const own = new RegExp(`\\n${String(contentsOf(after))} 0 obj\\n([^]*?)\\nendobj`, 'u').exec(shown)?.[1] ?? '';
  expect(await read(updated(before, [[contentsOf(before), Buffer.from(own, 'latin1')]]))).toMatchObject({
    personalNumbers: 1,
    unsearched: false,
  });
  expect(await read(updated(after, [[contentsOf(after), Buffer.from(own, 'latin1')]]))).toMatchObject({
    personalNumbers: 0,
    unsearched: false,
  });
});

test('a number that is left in contents put aside is found', async () => {
  const objects = (old: PdfObject): Buffer =>
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>',
      stream('BT /F 9 Tf 60 700 Td (Budget) Tj ET'),
      old,
    ]);
  expect(await read(objects(deflated(`BT /F 9 Tf [(139)-5(0000)-5(0001)] TJ ET`)))).toMatchObject({
    personalNumbers: 1,
  });
  expect(await read(objects(deflated('BT /F 9 Tf (Budget 2021) Tj ET')))).toMatchObject({
    personalNumbers: 0,
    unsearched: false,
  });
  const unread = await read(objects(deflated('BT /F 9 Tf <0102030405> Tj ET')));
  expect(unread).toMatchObject({ personalNumbers: 0, unsearched: true });
  expect(unread.told).toContain('1 处不再显示的旧内容');
});

test('a page that was taken out is told, although a link still leads to it', async () => {
  const file = fileOf(words, `${words}${number}`);
  const [, second = 0] = pagesOf(file);
  const taken = `${String(second)} 0 R`;
  const text = file
    .toString('latin1')
    .replace(`${taken}]`, `${' '.repeat(taken.length)}]`)
    .replace('/Rotate 0', `/A ${taken}`.padEnd(9));
  expect(text).toHaveLength(file.length);
  expect(await read(Buffer.from(text, 'latin1'))).toMatchObject({ unsearched: true });
});

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const md5 = (...parts: Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at);
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  };
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + (state[at] ?? 0) + (key[at % key.length] ?? 0)) & 255;
    swap(at, other);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + (state[i] ?? 0)) & 255;
      swap(i, j);
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
    }),
  );
}

test('a file with a password for editing is read, and not published as it is', async () => {
  const id = Buffer.from('0123456789abcdef');
  const owner = Buffer.alloc(32, 7);
  let key = md5(padding, owner, Buffer.from([0xff, 0xff, 0xff, 0xff]), id);
  for (let round = 0; round < 50; round++) key = md5(key);
  let user = md5(padding, id);
  for (let round = 0; round < 20; round++) user = rc4(Buffer.from(key.map((byte) => byte ^ round)), user);
  const full = Buffer.concat([user, Buffer.alloc(16)]).toString('hex');
  const encryption =
    `/Encrypt<</Filter/Standard/V 4/R 4/Length 128/P -1/O<${owner.toString('hex')}>/U<${full}>` +
    `/CF<</StdCF<</CFM/None>>>>/StmF/Identity/StrF/Identity>>/ID[<${id.toString('hex')}><${id.toString('hex')}>]`;
  const file = fileOf(words).toString('latin1').replace('trailer<<', `trailer<<${encryption}`);
  const result = await read(Buffer.from(file, 'latin1'));
  expect(result).toMatchObject({ unsearched: true });
  expect(result.told).toContain('加了权限密码');
});
