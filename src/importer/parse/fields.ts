/**
 * Reads the labelled part of a project's table, by the labels of its form. Each row goes one way: cells → labels and texts →
 * units of money, halves of labels and the schedule taken out → fields, or more text for those that are open.
 */
import type { FormDefinition } from '../forms/form.ts';
import { isIndicatorHeader } from '../forms/index.ts';
import type { Context } from './context.ts';
import { createFieldTable, hasMoney } from './field-table.ts';
import { withFundsGroup, withFundsNames } from './funds-names.ts';
import { isMoneyToken } from './funds.ts';
import { textsOf, type GridRow } from './grid.ts';
import { inLabelColumn, takeHalfLabel } from './label-column.ts';
import { isYearFirst, readLabelledRow } from './labelled-row.ts';
import { repeatedLabels, tokenize, withValues, type Token } from './labels.ts';
import { addTo, isLabel, isText, type RawField, type RawFields, type RawSchedule } from './raw-fields.ts';
import { takeUnits } from './row-units.ts';
import { setAside } from './stray.ts';

const isMilestone = (token: Token): boolean => token.type === 'label' && token.use.kind === 'milestone';
/** 资金用途 whose label stands in the row above and whose text is still to come. */
const isAwaited = ({ key, fragments }: RawField): boolean => key === 'purpose' && fragments.length === 0;

/** Each cell goes to the field whose label stands above it, or left of that. */
function addBelow(open: readonly RawField[], tokens: readonly Token[]): void {
  const fields = open.toSorted((a, b) => a.columns.from - b.columns.from);
  for (const token of tokens) {
    const field = fields.findLast(({ columns }) => columns.from <= token.cell.column) ?? fields[0];
    if (field !== undefined) addTo(field, [token]);
  }
}

/** The rows above the indicators; all when the table has none. */
function labelledPart(rows: readonly GridRow[]): readonly GridRow[] {
  const header = rows.findIndex((row) => isIndicatorHeader(textsOf(row)));
  return header < 0 ? rows : rows.slice(0, header);
}

export function readFields(
  context: Context,
  form: FormDefinition,
  rows: readonly GridRow[],
  ragged: boolean,
): RawFields {
  const lost = ragged && context.wraps;
  const labelled = labelledPart(rows);
  const printed = labelled.map((row) => tokenize(form, row, lost));
  const repeated = repeatedLabels(printed);
  const table = createFieldTable();
  const moneyUnits: string[] = [];
  let unit: RawFields['unit'] = null;
  let schedule: RawSchedule | null = null;
  /** The row below holds the percentages. */
  let awaitsShares = false;
  let halfLabel: string | null = null;
  /** The fields that rows without a label go on with, and all fields of the last row with labels. */
  let open: readonly RawField[] = [];
  let above: readonly RawField[] = [];
  let yearFirst = false;

  for (const [index, row] of labelled.entries()) {
    const read = withValues(printed[index] ?? [], { awaited: open.some(isAwaited), repeated });
    const half = takeHalfLabel(context, { form, table, awaited: halfLabel }, read, row);
    halfLabel = half.rest;
    if (half.field !== null) open = [half.field];
    const units = takeUnits(context, half.tokens, unit === null && table.fields.size === 0);
    moneyUnits.push(...units.moneyUnits);
    unit ??= units.unit;
    const namesMoney = hasMoney(table) || units.tokens.some(isMoneyToken);
    const tokens = namesMoney ? withFundsNames(withFundsGroup(units.tokens)) : units.tokens;
    if (read.some(isMilestone)) {
      if (schedule === null || awaitsShares) schedule = { head: tokens, values: [] };
      awaitsShares = schedule.values.length === 0;
      open = [];
      above = [];
      continue;
    }
    const isValue = ({ cell }: Token): boolean => !inLabelColumn(cell, row);
    const strays = tokens.filter((token) => isText(token) && !isValue(token));
    if (tokens.some(isLabel)) {
      // A label that a merged cell repeats beside the rows of its block says nothing new about the open field.
      const purpose = open.find(isAwaited);
      const labels = readLabelledRow(context, table, tokens, lost);
      moneyUnits.push(...labels.moneyUnits);
      above = labels.fields;
      open = labels.open.length === 0 && purpose !== undefined ? [purpose] : labels.open;
      yearFirst ||= isYearFirst(labels);
    } else if (schedule !== null && awaitsShares) {
      for (const { run } of strays) setAside(context, run, lost);
      schedule = { ...schedule, values: tokens.filter(isValue).map(({ cell }) => cell) };
      awaitsShares = false;
    } else if (open.length > 0 && strays.length === 0) addBelow(open, tokens.filter(isValue));
    else
      readStrays(context, above, tokens, {
        lost,
        isFirst: table.fields.size === 0,
        runsOver: lost && strays.length === 0,
      });
  }
  const { fields, notes, funds } = table;
  return { fields, further: funds.further, notes, schedule, unit, moneyUnits, yearFirst, rows: labelled.length };
}

/** `runsOver`: a value may go on in a line of its own, below its first line. `isFirst`: no field stands above. */
function readStrays(
  context: Context,
  above: readonly RawField[],
  tokens: readonly Token[],
  { lost, isFirst, runsOver }: { readonly lost: boolean; readonly isFirst: boolean; readonly runsOver: boolean },
): void {
  const texts = tokens.filter(isText);
  for (const { run, cell } of texts) {
    const field = above.find(({ columns }) => columns.from < cell.column && cell.column < columns.to);
    if (runsOver && field !== undefined) field.fragments.push({ run, cell });
    else setAside(context, run, lost && (texts.length === 1 || isFirst));
  }
}
