/** What the checks say of a document: its own findings in full, those of its projects counted, since they stand with the projects. */
import { projectPath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { type DismissedView, type FindingView, findingViews } from './finding.ts';
import type { Link } from './link.ts';
import { shortName } from './short-name.ts';

export interface DocumentChecks {
  /** Of the document and all its projects. */
  readonly count: number;
  /** About the document as a whole. */
  readonly findings: readonly FindingView[];
  readonly dismissed: readonly DismissedView[];
  /** Projects of which something is said, in printed order. */
  readonly projects: readonly (Link & { readonly countText: string })[];
}

export function documentChecks(catalogue: Catalogue, document: PerformanceDocument): DocumentChecks {
  const all = findingViews(catalogue, document);
  const projects = document.projects.flatMap((project) => {
    const { findings, dismissed } = findingViews(catalogue, document, project.id);
    const countText = [
      ...(findings.length > 0 ? [`${String(findings.length)} 条`] : []),
      ...(dismissed.length > 0 ? [`已由人工核实 ${String(dismissed.length)} 条`] : []),
    ].join('，');
    return countText === ''
      ? []
      : [{ label: shortName(project.name), path: `${projectPath(document, project)}#findings`, countText }];
  });
  return {
    count: all.findings.length,
    findings: all.findings.filter(({ about }) => about === null),
    dismissed: all.dismissed.filter(({ about }) => about === null),
    projects,
  };
}
