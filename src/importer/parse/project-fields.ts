/** Values of a project's fields: a text whose cells are joined, an amount. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { Money, PrintedText } from '../../document/printed.ts';
import { emptyRun, isBlank, join, type Run } from '../extract/run.ts';
import { closeText } from './cell-text.ts';
import type { Context } from './context.ts';
import { blankLines, placeOf, type RawField } from './raw-fields.ts';
import { joinCut } from './cut-text.ts';
import { absentMoney, absentText, blankValue, parseAmount, readText } from './values.ts';

export const amountUnreadable: DiagnosticDefinition = {
  code: 'amount-unreadable',
  title: '金额没有读懂',
  severity: 'warning',
  owner: 'importer',
  hint: '这一格不是一个金额，没有采用。请对照原件补录。',
};

/** The text of a field, its cells joined; reports what was put together. */
export function fieldRun(context: Context, raw: RawField, witnesses: readonly string[]): { run: Run; printed: string } {
  const runs = raw.fragments.map(({ run }) => run);
  const printed = runs.map(({ text }) => text).join('\t');
  const wraps = context.wraps && !raw.list;
  const closed = runs.map((run) => closeText(run, wraps));
  if (closed.length < 2 || !wraps) return { run: join(closed, raw.list ? ' ' : '\n'), printed };
  const rows = Map.groupBy(raw.fragments, ({ cell }) => cell.row);
  const isLines = [...rows.values()].every((row) => row.length === 1);
  return { run: joinCut(context, closed, witnesses, isLines), printed };
}

export function readTextField(context: Context, raw: RawField | undefined, witnesses: readonly string[]): PrintedText {
  if (raw === undefined) return absentText;
  const place = placeOf(raw);
  const fallback = blankLines(raw);
  if (raw.fragments.length === 0) return blankValue(context.provenance(emptyRun, fallback, place));
  const { run, printed } = fieldRun(context, raw, witnesses);
  context.ledger.field(run);
  return readText(printed, run.text, context.provenance(run, fallback, place));
}

const isWholeAmount = (text: string): boolean =>
  parseAmount(text, '元') !== null && !/^0\d|^\./u.test(text.trim()) && !text.trim().endsWith('.');

/** An extract that lost the layout may have cut a number in two; two numbers in one field are none. */
function amountOf(context: Context, raw: RawField, run: Run, unit: string | null): number | null {
  const { fragments } = raw;
  if (fragments.length > 1 && (!context.wraps || fragments.every((each) => isWholeAmount(each.run.text)))) return null;
  return parseAmount(run.text, unit);
}

/** `unit` null: the table prints none, and only an amount with its own unit can be read. */
export function readMoney(context: Context, raw: RawField | undefined, unit: string | null, label: string): Money {
  if (raw === undefined) return absentMoney;
  const run = join(raw.fragments.map((fragment) => fragment.run));
  const place = placeOf(raw);
  const provenance = context.provenance(run, blankLines(raw), place);
  if (isBlank(run)) return blankValue(provenance);
  context.ledger.field(run);
  const printed = raw.fragments.map((fragment) => fragment.run.text).join('\t');
  const fen = amountOf(context, raw, run, unit);
  if (fen !== null) return { state: 'read', printed, fen, provenance };
  // An amount without a unit is reported once for the whole table.
  const lacksUnit = unit === null && amountOf(context, raw, run, '元') !== null;
  if (!lacksUnit)
    context.report(amountUnreadable, `“${label}”一格印的是“${printed.replaceAll('\t', '⇥')}”，不能理解为金额。`, {
      printed,
      provenance,
    });
  return { state: 'unreadable', printed, provenance };
}
