/** What a page is called away from the site, in a tab, a search result or a shared link: there nothing else tells it from its likes. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { placedDepartment } from '../views/identity.ts';
import type { About, PageFacts } from './about.ts';

export interface WholeTitle {
  readonly title: string;
  /** Behind it, in brackets, or after a dot where it holds brackets itself; empty when the title says enough. */
  readonly apart: string;
}

const year = ({ identity }: PerformanceDocument): string => `${String(identity.budgetYear.value)}年`;

function behind(parts: readonly string[]): string {
  if (parts.length === 0) return '';
  const said = parts.join('，');
  return /[（(]/u.test(said) ? ` · ${said}` : `（${said}）`;
}

/** Year and department of a document, as far as its title does not say them. */
function documentApart(catalogue: Catalogue, document: PerformanceDocument, title: string): string {
  const { department, budgetYear } = document.identity;
  return behind([
    ...(title.includes(String(budgetYear.value)) ? [] : [year(document)]),
    ...(department.name !== null && title.includes(department.name) ? [] : [placedDepartment(catalogue, document)]),
  ]);
}

export function wholeTitle(catalogue: Catalogue, about: About | null, { title }: PageFacts): WholeTitle {
  if (about?.kind === 'project')
    return { title, apart: behind([year(about.document), placedDepartment(catalogue, about.document)]) };
  if (about?.kind === 'document' || about?.kind === 'original')
    return { title, apart: documentApart(catalogue, about.document, title) };
  return { title, apart: '' };
}
