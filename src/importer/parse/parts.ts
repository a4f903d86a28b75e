/** The three parts of the text, and what stands before the first of them. */
import type { PartKind } from '../../document/performance-document.ts';
import { bareParts, numberings, partNumber, partTitles, projectHeadingEnd, sectionRoles } from '../forms/outline.ts';
import type { Item, TextItem } from './items.ts';
import { isCaption, isTableHeading, isTableTitle } from './project-headings.ts';
import { kindOf as tableKind } from './table-kind.ts';

export interface RawPart {
  readonly kind: PartKind;
  /** The heading's lines as printed. */
  readonly heading: readonly TextItem[];
  readonly items: readonly Item[];
}

export interface RawParts {
  readonly front: readonly Item[];
  readonly parts: readonly RawPart[];
}

const kindOf = (title: string): PartKind | null => partTitles.find(({ pattern }) => pattern.test(title))?.kind ?? null;

const isText = (item: Item | undefined): item is TextItem => item?.type === 'text';

/** A part's heading at this place: 第二部分 with its title on the same or the next line, or a bare title. */
function headingAt(items: readonly Item[], index: number): { kind: PartKind; lines: TextItem[] } | null {
  const item = items[index];
  if (!isText(item) || item.key.length > 40) return null;
  const bare = bareParts.find(({ pattern }) => pattern.test(item.key));
  if (bare !== undefined) return { kind: bare.kind, lines: [item] };
  const number = partNumber.exec(item.key);
  if (number === null) return null;
  const own = kindOf(item.key.slice(number[0].length));
  if (own !== null) return { kind: own, lines: [item] };
  const next = items[index + 1];
  const title = isText(next) && next.key.length <= 30 ? kindOf(next.key) : null;
  return title !== null && isText(next) ? { kind: title, lines: [item, next] } : null;
}

export function splitParts(items: readonly Item[]): RawParts {
  const parts: { kind: PartKind; heading: TextItem[]; items: Item[] }[] = [];
  const front: Item[] = [];
  for (let index = 0; index < items.length; index++) {
    const heading = headingAt(items, index);
    const item = items[index];
    if (heading !== null) {
      parts.push({ kind: heading.kind, heading: heading.lines, items: [] });
      index += heading.lines.length - 1;
    } else if (item !== undefined) (parts.at(-1)?.items ?? front).push(item);
  }
  return { front, parts };
}

const isSectionHeading = (item: Item): boolean => {
  if (!isText(item) || item.key.length > 30) return false;
  const number = numberings.find((pattern) => pattern.test(item.run.text))?.exec(item.run.text)?.[0] ?? '';
  return sectionRoles.some(
    ({ role, pattern }) => role !== 'indicatorNotes' && pattern.test(item.run.text.slice(number.length).trim()),
  );
};

/** Where the first project begins, its heading lines included; -1 when there is none. */
function firstProject(items: readonly Item[]): number {
  const table = items.findIndex(
    (item, index) => item.type === 'table' && tableKind(item.rows, items.slice(0, index).filter(isText)).form !== null,
  );
  let start = table;
  const isHeading = (item: Item | undefined): boolean =>
    isText(item) &&
    !isTableTitle(item) &&
    (isCaption(item) ||
      projectHeadingEnd.test(item.run.text) ||
      /^\d{3,12}\p{Script=Han}|^(?:金额|填报|申报|预算|编制)?单位(?:[（(](?:盖章|公章|章)[）)])?[:：]/u.test(item.key));
  while (start > 0 && isHeading(items[start - 1])) start--;
  const [above, heading] = [items[start - 1], items[start]];
  const hasOwnTableHeading = isText(heading) && isTableHeading(heading) && start < table;
  if (hasOwnTableHeading && isText(above) && above.key.length <= 120 && !/。$/u.test(above.key) && !isTableTitle(above))
    start--;
  return start;
}

/**
 * Documents that leave out a part's heading: text that begins with 总体绩效目标 is part one, and tables in front of any
 * part, or in part one, are budget projects.
 */
export function addUnheadedParts({ front, parts }: RawParts): RawParts {
  const opening = front.findIndex(isSectionHeading);
  const project = firstProject(front);
  const cuts = [opening, project].filter((at) => at >= 0);
  const end = cuts.length === 0 ? front.length : Math.min(...cuts);
  const unheaded: RawPart[] = [];
  if (opening >= 0 && (project < 0 || opening < project)) {
    unheaded.push({ kind: 'overall', heading: [], items: front.slice(opening, project < 0 ? front.length : project) });
  }
  if (project >= 0) unheaded.push({ kind: 'budget', heading: [], items: front.slice(project) });
  const split = parts.flatMap((part): RawPart[] => {
    const at = part.kind === 'overall' ? firstProject(part.items) : -1;
    if (at < 0) return [part];
    return [
      { ...part, items: part.items.slice(0, at) },
      { kind: 'budget', heading: [], items: part.items.slice(at) },
    ];
  });
  return { front: front.slice(0, end), parts: [...unheaded, ...split] };
}
