/** All form definitions, and the one that a table follows. */
import { chengde2020 } from './chengde-2020.ts';
import { county2020 } from './county-2020.ts';
import { labelKey, type FormDefinition } from './form.ts';
import { hebei2021 } from './hebei-2021.ts';

export const forms: readonly FormDefinition[] = [hebei2021, chengde2020, county2020];

const isIn = (labels: readonly string[], key: string): boolean => labels.some((label) => labelKey(label) === key);

/** Whether a cell's text is the label of the indicator table's first or second column. */
export const isIndicatorHeader = (cells: readonly string[]): boolean =>
  forms.some(({ indicators }) =>
    [indicators.levelOne, indicators.levelTwo].every((labels) => cells.some((cell) => isIn(labels, labelKey(cell)))),
  );

/** The form with most of its signature labels in the table; null when the table is no 绩效目标表. */
export function formOf(cells: readonly string[]): FormDefinition | null {
  const keys = cells.map(labelKey);
  const found = (labels: readonly string[]): number =>
    labels.filter((label) => keys.some((key) => key.includes(labelKey(label)))).length;
  const scored = forms.map((form) => ({ form, score: found(form.signature) })).sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (best !== undefined && best.score > 0) return best.form;
  const fallback = forms.find(({ signature }) => signature.length === 0);
  // Goals and indicators of the fallback form may stand in two tables, one after the other.
  const goals = fallback?.fields.find(({ key }) => key === 'goals')?.labels ?? [];
  const opensWithGoals = isIn(goals, keys.find((key) => key !== '') ?? '');
  return fallback !== undefined && (opensWithGoals || isIndicatorHeader(cells)) ? fallback : null;
}
