/** What stands beside the lines of an original: a run of lines with one and the same use names it once. */
import type { LineUse } from '../views/line-uses.ts';
import type { LineView } from '../views/original.ts';

export const isBlank = ({ text }: Pick<LineView, 'text'>): boolean => text.trim() === '';

/** One entry a line; null where nothing is to be said. Blank lines neither name a use nor end a run. */
export function usesToShow(lines: readonly Pick<LineView, 'text' | 'uses'>[]): (LineUse | null)[] {
  let shown: LineUse | null = null;
  return lines.map((line) => {
    if (isBlank(line)) return null;
    const use = line.uses[0] ?? null;
    const repeats = use !== null && shown !== null && use.path === shown.path && use.label === shown.label;
    shown = use;
    return repeats ? null : use;
  });
}
