/** Words to cite a page by, with the hash of the original that it rests on. The template adds the permanent address. */
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Project } from '../document/project.ts';
import { citedTitle, departmentName } from './identity.ts';
import { sourceLink } from './link.ts';

export interface Citation {
  /** Everything but the address. */
  readonly text: string;
  /** The page's own site path. */
  readonly path: string;
}

/** The original's published hash: what a reader can compare a downloaded file with. */
function originalWords({ originals }: PerformanceDocument, id?: string): string {
  const original = originals.find((candidate) => candidate.id === id) ?? originals[0];
  if (!original) return '';
  return `原件 SHA-256 ${original.published?.sha256 ?? original.text.sha256}`;
}

const titled = (document: PerformanceDocument): string => `${departmentName(document)}：${citedTitle(document)}`;

export const documentCitation = (document: PerformanceDocument, path: string): Citation => ({
  text: `${titled(document)}，${originalWords(document)}。`,
  path,
});

export function projectCitation(document: PerformanceDocument, project: Project, path: string): Citation {
  const code = project.projectCode === null ? '' : `（项目编码 ${project.projectCode}）`;
  const where = sourceLink(document, project.provenance).label.replaceAll(' ', '');
  return {
    text: `${titled(document)}，“${project.name}”${code}，原件${where}，${originalWords(document, project.provenance.original)}。`,
    path,
  };
}
