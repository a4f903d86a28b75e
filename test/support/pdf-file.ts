/** Writes PDF files for tests: drawings in several hands, and whatever objects a test wants to get wrong. */
import { deflateSync } from 'node:zlib';
import { advance, type Drawing, type DrawnLine, type DrawnText } from './drawing.ts';

export type PdfObject = string | Buffer;

/** A stream object; `filter` names what was done to the data. */
export function stream(data: string | Uint8Array, dictionary = ''): Buffer {
  const bytes = Buffer.from(data);
  return Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${String(bytes.length)}>>stream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

export const deflated = (data: string | Uint8Array): Buffer =>
  stream(deflateSync(Buffer.from(data)), '/Filter/FlateDecode');

/** Objects numbered from 1; the first is the catalogue. */
export function pdfOf(objects: readonly PdfObject[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((object, index) => {
    const part = Buffer.concat([
      Buffer.from(`${String(index + 1)} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    offsets.push(length);
    length += part.length;
    parts.push(part);
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  const tail = `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${String(length)}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(tail)]);
}

/** How a producer draws. */
export interface Hand {
  /** Every glyph by itself. */
  readonly fragmented?: boolean;
  /** Every text twice, a hair apart. */
  readonly overprinted?: boolean;
  /** Text that is there and not seen, as below a scan. */
  readonly unseen?: boolean;
  readonly borders?: 'stroke' | 'fill' | 'dots' | 'dashes' | 'double' | 'none';
  /** What the page's own rotation is set to. */
  readonly rotate?: 0 | 90 | 180 | 270;
  /** Draws turned by a quarter on a page of the other format, as some print drivers do. */
  readonly sideways?: boolean;
  /** Maps a character to the code point that the font's table gives for it. */
  readonly encode?: (character: string) => string;
}

const n = (value: number): string => String(Math.round(value * 1000) / 1000);

function drawText(text: DrawnText, height: number, hand: Hand): string {
  const parts = hand.fragmented === true ? Array.from(text.text) : [text.text];
  let x = text.x;
  return parts
    .map((part) => {
      const codes = Buffer.from(Array.from(part, hand.encode ?? ((sign) => sign)).join(''), 'utf16le')
        .swap16()
        .toString('hex');
      const show = (dx: number): string => `1 0 0 1 ${n(x + dx)} ${n(height - text.y)} Tm <${codes}> Tj `;
      const mode = hand.unseen === true ? '3 Tr ' : '';
      const drawn = `BT ${mode}/F ${n(text.size)} Tf ${show(0)}${hand.overprinted === true ? show(0.3) : ''}ET\n`;
      for (const character of Array.from(part)) x += advance(character, text.size);
      return drawn;
    })
    .join('');
}

function drawLine([fromX, fromY, toX, toY]: DrawnLine, height: number, borders: Hand['borders']): string {
  const [y0, y1] = [height - fromY, height - toY];
  const flat = fromY === toY;
  const path = (shift: number): string =>
    `${n(fromX + (flat ? 0 : shift))} ${n(y0 + (flat ? shift : 0))} m ${n(toX + (flat ? 0 : shift))} ${n(y1 + (flat ? shift : 0))} l S\n`;
  if (borders === 'none') return '';
  if (borders === 'dashes') return `[3 2] 0 d ${path(0)}[] 0 d\n`;
  if (borders === 'double') return path(-0.8) + path(0.8);
  if (borders === 'fill') {
    const rectangle = flat ? [fromX, y0 - 0.25, toX - fromX, 0.5] : [fromX - 0.25, y1, 0.5, y0 - y1];
    return `${rectangle.map(n).join(' ')} re f\n`;
  }
  if (borders === 'dots') {
    const count = Math.max(1, Math.round((Math.abs(toX - fromX) + Math.abs(y1 - y0)) / 2.2));
    return Array.from({ length: count + 1 }, (_, at) => {
      const [x, y] = [fromX + ((toX - fromX) * at) / count, y0 + ((y1 - y0) * at) / count];
      return `${n(x - 0.4)} ${n(y - 0.4)} 0.8 0.8 re f\n`;
    }).join('');
  }
  return path(0);
}

/** Codes are UTF-16 and mean themselves; Latin is half as wide as Han, as in the drawings. */
const fontObjects = (first: number): PdfObject[] => [
  `<</Type/Font/Subtype/Type0/BaseFont/Test/Encoding/Identity-H/DescendantFonts[${String(first + 1)} 0 R]/ToUnicode ${String(first + 2)} 0 R>>`,
  '<</Type/Font/Subtype/CIDFontType2/BaseFont/Test/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W[0 591 500 8192 8215 500 8222 8803 500 8806 11903 500]>>',
  stream(
    '/CIDInit/ProcSet findresource begin begincmap 1 begincodespacerange<0000><FFFF>endcodespacerange 1 beginbfrange<0000><FFFF><0000>endbfrange endcmap',
  ),
];

/** An image that fills a page: darkness by pixel, 0 is paper. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

export interface PdfPage {
  readonly drawing: Drawing;
  readonly hand?: Hand;
  readonly picture?: Picture;
  /** Operators to draw besides. */
  readonly extra?: string;
}

/** A file of drawn pages. */
export function pdfFile(pages: readonly PdfPage[]): Buffer {
  const objects: PdfObject[] = ['<</Type/Catalog/Pages 2 0 R>>', '', ...fontObjects(3)];
  const kids: string[] = [];
  for (const { drawing, hand = {}, picture, extra = '' } of pages) {
    const { width, height, texts, lines } = drawing;
    const turned = hand.sideways === true;
    const content =
      (picture ? `q ${n(width)} 0 0 ${n(height)} 0 0 cm /I Do Q\n` : '') +
      (turned ? `q 0 1 -1 0 ${n(height)} 0 cm\n` : '') +
      lines.map((line) => drawLine(line, height, hand.borders)).join('') +
      texts.map((text) => drawText(text, height, hand)).join('') +
      (turned ? 'Q\n' : '') +
      extra;
    objects.push(deflated(content));
    const contents = objects.length;
    let images = '';
    if (picture) {
      const { width: columns, height: rows, grey } = picture;
      const dictionary = `/Type/XObject/Subtype/Image/Width ${String(columns)}/Height ${String(rows)}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode`;
      objects.push(stream(deflateSync(grey.map((ink) => 255 - ink)), dictionary));
      images = `/XObject<</I ${String(objects.length)} 0 R>>`;
    }
    const box = turned ? [height, width] : [width, height];
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${box.map(n).join(' ')}]/Rotate ${String(hand.rotate ?? 0)}/Contents ${String(contents)} 0 R/Resources<</Font<</F 3 0 R>>${images}>>>>`,
    );
    kids.push(`${String(objects.length)} 0 R`);
  }
  objects[1] = `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${String(kids.length)}>>`;
  return pdfOf(objects);
}

/** A picture of a drawing's lines, `dots` pixels to the inch; `lean` moves a line down by that much of its length. */
export function pictureOf({ width, height, lines }: Drawing, dots = 100, lean = 0): Picture {
  const scale = dots / 72;
  const [columns, rows] = [Math.round(width * scale), Math.round(height * scale)];
  const grey = new Uint8Array(columns * rows);
  for (const [fromX, fromY, toX, toY] of lines) {
    const length = Math.max(1, Math.round(Math.hypot(toX - fromX, toY - fromY) * scale));
    for (let at = 0; at <= length; at++) {
      const x = (fromX + ((toX - fromX) * at) / length) * scale;
      const y = (fromY + ((toY - fromY) * at) / length) * scale;
      const [leanX, leanY] = [x - (y - rows / 2) * lean, y + (x - columns / 2) * lean];
      for (const [dx, dy] of [
        [0, 0],
        [1, 0],
        [0, 1],
      ] as const) {
        const [px, py] = [Math.round(leanX) + dx, Math.round(leanY) + dy];
        if (px >= 0 && px < columns && py >= 0 && py < rows) grey[py * columns + px] = 230;
      }
    }
  }
  return { width: columns, height: rows, grey };
}
