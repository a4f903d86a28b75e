/** The labelled values of a table as they stand: what belongs to which label, before anything is understood. */
import type { BudgetUnit } from '../../document/project.ts';
import type { Place } from '../../document/provenance.ts';
import { labelKey, type FieldKey } from '../forms/form.ts';
import type { Run } from '../extract/run.ts';
import type { GridCell } from './grid.ts';
import type { LabelUse, Token } from './labels.ts';
import type { Lines } from './provenance.ts';

interface Fragment {
  readonly run: Run;
  readonly cell: GridCell;
}

export interface RawField {
  /** `funds` and `note` are labels without a field of their own. */
  readonly key: FieldKey | 'funds' | 'note';
  readonly list: boolean;
  /** As printed, or as understood where a character was misread. */
  readonly label: string;
  /** The label's characters, where they are part of the record: labels of notes. */
  readonly labelRun: Run;
  /** The unit of money that the label prints. */
  readonly unit: string | null;
  /** The label is on the form's list. */
  readonly known: boolean;
  /** The label's lines: where a field without any cell of its own stands. */
  readonly lines: Lines;
  readonly fragments: Fragment[];
  /** The first blank cell of the value, if any. */
  blank: GridCell | null;
  /** Label and value shared a cell, or the row held text that is no text: the extract is damaged here. */
  damaged: boolean;
  /** The columns between its label and the next one of the row. */
  columns: { readonly from: number; readonly to: number };
}

export interface RawSchedule {
  readonly head: readonly Token[];
  readonly values: readonly GridCell[];
}

export interface RawFields {
  readonly fields: ReadonlyMap<FieldKey, RawField>;
  /** Amounts beside the three of the form, in printed order. */
  readonly further: readonly RawField[];
  /** Labelled texts without a field, in printed order. */
  readonly notes: readonly RawField[];
  readonly schedule: RawSchedule | null;
  readonly unit: BudgetUnit | null;
  /** Units of money in the order in which the table prints them, those of single labels left out. */
  readonly moneyUnits: readonly string[];
  /** The goals of several years stand on the right of those of the year. */
  readonly yearFirst: boolean;
  /** How many rows the labelled part takes. */
  readonly rows: number;
}

export type LabelToken = Extract<Token, { type: 'label' }>;
export type TextToken = Extract<Token, { type: 'text' }>;
export const isText = (token: Token): token is TextToken => token.type === 'text';
export const isLabel = (token: Token): token is LabelToken => token.type === 'label';

/** Blanks inside a label are layout; a label that was not read whole is named as the form knows it. */
const printedLabel = ({ label }: LabelUse, { text }: Run): string =>
  labelKey(text) === labelKey(label) ? text.replace(/\s+/gu, '') : label;

export const unitInLabel = (text: string): string | null =>
  /[（(](?:单位[:：])?(千元|万元|元|亿元)[）)]/u.exec(text.replace(/\s+/gu, ''))?.[1] ?? null;

export function rawField(key: RawField['key'], token: Token, use: LabelUse): RawField {
  return {
    key,
    list: use.kind === 'field' && use.field.list === true,
    label: printedLabel(use, token.run),
    labelRun: token.run,
    unit: unitInLabel(token.run.text),
    known: use.kind !== 'funds' || use.known,
    lines: token.cell.lines,
    fragments: [],
    blank: null,
    damaged: token.run.text.length < token.cell.run.text.length,
    columns: { from: token.cell.column, to: Infinity },
  };
}

export function addTo(field: RawField, tokens: readonly Token[]): void {
  for (const { type, run, cell } of tokens) {
    if (type === 'blank') field.blank ??= cell;
    else field.fragments.push({ run, cell });
  }
}

/** Where the value of a field stands, be it blank. */
export const placeOf = ({ fragments, blank }: RawField): Place | undefined => (fragments[0]?.cell ?? blank)?.place;

/** The lines of a value that holds no characters. */
export const blankLines = ({ blank, lines }: RawField): Lines => blank?.lines ?? lines;
