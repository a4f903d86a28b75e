/** Page numbers and running heads: what stands in the margin of page after page. */
import type { ResidueKind } from '../../../diagnostics/import-report.ts';
import type { PageLayout, PageLine } from './page-layout.ts';

const digits = /[0-9０-９]+/gu;
const pageNumber =
  /^[-—–―·•~\s]*第?\s*([0-9０-９]{1,4})\s*页?(?:\s*[/／,，|]?\s*共?\s*[0-9０-９]{1,4}\s*页?)?[-—–―·•~\s]*$/u;

/** The parts of the page, from its top and bottom edge, where furniture may stand. */
const [headBand, footBand] = [0.085, 0.88];

interface Candidate {
  readonly line: PageLine;
  readonly edge: 'head' | 'foot';
  readonly page: number;
  /** Nothing but white space and other candidates between it and the page's edge, and room towards the text. */
  readonly apart: boolean;
}

function candidates({ items, height, page }: PageLayout): Candidate[] {
  const found: Candidate[] = [];
  const look = (ordered: PageLayout['items'], edge: Candidate['edge']): void => {
    for (const [index, item] of ordered.entries()) {
      if (item.type !== 'line' || found.length > 8) return;
      const [, top, , bottom] = item.box;
      if (edge === 'head' ? top > height * headBand : bottom < height * footBand) return;
      const next = ordered[index + 1];
      const gap = !next ? Infinity : edge === 'head' ? next.box[1] - bottom : top - next.box[3];
      found.push({ line: item, edge, page, apart: gap > item.size * 0.9 });
    }
  };
  look(items, 'head');
  look([...items].reverse(), 'foot');
  return found;
}

const shape = (text: string): string => text.replace(digits, '#').replace(/\s+/gu, '');

/** Lines alike on most pages from their first to their last appearance. */
function repeated(group: readonly Candidate[], pages: number): boolean {
  const on = [...new Set(group.map((candidate) => candidate.page))];
  const extent = Math.max(...on) - Math.min(...on) + 1;
  if (on.length >= 3) return on.length >= extent * 0.75 && group.filter(({ apart }) => apart).length >= on.length * 0.5;
  return on.length === 2 && pages === 2 && group.every(({ apart }) => apart);
}

const asNumber = (line: PageLine): number | null => {
  const printed = pageNumber.exec(line.text)?.[1];
  return printed === undefined ? null : Number(printed.normalize('NFKC'));
};

/** Alone at the foot of its page, a bare number counts the page unless it contradicts the others. */
function numbersPage(candidate: Candidate, all: readonly Candidate[], pages: number): boolean {
  const printed = asNumber(candidate.line);
  if (printed === null) return false;
  const offset = printed - candidate.page;
  const others = all.filter(({ line, page }) => page !== candidate.page && asNumber(line) !== null);
  const agreeing = others.filter(({ line, page }) => asNumber(line) === page + offset).length;
  if (others.length > 0)
    return agreeing > 0 || (candidate.edge === 'foot' && candidate.apart && /[第页—–-]/u.test(candidate.line.text));
  return (
    candidate.edge === 'foot' &&
    candidate.apart &&
    (offset === 0 || pages > 1 || /[第页—–-]/u.test(candidate.line.text))
  );
}

/** The lines that are furniture, each with its kind. */
export function findFurniture(layouts: readonly PageLayout[]): Map<PageLine, ResidueKind> {
  const all = layouts.flatMap(candidates);
  const furniture = new Map<PageLine, ResidueKind>();
  for (const candidate of all) {
    if (numbersPage(candidate, all, layouts.length)) furniture.set(candidate.line, 'page-number');
  }
  const groups = new Map<string, Candidate[]>();
  for (const candidate of all) {
    if (furniture.has(candidate.line)) continue;
    const key = `${candidate.edge} ${String(Math.round(candidate.line.box[1] / 6))} ${shape(candidate.line.text)}`;
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  for (const group of groups.values()) {
    if (repeated(group, layouts.length)) for (const { line } of group) furniture.set(line, 'running-head');
  }
  return furniture;
}
