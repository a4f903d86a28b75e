/** The lines above a project's table: its heading, the heading of the table, the unit line. */
import { squeeze } from '../../document/squeeze.ts';
import { bodyName } from '../forms/body-names.ts';
import {
  narrativeHeading,
  numberings,
  projectHeadingEnd,
  tableCaption,
  tableHeading,
  tableTitle,
} from '../forms/outline.ts';
import type { TextItem } from './items.ts';
import { splitUnitLine, unitPattern } from './unit-line.ts';

export interface ProjectHeading {
  /** The lines of the heading, outermost first; empty when none is printed. */
  readonly heading: TextItem[];
  /** 1、绩效目标表 */
  readonly tableHeading: TextItem[];
  /** Unit and money-unit lines between heading and table. */
  readonly units: TextItem[];
  /** What else stands between heading and table: the year, the title of the whole document printed again. */
  readonly captions: TextItem[];
}

/** 1.项目名称：校舍维修 */
export const nameLabel = /项目名称\s*[:：]\s*/u;

const withoutNumber = (key: string): string => {
  const pattern = numberings.find((each) => each.test(key));
  return pattern === undefined ? key : key.replace(pattern, '');
};

export const isTableHeading = (item: TextItem): boolean => tableHeading.test(withoutNumber(item.key));
/** Names of two hundred characters occur; a paragraph of goals is longer. */
export const longestHeading = 300;

export const isProjectHeading = (item: TextItem): boolean =>
  projectHeadingEnd.test(item.run.text) &&
  item.key.length <= longestHeading &&
  !isTableHeading(item) &&
  !isTableTitle(item);
export const isTableTitle = (item: TextItem): boolean => tableTitle.test(item.key);
export const isCaption = (item: TextItem): boolean => tableCaption.test(item.key) && item.key.length <= 40;
export const isNumbered = (item: TextItem): boolean => numberings.some((pattern) => pattern.test(item.run.text));
export const isUnitLine = (item: TextItem): boolean =>
  splitUnitLine(item.run).every(
    ({ text }) => unitPattern.test(text) || /^(?:金额)?单位[:：](?:万元|亿元|千元|元)$/u.test(squeeze(text)),
  );

/** The lines right above a table, taken off the end of the text before it. */
export function takeHeading(text: TextItem[]): ProjectHeading {
  const units: TextItem[] = [];
  const captions: TextItem[] = [];
  const tableHeadings: TextItem[] = [];
  for (let last = text.at(-1); last !== undefined; last = text.at(-1)) {
    if (!isUnitLine(last) && !isCaption(last) && !isTableTitle(last)) break;
    (isUnitLine(last) ? units : captions).unshift(last);
    text.pop();
  }
  const last = text.at(-1);
  if (last !== undefined && isTableHeading(last)) {
    tableHeadings.push(last);
    text.pop();
    const above = text.at(-1);
    if (
      above !== undefined &&
      isNumbered(above) &&
      above.key.length <= 120 &&
      !narrativeHeading.test(withoutNumber(above.key))
    ) {
      text.pop();
      return { heading: [above], tableHeading: tableHeadings, units, captions };
    }
    return { heading: [], tableHeading: tableHeadings, units, captions };
  }
  if (last === undefined) return { heading: [], tableHeading: [], units, captions };
  if (!isProjectHeading(last)) {
    // A short numbered line right above a table is its heading, whatever words it ends with.
    const key = last.key.replace(nameLabel, '');
    const isTitle = isNumbered(last) && key.length <= 60 && !/[。；;：:，,]/u.test(key);
    if (isTitle) text.pop();
    return { heading: isTitle ? [last] : [], tableHeading: [], units, captions };
  }
  const heading = [last];
  text.pop();
  // A long name broken over lines: the number stands on the first of them.
  for (let lines = 0; lines < 3 && heading[0] !== undefined && !isNumbered(heading[0]); lines++) {
    const above = text.at(-1);
    if (above === undefined || /[。；;]$/u.test(above.key) || isUnitLine(above)) break;
    heading.unshift(above);
    text.pop();
  }
  if (heading[0] !== undefined && !isNumbered(heading[0])) text.push(...heading.splice(0, heading.length - 1));
  return { heading, tableHeading: [], units, captions };
}

/** The line names the table below it, whatever kind that is. */
export const isOtherCaption = (item: TextItem | undefined): boolean =>
  item !== undefined &&
  item.key.length <= 60 &&
  !/[。；;]/u.test(item.key) &&
  (/表(?:[（(][^（）()]*[）)])?$/u.test(item.key) || isCaption(item) || isUnitLine(item));

const styleOf = (item: TextItem | undefined): number =>
  item === undefined ? -1 : numberings.findIndex((pattern) => pattern.test(item.run.text));

/**
 * Headings right above a project's heading that group projects: numbered in an outer style, or a unit's name alone. They
 * are taken off the text of the project before.
 */
export function takeGroupHeadings(text: TextItem[], { heading }: ProjectHeading): TextItem[] {
  const groups: TextItem[] = [];
  const own = styleOf(heading[0]);
  for (let last = text.at(-1); last !== undefined; last = text.at(-1)) {
    const isTitle = last.key.length <= 40 && !/[，。；;：:,]/u.test(last.key);
    const style = styleOf(last);
    const isOuter = style >= 0 && own >= 0 && style < own && !narrativeHeading.test(withoutNumber(last.key));
    const isUnit =
      (style < 0 || style < own) && own >= 0 && bodyName.test(withoutNumber(last.key)) && last.key.length >= 4;
    if (!isTitle || !(isOuter || isUnit)) break;
    groups.unshift(last);
    text.pop();
  }
  return groups;
}
