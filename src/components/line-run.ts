/** Neighbouring lines with one and the same use name it once. */
import type { LineView } from '../views/original.ts';

export function continuesUse(lines: readonly LineView[], index: number): boolean {
  const before = lines[index - 1]?.uses[0];
  return (
    before !== undefined && before.path === lines[index]?.uses[0]?.path && before.label === lines[index].uses[0].label
  );
}
