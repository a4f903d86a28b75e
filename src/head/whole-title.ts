/** What a page is called away from the site, in a tab, a search result or a shared link: there nothing else tells it from its likes. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { placedDepartment } from '../views/identity.ts';
import type { About, PageFacts } from './about.ts';

export interface WholeTitle {
  readonly title: string;
  /** In brackets behind it; empty when the title says enough. */
  readonly apart: string;
}

const year = ({ identity }: PerformanceDocument): string => `${String(identity.budgetYear.value)}年`;

const inBrackets = (parts: readonly string[]): string => (parts.length === 0 ? '' : `（${parts.join('，')}）`);

/** Year and department of a document, as far as its title does not say them. */
function documentApart(catalogue: Catalogue, document: PerformanceDocument, title: string): string {
  const { department, budgetYear } = document.identity;
  return inBrackets([
    ...(title.includes(String(budgetYear.value)) ? [] : [year(document)]),
    ...(department.name !== null && title.includes(department.name) ? [] : [placedDepartment(catalogue, document)]),
  ]);
}

export function wholeTitle(catalogue: Catalogue, about: About | null, { title }: PageFacts): WholeTitle {
  if (about?.kind === 'project')
    return { title, apart: inBrackets([year(about.document), placedDepartment(catalogue, about.document)]) };
  if (about?.kind === 'document' || about?.kind === 'original')
    return { title, apart: documentApart(catalogue, about.document, title) };
  return { title, apart: '' };
}
