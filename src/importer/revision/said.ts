/** What a version says in one place, and whether two versions say the same. White space is no content. */
import type { Money, PrintedText } from '../../document/printed.ts';
import type { Provenance } from '../../document/provenance.ts';
import type { Change, RevisedField, Said } from '../../document/revision.ts';

/** What stands in the same place of both versions, before it is known whether it differs. */
export interface Compared {
  readonly field: RevisedField;
  readonly before: Said | null;
  readonly after: Said | null;
}

export type ChangePlace = Pick<Change, 'projectId' | 'about' | 'rowNo'>;

export const bare = (text: string): string => text.replace(/\s+/gu, '');

export const said = (printed: string | null, provenance: Provenance | null): Said | null =>
  printed === null ? null : { printed, provenance };

export function saidText(field: PrintedText): Said | null {
  if (field.state === 'absent') return null;
  return said(field.state === 'read' ? field.value : field.printed, field.provenance);
}

export const saidMoney = (field: Money): Said | null =>
  field.state === 'absent' ? null : said(field.printed, field.provenance);

/** Amounts that are printed differently and worth the same count as the same: 36 and 36.00. */
export const sameMoney = (before: Money, after: Money): boolean =>
  before.state === 'read' && after.state === 'read'
    ? before.fen === after.fen
    : sameSaid(saidMoney(before), saidMoney(after));

/** A field that the form lacks and one that is left blank say the same: nothing. */
const sameSaid = (before: Said | null, after: Said | null): boolean =>
  bare(before?.printed ?? '') === bare(after?.printed ?? '');

/** Null when nothing changed. */
function changeOf({ field, before, after }: Compared, place: ChangePlace): Change | null {
  if (sameSaid(before, after)) return null;
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return { kind, field, ...place, before, after };
}

export const changesOf = (compared: readonly Compared[], place: ChangePlace): Change[] =>
  compared.map((each) => changeOf(each, place)).filter((change) => change !== null);
