/** A project as it stands in a part: heading, rows of its table (over several pages if need be), text after it. */
import { squeeze } from '../../document/squeeze.ts';
import type { FormDefinition } from '../forms/form.ts';
import { isIndicatorHeader } from '../forms/index.ts';
import { textsOf, type GridRow } from './grid.ts';
import type { TextItem } from './items.ts';
import { labelOf } from './labels.ts';
import type { ProjectHeading } from './project-headings.ts';

export interface ProjectBlock extends ProjectHeading {
  readonly form: FormDefinition;
  readonly rows: GridRow[];
  /** Rows that a later page printed again. */
  readonly repeated: GridRow[];
  readonly exact: boolean;
  /** What follows the table. */
  readonly text: TextItem[];
}

/** The field whose label a row begins with; `项目名称` may share its cell with the value. */
export function firstField(form: FormDefinition, row: GridRow): string | null {
  const text = textsOf(row)[0];
  if (text === undefined) return null;
  const use = labelOf(form, text);
  if (use?.kind === 'field') return use.field.key;
  const key = squeeze(text);
  const identity = form.fields.filter((field) => field.key === 'name' || field.key === 'projectCode');
  return identity.find(({ labels }) => labels.some((label) => key.startsWith(label)))?.key ?? null;
}

/** No form prints more rows above its indicators; what follows need not be searched for labels again and again. */
const headReach = 80;

/** The rows above the indicator table, and whether that table has begun. */
export function headOf({ rows }: ProjectBlock): { readonly rows: readonly GridRow[]; readonly hasIndicators: boolean } {
  const reach = rows.slice(0, headReach);
  const header = reach.findIndex((row) => isIndicatorHeader(textsOf(row)));
  return { rows: header < 0 ? reach : reach.slice(0, header), hasIndicators: header >= 0 || rows.length > headReach };
}
