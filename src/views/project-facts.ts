/** What is known of a project beside its money and its promises: whose it is, its code, its people. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Project } from '../document/project.ts';
import { type Fact, identityFacts } from './identity.ts';
import { sourceLink } from './link.ts';
import { shownText, type ShownValue, visibleBreaks } from './shown-value.ts';

/** The code as understood, with what its cell prints when the two differ. */
function projectCode(document: PerformanceDocument, project: Project): ShownValue {
  const cell = shownText(document, project.printedCode);
  const printed = project.printedCode.state === 'read' ? project.printedCode.printed : cell.printed;
  const words = project.projectCode ?? cell.text;
  return { ...cell, text: words, printed: printed === null || printed === words ? null : visibleBreaks(printed) };
}

/** In the order of the form. */
export function projectFacts(catalogue: Catalogue, document: PerformanceDocument, project: Project): Fact[] {
  const shown = (label: string, value: ShownValue): Fact => ({
    label,
    value: value.text,
    path: null,
    note: value.printed === null ? null : `原件印作“${value.printed}”`,
    source: value.source,
  });
  const unit = project.budgetUnit;
  const facts: Fact[] = [
    ...identityFacts(catalogue, document).filter((fact) => fact.label !== '标题'),
    shown('项目编码', projectCode(document, project)),
  ];
  if (unit) {
    const value = unit.code === null ? unit.name : `${unit.name}（${unit.code}）`;
    facts.push({ label: '预算单位', value, path: null, note: null, source: sourceLink(document, unit.provenance) });
  }
  if (project.supervisingDepartment.state !== 'absent')
    facts.push(shown('主管部门', shownText(document, project.supervisingDepartment)));
  if (project.implementingUnit.state !== 'absent')
    facts.push(shown('实施单位', shownText(document, project.implementingUnit)));
  for (const person of project.people)
    facts.push({
      label: person.role,
      value: person.phone === null ? person.name : `${person.name} ${person.phone}`,
      path: null,
      note: person.phone?.includes('*') === true ? '号码由本站遮盖' : null,
      source: sourceLink(document, person.provenance),
    });
  return facts;
}
