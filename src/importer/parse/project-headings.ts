/** The lines above a project's table: its heading, the heading of the table, the unit line. */
import { narrativeHeading, numberings, projectHeadingEnd, tableHeading } from '../forms/outline.ts';
import { squeeze, type TextItem } from './items.ts';
import { splitUnitLine, unitPattern } from './unit-line.ts';

export interface ProjectHeading {
  /** The lines of the heading, outermost first; empty when none is printed. */
  readonly heading: TextItem[];
  /** 1、绩效目标表 */
  readonly tableHeading: TextItem[];
  /** Unit and money-unit lines between heading and table. */
  readonly units: TextItem[];
}

const withoutNumber = (key: string): string => {
  const pattern = numberings.find((each) => each.test(key));
  return pattern === undefined ? key : key.replace(pattern, '');
};

export const isTableHeading = (item: TextItem): boolean => tableHeading.test(withoutNumber(item.key));
export const isProjectHeading = (item: TextItem): boolean =>
  projectHeadingEnd.test(item.run.text) && item.key.length <= 200 && !isTableHeading(item);
export const isNumbered = (item: TextItem): boolean => numberings.some((pattern) => pattern.test(item.run.text));
export const isUnitLine = (item: TextItem): boolean =>
  splitUnitLine(item.run).every(
    ({ text }) => unitPattern.test(text) || /^(?:金额)?单位[:：](?:万元|亿元|千元|元)$/u.test(squeeze(text)),
  );

/** The lines right above a table, taken off the end of the text before it. */
export function takeHeading(text: TextItem[]): ProjectHeading {
  const units: TextItem[] = [];
  const tableHeadings: TextItem[] = [];
  while (text.length > 0 && isUnitLine(text.at(-1) as TextItem)) units.unshift(text.pop() as TextItem);
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
      return { heading: [above], tableHeading: tableHeadings, units };
    }
    return { heading: [], tableHeading: tableHeadings, units };
  }
  if (last === undefined) return { heading: [], tableHeading: [], units };
  if (!isProjectHeading(last)) {
    // A short numbered line right above a table is its heading, whatever words it ends with.
    const isTitle = isNumbered(last) && last.key.length <= 60 && !/[。；;：:，,]/u.test(last.key);
    if (isTitle) text.pop();
    return { heading: isTitle ? [last] : [], tableHeading: [], units };
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
  return { heading, tableHeading: [], units };
}
