/** All form definitions, and the one that a table follows. */
import { chengde2020 } from './chengde-2020.ts';
import { county2020 } from './county-2020.ts';
import { declaration } from './declaration.ts';
import { labelKey, type FieldKey, type FormDefinition } from './form.ts';
import { hebei2021 } from './hebei-2021.ts';

/** Of forms that fit alike the first one is taken: the one that takes least for granted. */
export const forms: readonly FormDefinition[] = [declaration, hebei2021, chengde2020, county2020];

const isIn = (labels: readonly string[], key: string): boolean => labels.some((label) => labelKey(label) === key);

/** Whether a cell's text is the label of the indicator table's first or second column. */
export const isIndicatorHeader = (cells: readonly string[]): boolean =>
  forms.some(({ indicators }) =>
    [indicators.levelOne, indicators.levelTwo].every((labels) => cells.some((cell) => isIn(labels, labelKey(cell)))),
  );

/** The text is the label, or begins or ends with it at something that is no Han character: 项目名称：甲, 13…15 项目名称. */
function prints(text: string, label: string): boolean {
  const key = labelKey(label);
  if (labelKey(text) === key) return true;
  const squeezed = text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/^其中[:：]?/u, '');
  const at = squeezed.startsWith(key) ? squeezed[key.length] : undefined;
  const before = squeezed.endsWith(key) ? squeezed[squeezed.length - key.length - 1] : undefined;
  return [at, before].some((next) => next !== undefined && !/\p{Script=Han}/u.test(next));
}

/** The first line of a label that is cut over two rows: 资金支出计 | 划 (%). */
const isHalf = (text: string, label: string): boolean => {
  const [key, whole] = [labelKey(text), labelKey(label)];
  return key.length >= 5 && key.length < whole.length && whole.startsWith(key);
};

export const labelsOf = (form: FormDefinition, ...keys: readonly FieldKey[]): readonly string[] =>
  form.fields.filter(({ key }) => keys.includes(key)).flatMap(({ labels }) => labels);

const printsAny = (cells: readonly string[], labels: readonly string[]): boolean =>
  labels.some((label) => cells.some((cell) => prints(cell, label)));

/** The form with most of its signature labels in the table; null when the table is no 绩效目标表. */
export function formOf(cells: readonly string[]): FormDefinition | null {
  const found = (labels: readonly string[]): number =>
    labels.filter((label) => cells.some((cell) => prints(cell, label) || isHalf(cell, label))).length;
  const scored = forms.map((form) => ({ form, score: found(form.signature) })).sort((a, b) => b.score - a.score);
  const best = scored[0];
  const hasIndicators = isIndicatorHeader(cells);
  if (best !== undefined && best.score > 0) {
    const isOne = hasIndicators || printsAny(cells, labelsOf(best.form, 'name', 'projectCode', 'goals'));
    if (isOne) return best.form;
  }
  const fallback = forms.find(({ signature }) => signature.length === 0);
  if (fallback === undefined) return null;
  // Goals and indicators of the fallback form may stand in two tables, one after the other.
  const first = cells.map(labelKey).find((key) => key !== '') ?? '';
  return isIn(labelsOf(fallback, 'goals'), first) || hasIndicators ? fallback : null;
}
