/** Projects in the order of their amounts. */
import { projectsPath } from '../catalogue/addresses.ts';
import type { ProjectCard } from './cards.ts';
import type { Link } from './link.ts';

/** Projects with an amount, largest first; the catalogue's order decides between equals. */
export const byAmount = (cards: readonly ProjectCard[]): ProjectCard[] =>
  cards.filter((card) => card.amount.fen !== null).sort((a, b) => (b.amount.fen ?? 0) - (a.amount.fen ?? 0));

/** By amount; those without one follow in the catalogue's order. */
export const pricedFirst = (cards: readonly ProjectCard[]): ProjectCard[] => [
  ...byAmount(cards),
  ...cards.filter((card) => card.amount.fen === null),
];

/** A longer table is searched, not read. */
const mostProjects = 30;

export interface LargestProjects {
  /** Largest amount first, then those without an amount. */
  readonly projects: readonly ProjectCard[];
  /** Says what is left out; null when nothing is. */
  readonly note: string | null;
  /** Where all of them are. */
  readonly rest: Link | null;
}

/** `filters` are those of the project desk that lead to the same projects. */
export function largestProjects(
  cards: readonly ProjectCard[],
  filters: Readonly<Record<string, string>>,
): LargestProjects {
  const projects = pricedFirst(cards);
  if (projects.length <= mostProjects) return { projects, note: null, rest: null };
  const all = String(projects.length);
  return {
    projects: projects.slice(0, mostProjects),
    note: `表里只列金额最大的 ${String(mostProjects)} 个，合计是全部 ${all} 个的。`,
    rest: {
      label: `在项目表里看全部 ${all} 个`,
      path: `${projectsPath}?${new URLSearchParams({ ...filters, sort: '-total_wan' }).toString()}`,
    },
  };
}
