/** All form definitions, and the one that a table follows. */
import { chengde2020 } from './chengde-2020.ts';
import { county2020 } from './county-2020.ts';
import { declaration } from './declaration.ts';
import { isAmong, labelKey, type FieldKey, type FormDefinition } from './form.ts';
import { hebei2021 } from './hebei-2021.ts';

/** Of forms that fit alike the first one is taken: the one that takes least for granted. */
const forms: readonly FormDefinition[] = [declaration, hebei2021, chengde2020, county2020];

/** Whether a cell's text is the label of the indicator table's first or second column. */
export function isIndicatorHeader(cells: readonly string[]): boolean {
  const keys = cells.filter((cell) => cell.length <= longestLabel).map(labelKey);
  return forms.some(({ indicators }) =>
    [indicators.levelOne, indicators.levelTwo].every((labels) => keys.some((key) => isAmong(labels, key))),
  );
}

/** No label is longer; a longer text may begin or end with one. */
const longestLabel = 60;

/** A cell's text, made comparable once. */
interface CellText {
  readonly key: string;
  readonly squeezed: string;
}

const toCellText = (text: string): CellText => ({
  key: labelKey(text),
  squeezed: text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/^其中[:：]?/u, ''),
});

const notHan = (character: string | undefined): boolean =>
  character !== undefined && !/\p{Script=Han}/u.test(character);

/** The text is the label, or begins or ends with it at something that is no Han character: 项目名称：甲, 13…15 项目名称. */
function prints({ key, squeezed }: CellText, label: string): boolean {
  const known = labelKey(label);
  if (key === known) return true;
  if (squeezed.startsWith(known) && notHan(squeezed[known.length])) return true;
  return squeezed.endsWith(known) && notHan(squeezed[squeezed.length - known.length - 1]);
}

/** The first line of a label that is cut over two rows: 资金支出计 | 划 (%). */
const isHalf = ({ key }: CellText, label: string): boolean => {
  const whole = labelKey(label);
  return key.length >= 5 && key.length < whole.length && whole.startsWith(key);
};

export const labelsOf = (form: FormDefinition, ...keys: readonly FieldKey[]): readonly string[] =>
  form.fields.filter(({ key }) => keys.includes(key)).flatMap(({ labels }) => labels);

/** The form with most of its signature labels in the table; null when the table is no 绩效目标表. */
export function formOf(texts: readonly string[]): FormDefinition | null {
  const cells = texts.map(toCellText);
  const found = (labels: readonly string[]): number =>
    labels.filter((label) => cells.some((cell) => prints(cell, label) || isHalf(cell, label))).length;
  const scored = forms.map((form) => ({ form, score: found(form.signature) })).sort((a, b) => b.score - a.score);
  const best = scored[0];
  const hasIndicators = isIndicatorHeader(texts);
  if (best !== undefined && best.score > 0) {
    const identity = labelsOf(best.form, 'name', 'projectCode', 'goals');
    if (hasIndicators || identity.some((label) => cells.some((cell) => prints(cell, label)))) return best.form;
  }
  const fallback = forms.find(({ signature }) => signature.length === 0);
  if (fallback === undefined) return null;
  if (hasIndicators) return mostLabelled(cells, fallback);
  // Goals and indicators of the fallback form may stand in two tables, one after the other.
  const first = cells.find(({ key }) => key !== '')?.key ?? '';
  return isAmong(labelsOf(fallback, 'goals'), first) ? fallback : null;
}

/** The form that knows most of the fields that the table prints; the fallback where none knows more of them. */
function mostLabelled(cells: readonly CellText[], fallback: FormDefinition): FormDefinition {
  const printed = ({ fields }: FormDefinition): number => {
    const known = fields.filter(({ labels }) => labels.some((label) => cells.some((cell) => prints(cell, label))));
    return new Set(known.map(({ key }) => key)).size;
  };
  return forms.reduce((best, form) => (printed(form) > printed(best) ? form : best), fallback);
}
