/** The site's own glossary, read once from `content/pages`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { termPath } from '../catalogue/addresses.ts';
import { href } from '../site/link.ts';
import { parseGlossary, type Term } from './glossary.ts';
import { type TermLinker, termLinker } from './term-links.ts';

export interface SiteGlossary {
  readonly terms: readonly Term[];
  readonly linker: TermLinker;
  /** By any of its names. */
  find(name: string): Term | undefined;
}

let glossary: SiteGlossary | undefined;

/** Memoised. Commands run at the root of the repository. */
export function siteGlossary(): SiteGlossary {
  if (glossary) return glossary;
  const markdown = readFileSync(join(process.cwd(), 'content/pages/glossary.md'), 'utf8');
  const terms = parseGlossary(markdown.replace(/^---\n[\s\S]*?\n---\n/u, ''));
  const byName = new Map(terms.flatMap((term) => [term.term, ...term.aliases].map((name) => [name, term] as const)));
  return (glossary = {
    terms,
    linker: termLinker(terms, (term) => href(termPath(term))),
    find: (name) => byName.get(name),
  });
}
