/** Automatic numbering (ECMA-376 17.9): definitions, and the counters that run through the document. */
import { child, elements, type XmlElement } from '../xml/tree.ts';
import { numeral } from './numerals.ts';
import { isOn, numberOf, valueOf } from './switch.ts';
import { printSymbols } from './symbols.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2` with a per cent sign and the level's number for each counter. */
  readonly text: string;
  /** Between number and text. */
  readonly gap: string;
  /** All counters in plain figures. */
  readonly legal: boolean;
  /** Restarts after this level or a higher one; 0 never, null after every higher one. */
  readonly restart: number | null;
  readonly hidden: boolean;
  /** The paragraph style that carries this level. */
  readonly style: string | null;
}

interface List {
  readonly counters: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

export interface Numbering {
  /** Counts one paragraph and returns its printed number with the gap after it, or ''. */
  next(id: string, level: number): string;
  /** The level of a list that a paragraph style carries. */
  levelOfStyle(id: string, style: string | undefined): number | null;
}

/** Counts nothing and prints nothing. */
export const noNumbering: Numbering = { next: () => '', levelOfStyle: () => null };

function readLevel(element: XmlElement): Level {
  const alternative = child(child(element, 'mc:AlternateContent'), 'mc:Fallback');
  const format = valueOf(element, 'w:numFmt') ?? valueOf(alternative, 'w:numFmt') ?? 'decimal';
  const fonts = child(child(element, 'w:rPr'), 'w:rFonts')?.attributes;
  const text = printSymbols(valueOf(element, 'w:lvlText') ?? '', fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']);
  // A full-width mark brings its own gap.
  const needsGap = valueOf(element, 'w:suff') !== 'nothing' && !/[、，．。：）】〕」\s]$/u.test(text);
  return {
    start: numberOf(element, 'w:start') ?? 1,
    format,
    text,
    gap: needsGap ? ' ' : '',
    legal: isOn(child(element, 'w:isLgl')),
    restart: numberOf(element, 'w:lvlRestart') ?? null,
    hidden: isOn(child(child(element, 'w:rPr'), 'w:vanish')),
    style: valueOf(element, 'w:pStyle') ?? null,
  };
}

function readLevels(parent: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of elements(parent)) {
    const at = Number(element.attributes['w:ilvl']);
    if (element.name === 'w:lvl' && Number.isInteger(at) && at >= 0 && at <= 8) levels.set(at, readLevel(element));
  }
  return levels;
}

interface Abstract {
  readonly levels: Map<number, Level>;
  readonly styleLink: string | undefined;
  readonly numStyleLink: string | undefined;
}

function readLists(tree: XmlElement | null): Map<string, List> {
  const parts = tree === null ? [] : elements(tree);
  const abstracts = new Map<string, Abstract>();
  for (const element of parts) {
    if (element.name !== 'w:abstractNum') continue;
    abstracts.set(element.attributes['w:abstractNumId'] ?? '', {
      levels: readLevels(element),
      styleLink: valueOf(element, 'w:styleLink'),
      numStyleLink: valueOf(element, 'w:numStyleLink'),
    });
  }
  const lists = new Map<string, List>();
  for (const element of parts) {
    if (element.name !== 'w:num') continue;
    const named = valueOf(element, 'w:abstractNumId') ?? '';
    const link = abstracts.get(named)?.numStyleLink;
    const linked = link === undefined ? undefined : [...abstracts].find(([, { styleLink }]) => styleLink === link);
    const [counters, abstract] = linked ?? [named, abstracts.get(named)];
    const levels = new Map(abstract?.levels);
    const startOverrides = new Map<number, number>();
    for (const override of elements(element)) {
      const at = Number(override.attributes['w:ilvl']);
      if (override.name !== 'w:lvlOverride' || !Number.isInteger(at)) continue;
      for (const [level, definition] of readLevels(override)) levels.set(level, definition);
      const start = numberOf(override, 'w:startOverride');
      if (start !== undefined) startOverrides.set(at, start);
    }
    lists.set(element.attributes['w:numId'] ?? '', { counters, levels, startOverrides });
  }
  return lists;
}

export function readNumbering(tree: XmlElement | null): Numbering {
  const lists = readLists(tree);
  const counters = new Map<string, Map<number, number>>();
  const overridden = new Set<string>();

  const printed = (list: List, at: number, counts: ReadonlyMap<number, number>): string => {
    const level = list.levels.get(at);
    if (level === undefined || level.hidden) return '';
    if (level.format === 'bullet') return level.text === '' ? '' : level.text + level.gap;
    const text = level.text.replace(/%([1-9])/gu, (_, figure: string) => {
      const other = Number(figure) - 1;
      const definition = list.levels.get(other);
      const count = counts.get(other) ?? definition?.start ?? 1;
      return numeral(count, level.legal ? 'decimal' : (definition?.format ?? 'decimal'));
    });
    return text === '' ? '' : text + level.gap;
  };

  return {
    next(id, at) {
      const list = lists.get(id);
      const level = list?.levels.get(at);
      if (list === undefined || level === undefined) return '';
      const counts = counters.get(list.counters) ?? new Map<number, number>();
      counters.set(list.counters, counts);
      const override = list.startOverrides.get(at);
      const key = `${id}/${String(at)}`;
      if (override !== undefined && !overridden.has(key)) {
        overridden.add(key);
        counts.set(at, override);
      } else counts.set(at, (counts.get(at) ?? level.start - 1) + 1);
      for (const [deeper, definition] of list.levels) {
        if (deeper > at && (definition.restart === null || at < definition.restart)) counts.delete(deeper);
      }
      return printed(list, at, counts);
    },
    levelOfStyle(id, style) {
      if (style === undefined) return null;
      return [...(lists.get(id)?.levels ?? [])].find(([, level]) => level.style === style)?.[0] ?? null;
    },
  };
}
