/** Two documents side by side: which projects they share, and the text of 部门整体绩效目标. */
import { comparisonPath, documentPath, projectKey, projectPath } from '../catalogue/addresses.ts';
import { matchYears } from '../crosswalk/match-years.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Project } from '../document/project.ts';
import type { Section } from '../document/section.ts';
import { fundingView } from '../views/funding.ts';
import { departmentName, documentTitle, yearLabel } from '../views/identity.ts';
import { listedTotal } from '../views/listed-total.ts';
import { comparedRow, type ComparedRow, type ComparedValue, type Comparison } from './comparison.ts';

const said = (text: string): ComparedValue => ({ text, path: null });

function facts(documents: readonly PerformanceDocument[]): ComparedRow[] {
  const row = (label: string, value: (document: PerformanceDocument) => string): ComparedRow =>
    comparedRow(
      label,
      documents.map((document) => said(value(document))),
    );
  return [
    row('标题', documentTitle),
    row('部门', departmentName),
    row('预算年度', yearLabel),
    row('项目数', ({ projects }) => String(projects.length)),
    row('已列项目合计', ({ projects }) => listedTotal(projects).text),
  ];
}

function projectValue(document: PerformanceDocument, project: Project): ComparedValue {
  return {
    text: [
      project.name,
      ...fundingView(document, project).rows.map(({ label, amount }) => `${label} ${amount.text}`),
      `绩效指标 ${String(project.indicators.filter(({ blank }) => !blank).length)} 行`,
    ].join('\n'),
    path: projectPath(document, project),
  };
}

/** Pairs that the years share, in the order of the later year, then what stands in one year alone. */
function projects(first: PerformanceDocument, second: PerformanceDocument): ComparedRow[] {
  const entries = (document: PerformanceDocument) => document.projects.map((project) => ({ document, project }));
  const pairs = matchYears(entries(first), entries(second));
  const place = (project: Project): number => second.projects.indexOf(project);
  const paired = pairs
    .toSorted((a, b) => place(a.to.project) - place(b.to.project))
    .map(({ from, to }) =>
      comparedRow(to.project.name, [projectValue(first, from.project), projectValue(second, to.project)], {
        detail: comparisonPath([projectKey(first, from.project), projectKey(second, to.project)]),
      }),
    );
  const alone = (document: PerformanceDocument, of: 'from' | 'to'): Project[] =>
    document.projects.filter((project) => !pairs.some((pair) => pair[of].project === project));
  return [
    ...paired,
    ...alone(first, 'from').map((project) => comparedRow(project.name, [projectValue(first, project), null])),
    ...alone(second, 'to').map((project) => comparedRow(project.name, [null, projectValue(second, project)])),
  ];
}

const sections = (document: PerformanceDocument): Section[] =>
  document.parts.filter(({ kind }) => kind === 'overall').flatMap((part) => part.sections);

const sectionName = ({ title, heading }: Section): string => title ?? heading ?? '正文';

const sectionValue = (document: PerformanceDocument, section: Section): ComparedValue => ({
  text: section.blocks.map(({ markdown }) => markdown).join('\n'),
  path: `${documentPath(document)}#${section.id}`,
});

/** Sections of the same name, in the order of the first document. */
function overallText(first: PerformanceDocument, second: PerformanceDocument): ComparedRow[] {
  const waiting = new Set(sections(second));
  const rows = sections(first).map((section) => {
    const name = sectionName(section);
    const partner = [...waiting].find((other) => sectionName(other) === name);
    if (partner) waiting.delete(partner);
    return comparedRow(name, [sectionValue(first, section), partner ? sectionValue(second, partner) : null]);
  });
  const rest = [...waiting].map((section) => comparedRow(sectionName(section), [null, sectionValue(second, section)]));
  return [...rows, ...rest].filter(({ cells }) => cells.some((cell) => cell !== null && cell.text !== ''));
}

export function compareDocuments(first: PerformanceDocument, second: PerformanceDocument): Comparison {
  const documents = [first, second];
  return {
    columns: documents.map((document) => ({
      title: documentTitle(document),
      path: documentPath(document),
      place: `${yearLabel(document)} ${departmentName(document)}`,
    })),
    tables: [
      { title: '基本情况', rows: facts(documents) },
      { title: '项目', rows: projects(first, second) },
      { title: '部门整体绩效目标', rows: overallText(first, second) },
    ].filter(({ rows }) => rows.length > 0),
  };
}
