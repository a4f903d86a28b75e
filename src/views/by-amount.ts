/** Projects in the order of their amounts. */
import type { ProjectCard } from './cards.ts';

/** Projects with an amount, largest first; the catalogue's order decides between equals. */
export const byAmount = (cards: readonly ProjectCard[]): ProjectCard[] =>
  cards.filter((card) => card.amount.fen !== null).sort((a, b) => (b.amount.fen ?? 0) - (a.amount.fen ?? 0));

/** By amount; those without one follow in the catalogue's order. */
export const pricedFirst = (cards: readonly ProjectCard[]): ProjectCard[] => [
  ...byAmount(cards),
  ...cards.filter((card) => card.amount.fen === null),
];
