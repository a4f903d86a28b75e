/** Pictures: nothing reads what they show, so that they are told; the words in their files are searched. */
import { inflateSync } from 'node:zlib';
import { diagnose, type DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

export const picturesUnread: DiagnosticDefinition = {
  code: 'pictures-unread',
  title: '图片没有检查',
  severity: 'info',
  owner: 'importer',
  hint:
    '公开前请打开原件看一看这些图片：印有手机号、身份证号的，请报送部门遮盖后重新导入；' +
    '图片里有目标表或数据的，请改成可以选中的文字或表格。',
};

const shown = 5;

/** `places` in Chinese, one for each picture or for several: `第 2 页`, `工作表“目标表”`. */
export function tellPictures(count: number, places: readonly string[]): Diagnostic[] {
  if (count === 0) return [];
  const where = [...new Set(places)];
  const more = where.length > shown ? '等处' : '';
  const at = where.length === 0 ? '' : `（${where.slice(0, shown).join('、')}${more}）`;
  return [
    diagnose(
      picturesUnread,
      `有 ${String(count)} 张图片没有检查${at}：图片里的文字读不出来，可能印有手机号等个人号码。`,
    ),
  ];
}

const mostBytes = 1024 * 1024;

function inflated(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: mostBytes });
  } catch {
    return Buffer.alloc(0);
  }
}

/** Texts of a PNG that are packed: behind a keyword, and in `iTXt` a flag, a language and a translation. */
function* packedChunks(png: Buffer): Generator<Buffer> {
  for (let at = 8; at + 12 <= png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    const keyword = data.indexOf(0);
    if (type === 'zTXt' && keyword >= 0) yield inflated(data.subarray(keyword + 2));
    if (type === 'iTXt' && keyword >= 0 && data[keyword + 1] === 1) {
      const translation = data.indexOf(0, data.indexOf(0, keyword + 3) + 1);
      if (translation >= 0) yield inflated(data.subarray(translation + 1));
    }
    at += 12 + length;
  }
}

const isPng = (bytes: Uint8Array): boolean => bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e;

/** What stands in a picture's file besides the picture, unpacked where that takes more than looking at its bytes. */
export const packedWords = (bytes: Uint8Array): Buffer[] =>
  isPng(bytes) ? [...packedChunks(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))] : [];

/** The segments of a JPEG before its picture: comments, EXIF, XMP. Of anything else, nothing. */
export function jpegHead(jpeg: Buffer): Buffer {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return Buffer.alloc(0);
  let at = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== 0xda) at += 2 + jpeg.readUInt16BE(at + 2);
  return jpeg.subarray(0, Math.min(at, mostBytes));
}
