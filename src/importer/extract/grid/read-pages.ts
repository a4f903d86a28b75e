/** Pages of glyphs and ruled lines → the text copy and its blocks: the pipeline that PDF and OFD share. */
import { diagnose } from '../../../diagnostics/define.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { compose, type Composed } from './compose.ts';
import { brokenLinesClosed, lookAlikesFolded, overprintsDropped } from './diagnostics.ts';
import { flow } from './flow.ts';
import { foldLookAlikes, foldWideDash } from './look-alikes.ts';
import { dropOverprints } from './overprint.ts';
import type { PageContent } from './page-content.ts';
import { layOut, type PageLayout } from './page-layout.ts';
import { tellCells } from './tell-cells.ts';
import { tellJoints } from './tell-joints.ts';
import { tellUnruled } from './unruled.ts';
import { uprightPage } from './upright.ts';

export interface ReadPages extends Composed {
  readonly diagnostics: readonly Diagnostic[];
}

/** A page being read: what was put right on it. */
export interface PreparedPage {
  readonly layout: PageLayout;
  readonly folded: readonly string[];
  readonly overprints: number;
}

/** One page by itself; pages can be prepared one after the other as they come. */
export function preparePage(content: PageContent): PreparedPage {
  const folded: string[] = [];
  const glyphs = content.glyphs.map((glyph) => {
    const { text: folding, replaced } = foldLookAlikes(glyph.text);
    folded.push(...replaced);
    const text = foldWideDash(folding, (glyph.box[2] - glyph.box[0]) / glyph.size);
    return text === glyph.text ? glyph : { ...glyph, text };
  });
  const single = dropOverprints(glyphs);
  const layout = layOut(uprightPage({ ...content, glyphs: single.glyphs }));
  return { layout, folded, overprints: single.dropped };
}

/** Throws a Refusal for a document whose tables have no lines. */
export function readPages(pages: readonly PreparedPage[]): ReadPages {
  const layouts = pages.map((page) => page.layout);
  const diagnostics: Diagnostic[] = tellUnruled(layouts);
  const items = flow(layouts);
  const folded = pages.flatMap((page) => page.folded);
  if (folded.length > 0) {
    const kinds = [...new Set(folded)].map((from) => `${from}→${foldLookAlikes(from).text}`);
    diagnostics.push(
      diagnose(
        lookAlikesFolded,
        `全文有 ${String(folded.length)} 处形近部首还原为汉字：${kinds.slice(0, 12).join('、')}。`,
        {
          printed: kinds.map((kind) => kind[0] ?? '').join(''),
          understood: kinds.map((kind) => Array.from(kind).at(-1) ?? '').join(''),
        },
      ),
    );
  }
  const overprints = pages.reduce((sum, page) => sum + page.overprints, 0);
  if (overprints > 0) {
    diagnostics.push(diagnose(overprintsDropped, `有 ${String(overprints)} 个字重叠印了两遍，各保留一份。`));
  }
  const broken = layouts.filter(({ items }) => items.some((item) => item.type === 'table' && item.mended > 0));
  if (broken.length > 0) {
    const where = broken.slice(0, 8).map(({ page }) => String(page));
    const message = `第 ${where.join('、')} 页${broken.length > 8 ? '等处' : ''}的表格线有中断，已按线的两端接上。`;
    diagnostics.push(diagnose(brokenLinesClosed, message));
  }
  diagnostics.push(...tellCells(layouts));
  diagnostics.push(...tellJoints(items.flatMap((item) => (item.type === 'table' ? item.joints : []))));
  return { ...compose(items), diagnostics };
}
