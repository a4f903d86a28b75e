/** Projects by amount as bars: how one amount stands to another. The table of projects beside it holds every figure. */
import { fenToWanGrouped } from '../document/money.ts';
import { barRow, type BarRow, barRowsHeight } from './bar-rows.ts';
import { byAmount } from './by-amount.ts';
import type { ProjectCard } from './cards.ts';
import { cutToWidth } from './cut-text.ts';

interface AmountBar extends BarRow {
  readonly label: string;
  /** Where there is more room; null when the label is whole. */
  readonly wideLabel: string | null;
  readonly amount: string;
  /** Share of the figure's width, 0–100. */
  readonly width: number;
}

export interface AmountBars {
  readonly title: string;
  /** The figure in words. */
  readonly description: string;
  /** In rem. */
  readonly height: number;
  readonly bars: readonly AmountBar[];
  /** Says what was left out; null when nothing was. */
  readonly note: string | null;
}

/** More bars than this cannot be taken in at a glance. */
const mostBars = 12;
/** What fits on a line of a phone in large type, in characters. */
const widestLabel = 15;
/** The same from a width of 30rem. */
const widestWideLabel = 32;
/** Share of the width that the largest bar takes; its amount stands beside it. */
const widestBar = 68;

type Card = Pick<ProjectCard, 'shortName' | 'amount'>;

/** Null where there is nothing to compare: fewer than two amounts above zero, or all the same. */
export function amountBars(projects: readonly ProjectCard[]): AmountBars | null {
  const priced = byAmount(projects).filter(({ amount }) => (amount.fen ?? 0) > 0);
  const largest = priced[0]?.amount.fen ?? 0;
  if (priced.length < 2 || priced.at(-1)?.amount.fen === largest) return null;
  const bars = priced.slice(0, mostBars).map((card, index) => bar(card, index, largest));
  return {
    title: `${String(bars.length)} 个项目的金额（万元）`,
    description: bars.map(({ label, wideLabel, amount }) => `${wideLabel ?? label} ${amount} 万元`).join('；'),
    height: barRowsHeight(bars.length),
    bars,
    note: noteOf(projects.length, priced.length, bars.length),
  };
}

function bar({ shortName, amount }: Card, index: number, largest: number): AmountBar {
  const label = cutToWidth(shortName, widestLabel);
  return {
    ...barRow(index),
    label,
    wideLabel: label === shortName ? null : cutToWidth(shortName, widestWideLabel),
    amount: fenToWanGrouped(amount.fen ?? 0),
    width: Math.round(((amount.fen ?? 0) / largest) * widestBar * 10) / 10,
  };
}

function noteOf(all: number, priced: number, shown: number): string | null {
  const left = [
    ...(priced > shown ? [`只画金额较大的 ${String(shown)} 个`] : []),
    ...(all > priced ? [`${String(all - priced)} 个项目金额为 0 或没有可识读的金额，没有画出`] : []),
  ];
  return left.length === 0 ? null : `${left.join('；')}。`;
}
