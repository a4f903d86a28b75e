/**
 * Tables drawn without lines: light cells on a dark ground, which shows between them. The edges of the cells are the
 * lines.
 */
import type { Box, Rule } from './page-content.ts';

/** A filled rectangle, in painting order; `light` from 0 (black) to 1 (white). */
export interface Panel {
  readonly box: Box;
  readonly light: number;
}

const contrast = 0.4;
const inside = (inner: Box, outer: Box): boolean =>
  inner[0] >= outer[0] - 0.5 && inner[1] >= outer[1] - 0.5 && inner[2] <= outer[2] + 0.5 && inner[3] <= outer[3] + 0.5;

function edges([left, top, right, bottom]: Box): Rule[] {
  return [
    { axis: 'horizontal', at: top, from: left, to: right },
    { axis: 'horizontal', at: bottom, from: left, to: right },
    { axis: 'vertical', at: left, from: top, to: bottom },
    { axis: 'vertical', at: right, from: top, to: bottom },
  ];
}

/** Grounds that are looked at; a drawing with more is no table. */
const mostPanels = 3000;

export function panelRules(panels: readonly Panel[]): Rule[] {
  if (panels.length > mostPanels) return [];
  return panels.flatMap((ground, index) => {
    const cells = panels
      .slice(index + 1)
      .filter(({ box, light }) => light - ground.light > contrast && inside(box, ground.box));
    return cells.length >= 2 ? cells.flatMap((cell) => edges(cell.box)) : [];
  });
}
