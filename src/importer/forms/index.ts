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

const printsOne = (cells: readonly CellText[], labels: readonly string[]): boolean =>
  labels.some((label) => cells.some((cell) => prints(cell, label)));

/** How many of a form's fields the table prints. */
const fieldsPrinted = ({ fields }: FormDefinition, cells: readonly CellText[]): number =>
  new Set(fields.filter(({ labels }) => printsOne(cells, labels)).map(({ key }) => key)).size;

/** How many of the labels that no other form has the table prints, the first lines of cut ones included. */
function signaturePrinted(form: FormDefinition, cells: readonly CellText[]): number {
  const known = form.fields.flatMap(({ labels }) => labels);
  const cut = cells.filter(({ key }) => !isAmong(known, key));
  return form.signature.filter((label) => printsOne(cells, [label]) || cut.some((cell) => isHalf(cell, label))).length;
}

/** The form that knows the table best; null when the table is no 绩效目标表. */
export function formOf(texts: readonly string[]): FormDefinition | null {
  const cells = texts.map(toCellText);
  const hasIndicators = isIndicatorHeader(texts);
  const scored = forms
    .map((form) => ({ form, signature: signaturePrinted(form, cells), fields: fieldsPrinted(form, cells) }))
    .sort((a, b) => b.signature + b.fields - (a.signature + a.fields));
  const fallback = scored.find(({ form }) => form.signature.length === 0);
  const best = scored.find((each) => each !== fallback && (hasIndicators || each.signature > 0));
  if (fallback === undefined) return null;
  // Without a label of its own another form is read where it knows more fields than the one that takes nothing for granted.
  if (hasIndicators && best !== undefined)
    return best.signature > 0 || best.fields > fallback.fields ? best.form : fallback.form;
  if (best !== undefined && printsOne(cells, labelsOf(best.form, 'name', 'projectCode', 'goals'))) return best.form;
  // Goals and indicators of the fallback form may stand in two tables, one after the other.
  const first = cells.find(({ key }) => key !== '')?.key ?? '';
  return isAmong(labelsOf(fallback.form, 'goals'), first) ? fallback.form : null;
}
