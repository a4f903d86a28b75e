/** Which paragraphs of running text are headings, and how deep. */
import { numberings, plainHeadings, sectionRoles } from '../forms/outline.ts';
import type { SectionRole } from '../../document/section.ts';
import { squeeze } from '../../document/squeeze.ts';
import type { TextItem } from './items.ts';

export interface Heading {
  readonly level: number;
  /** The printed number with its marks; null when there is none. */
  readonly number: string | null;
  readonly role: SectionRole | null;
  /** The paragraph counts among headings but goes on with its text: a section of its own without a heading. */
  readonly runIn: boolean;
}

interface Line {
  readonly item: TextItem;
  /** Index into `numberings`; null without a number. */
  readonly style: number | null;
  readonly number: string | null;
  /** Text without its number, squeezed. */
  readonly rest: string;
  readonly role: SectionRole | null;
}

/** `林业局：（一）加强领导` is numbered, too: a unit that speaks in its own series. */
const speaker = /^\p{Script=Han}{2,12}[:：](?=[（(一二三四五六七八九十\d])/u;

function toLine(item: TextItem): Line {
  const { text } = item.run;
  const lead = speaker.exec(text)?.[0].length ?? 0;
  const at = numberings.findIndex((pattern) => pattern.test(text.slice(lead)));
  const number = at < 0 ? null : (numberings[at]?.exec(text.slice(lead))?.[0] ?? null);
  const rest = squeeze(text.slice(lead + (number?.length ?? 0)));
  const role = sectionRoles.find(({ pattern }) => rest.length <= 20 && pattern.test(rest))?.role ?? null;
  return { item, style: at < 0 ? null : at, number: lead > 0 ? null : number, rest, role };
}

/** In Word a heading style sticks to body text easily: beyond this length the paragraph is text whatever its style. */
const longestHeading = 60;

/** One short sentence, or a title without any. */
const isShort = ({ rest }: Line): boolean =>
  rest.length > 0 && rest.length <= 40 && !/[。!?;].|:.{6,}|[,、:;]$/u.test(rest);

/** A line that cannot be anything but a heading. */
const isTitle = (line: Line): boolean =>
  line.role !== null || (line.style === 0 && line.rest.length <= 30 && isShort(line) && !/[。,]/u.test(line.rest));

/** Numbered lines of one style between lines of outer styles: either all of them head sections or none does. */
function seriesOf(lines: readonly Line[]): number[][] {
  const series: number[][] = [];
  const open: (number[] | undefined)[] = [];
  lines.forEach(({ style }, index) => {
    if (style === null) return;
    open.length = style + 1;
    const current = open[style] ?? [];
    if (current.length === 0) series.push(current);
    current.push(index);
    open[style] = current;
  });
  return series;
}

interface Numbered {
  readonly headings: ReadonlySet<number>;
  readonly runIns: ReadonlySet<number>;
}

function numberedHeadings(lines: readonly Line[]): Numbered {
  const headings = new Set<number>();
  const runIns = new Set<number>();
  for (const series of seriesOf(lines)) {
    const fit = series.filter((index) => {
      const [line, next] = [lines[index], lines[index + 1]];
      if (line === undefined || !isShort(line)) return false;
      return next !== undefined && (next.style === null || next.style > (line.style ?? 0));
    });
    const titles = series.filter((index) => lines[index] !== undefined && isTitle(lines[index]));
    for (const index of titles) headings.add(index);
    if (fit.length * 2 <= series.length) continue;
    for (const index of series) (fit.includes(index) ? headings : runIns).add(index);
  }
  return { headings, runIns };
}

/**
 * For each paragraph its heading, or null for body text. Levels count from 1 and follow the nesting that the paragraphs
 * themselves show.
 */
export function outline(items: readonly TextItem[]): (Heading | null)[] {
  const lines = items.map(toLine);
  const { headings, runIns } = numberedHeadings(lines);
  const stack: number[] = [];
  return lines.map((line, index): Heading | null => {
    const declared = line.item.outlineLevel !== undefined && line.rest.length <= longestHeading;
    const isPlain = line.style === null && line.item.run.text.length <= 30 && plainHeadings.test(line.rest);
    const runIn = runIns.has(index) && !headings.has(index);
    if (!headings.has(index) && !runIn && !isPlain && !declared) return null;
    // A heading without number ranks half a step below the numbered one above it.
    const plainAt = stack.findIndex((rank) => !Number.isInteger(rank));
    let rank = line.style ?? (plainAt >= 0 ? (stack[plainAt] ?? 0) : (stack.at(-1) ?? -1) + 0.5);
    // What a section of the form opens is outermost, whatever its number looks like.
    if (line.role === 'indicatorNotes') rank = -1;
    else if (line.role !== null) rank = Math.min(rank, stack[0] ?? rank);
    while (stack.length > 0 && (stack.at(-1) ?? 0) >= rank) stack.pop();
    stack.push(rank);
    const level = Math.min(stack.length, 6);
    if (runIn) return { level, number: null, role: null, runIn };
    return { level, number: line.number, role: stack.length === 1 ? line.role : null, runIn };
  });
}
