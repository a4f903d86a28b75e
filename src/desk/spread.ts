/** How the targets of the selected indicators are spread: which value how often, and in how many departments. Never a ranking. */
import { numberAt, type Rows, textAt } from './rows.ts';

interface SpreadTarget {
  /** `≥ 95 %`, or the words. */
  readonly label: string;
  readonly rows: number;
  readonly departments: number;
  /** What filters keep just these rows; null for words. */
  readonly filter: TargetFilter | null;
}

/** A number with its operator and its unit, however that is printed. */
export interface TargetFilter {
  readonly value: number;
  readonly operator: string;
  readonly unit: string;
}

export interface Spread {
  /** By unit, then by number; words last, the commonest first. */
  readonly targets: readonly SpreadTarget[];
  /** Rows whose target is blank or unreadable. */
  readonly without: number;
  /** Different targets that are not listed. */
  readonly more: number;
}

const signs: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤' };

/** Longer lists say nothing at a glance. */
const mostListed = 24;

interface Group {
  readonly label: string;
  readonly unit: string;
  readonly value: number | null;
  readonly operator: string;
  rows: number;
  readonly departments: Set<string>;
}

function groupOf(rows: Rows, row: number): Omit<Group, 'rows' | 'departments'> | null {
  const value = numberAt(rows, 'value', row);
  if (value === null) {
    const words = textAt(rows, 'target_text', row);
    return words === '' ? null : { label: words, unit: '', operator: '', value: null };
  }
  const operator = textAt(rows, 'operator', row);
  const unit = textAt(rows, 'unit_canonical', row);
  return {
    label: [signs[operator] ?? operator, String(value), unit].filter((part) => part !== '').join(' '),
    unit,
    operator,
    value,
  };
}

export function spreadOf(rows: Rows, selected: Iterable<number>): Spread {
  const groups = new Map<string, Group>();
  let without = 0;
  for (const row of selected) {
    const found = groupOf(rows, row);
    if (!found) {
      without += 1;
      continue;
    }
    const group = groups.get(found.label) ?? {
      ...found,
      rows: 0,
      departments: new Set<string>(),
    };
    groups.set(found.label, group);
    group.rows += 1;
    group.departments.add(`${textAt(rows, 'region_full_name', row)} ${textAt(rows, 'department', row)}`);
  }
  const byFrequency = [...groups.values()].sort((a, b) => b.rows - a.rows);
  const listed = byFrequency.slice(0, mostListed).sort(byUnitAndValue);
  return {
    targets: listed.map(({ label, value, operator, unit, rows: count, departments }) => ({
      label,
      rows: count,
      departments: departments.size,
      filter: value === null ? null : { value, operator, unit },
    })),
    without,
    more: byFrequency.length - listed.length,
  };
}

function byUnitAndValue(a: Group, b: Group): number {
  if (a.value === null || b.value === null) return a.value === b.value ? b.rows - a.rows : a.value === null ? 1 : -1;
  return a.unit === b.unit ? a.value - b.value : a.unit < b.unit ? -1 : 1;
}
