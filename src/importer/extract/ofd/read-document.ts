/** OFD bytes → Reading. Runs inside a worker thread that watches its time and memory (see grid/watched.ts). */
import { diagnose } from '../../../diagnostics/define.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Result } from '../../../diagnostics/result.ts';
import { pageLimits } from '../grid/limits.ts';
import { preparePage, readPages, type PreparedPage } from '../grid/read-pages.ts';
import type { Progress } from '../grid/serve.ts';
import { tellPictures } from '../pictures.ts';
import { Refusal, type Reading } from '../reading.ts';
import { openArchive } from '../zip/archive.ts';
import { openPackage } from './package.ts';
import { countPictures, drawPage } from './page.ts';
import { ofdNoText, ofdObjectsUnread, ofdTooComplex } from './refusals.ts';
import { unshownPersonalNumbers } from './unshown.ts';

function tellUnread(pages: readonly number[]): Diagnostic[] {
  if (pages.length === 0) return [];
  const where = `第 ${pages.slice(0, 8).map(String).join('、')} 页${pages.length > 8 ? '等处' : ''}`;
  return [diagnose(ofdObjectsUnread, `${where}有组合图元，其中的文字和线条没有读取。`)];
}

export async function readOfdDocument(bytes: Uint8Array, progress: Progress): Promise<Result<Reading>> {
  const archive = await openArchive(bytes);
  const ofd = await openPackage(archive);
  progress(0);
  const prepared: PreparedPage[] = [];
  let characters = 0;
  const unread: number[] = [];
  let pictures = 0;
  const pictured: string[] = [];
  for (let index = 0; index < ofd.pages; index++) {
    const page = await ofd.readPage(index);
    const content = drawPage(page, index + 1);
    const own = countPictures(page);
    pictures += own;
    if (own > 0) pictured.push(`第 ${String(index + 1)} 页`);
    characters += content.glyphs.length;
    if (characters > pageLimits.allGlyphs) {
      throw new Refusal(ofdTooComplex, '全文的文字过多，超过了可读取的上限。');
    }
    prepared.push(preparePage(content));
    if (content.unread > 0) unread.push(index + 1);
    progress(index + 1);
  }
  if (characters === 0) throw new Refusal(ofdNoText, '文件的页面上没有文字。');
  const { lines, blocks, masked, diagnostics } = readPages(prepared);

  const unshown = await unshownPersonalNumbers(archive, ofd.pageParts);
  return {
    value: { extracted: { format: 'ofd', lines, blocks }, masked, personalNumbers: masked + unshown },
    diagnostics: [...diagnostics, ...tellUnread(unread), ...tellPictures(pictures, pictured)],
  };
}
