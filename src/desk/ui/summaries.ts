/** What stands above the rows: how targets are spread, or how many projects are of which size. */
import { element } from '../../browser/dom.ts';
import { amountBands } from '../amount-bands.ts';
import type { DeskDefinition } from '../definition.ts';
import { type Rows, textAt } from '../rows.ts';
import { spreadOf } from '../spread.ts';
import { barTable } from '../../browser/bars.ts';
import type { FilterChanges } from './filters.ts';

function sizes(rows: Rows, selected: Int32Array, changes: FilterChanges): HTMLElement {
  const counts = new Map<string, number>();
  for (const row of selected) {
    const band = textAt(rows, 'band', row);
    counts.set(band, (counts.get(band) ?? 0) + 1);
  }
  const bars = [...amountBands, ''].map((band) => {
    const count = counts.get(band) ?? 0;
    const choose = (): void => {
      changes.toggle('band', band, true);
    };
    return { label: band === '' ? '未载明金额' : band, cells: [], count, choose: count === 0 ? undefined : choose };
  });
  return barTable('所列项目按金额的分布', ['金额', '项目数'], bars);
}

function targets(rows: Rows, selected: Int32Array, changes: FilterChanges): HTMLElement {
  const { targets: found, without, more } = spreadOf(rows, selected);
  const rest = [
    more > 0 ? `另有 ${String(more)} 种较少见的指标值没有列出` : '',
    without > 0 ? `${String(without)} 条没有可识读的指标值` : '',
  ].filter((part) => part !== '');
  const caption = `所列指标的指标值分布${rest.length === 0 ? '' : `（${rest.join('；')}）`}`;
  const bars = found.map(({ label, rows: count, departments, filter }) => {
    const choose = (): void => {
      if (filter) changes.target(filter);
    };
    return { label, count, cells: [String(departments)], choose: filter ? choose : undefined };
  });
  return barTable(caption, ['指标值', '条数', '部门数'], bars);
}

/** Targets are comparable only among indicators of a kind: `narrowed` says that the reader chose one. */
export function summary(
  { name }: DeskDefinition,
  rows: Rows,
  selected: Int32Array,
  narrowed: boolean,
  changes: FilterChanges,
): HTMLElement {
  if (name === 'projects') return sizes(rows, selected, changes);
  return narrowed
    ? targets(rows, selected, changes)
    : element('p', { class: 'note' }, '先写几个字（如“满意度”）或选一个层级，这里就列出那一类指标的指标值分布。');
}
