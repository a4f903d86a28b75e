/** What stands beside the lines of an original: a run of lines with one and the same use names it once. */
import type { LineUse } from '../views/line-uses.ts';
import type { LineNote, LineView } from '../views/original.ts';

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

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The line as markup: its own text, in which only the borders of cells (tabs) are elements. Nothing is lost. */
export const lineHtml = (text: string): string =>
  text.replace(/[&<>]/gu, (mark) => entities[mark] ?? mark).replaceAll('\t', '<i>\t</i>');

/** Longer texts are not set against each other: the line itself stands right above. */
const comparable = 60;

/** What was read differently, printed beside understood where that can be taken in at a glance. */
export function noteText({
  message,
  printed,
  understood,
}: Pick<LineNote, 'message' | 'printed' | 'understood'>): string {
  if (
    printed === null ||
    printed === '' ||
    understood === null ||
    printed.length > comparable ||
    understood.length > comparable
  )
    return message;
  return `${message}印作“${printed}”，读作“${understood}”。`;
}
