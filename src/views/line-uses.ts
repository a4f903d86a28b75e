/** Which line of an original went where on the site. */
import { documentPath, indicatorPath, projectPath } from '../catalogue/addresses.ts';
import { fundingName, withoutColon } from '../document/funding-label.ts';
import type { Part, PerformanceDocument } from '../document/performance-document.ts';
import type { Project } from '../document/project.ts';
import type { Money, Percent, PrintedText } from '../document/printed.ts';
import type { Provenance } from '../document/provenance.ts';
import type { Section } from '../document/section.ts';
import type { Link } from './link.ts';
import { shortName } from './short-name.ts';

/** What a line, or a part of it, became. */
export type LineUse = Link;

type Printed = PrintedText | Money | Percent;

interface Use {
  readonly at: Provenance;
  readonly use: LineUse;
}

const printedUse = (value: Printed, label: string, path: string): Use[] =>
  value.state === 'absent' ? [] : [{ at: value.provenance, use: { label, path } }];

function sectionUses(sections: readonly Section[], path: string): Use[] {
  return sections.flatMap(({ id, heading, blocks, provenance }) => {
    const use = { label: heading ?? '正文', path: `${path}#${id}` };
    const firstLine: Provenance = { original: provenance.original, line: provenance.line };
    return [
      ...(heading === null ? [] : [{ at: firstLine, use }]),
      ...blocks.map((block) => ({ at: block.provenance, use })),
    ];
  });
}

function projectUses(document: PerformanceDocument, project: Project): Use[] {
  const path = projectPath(document, project);
  const label = (field: string): string => `${shortName(project.name)}：${field}`;
  const printed = (value: Printed, field: string): Use[] => printedUse(value, label(field), path);
  const { names, funding, budgetUnit, disbursementSchedule } = project;
  return [
    ...printed(names.heading, '标题'),
    ...printed(names.table, '项目名称'),
    ...printed(project.printedCode, '项目编码'),
    ...(budgetUnit ? [{ at: budgetUnit.provenance, use: { label: label('预算单位'), path } }] : []),
    ...printed(project.supervisingDepartment, '主管部门'),
    ...printed(project.implementingUnit, '实施单位'),
    ...project.people.map((person) => ({ at: person.provenance, use: { label: label(person.role), path } })),
    ...printed(funding.totalFunds, fundingName(funding, 'totalFunds')),
    ...printed(funding.fiscalFunds, fundingName(funding, 'fiscalFunds')),
    ...printed(funding.otherFunds, fundingName(funding, 'otherFunds')),
    ...(funding.further ?? []).flatMap(({ label: name, amount }) => printed(amount, withoutColon(name))),
    ...printed(project.purpose, '资金用途'),
    ...(disbursementSchedule?.milestones ?? []).flatMap((milestone) => printed(milestone.share, '支出计划')),
    ...project.goals.flatMap((goal) => printed(goal, '绩效目标')),
    ...project.indicators.map((row) => ({
      at: { ...row.provenance },
      use: { label: label(`指标第 ${String(row.rowNo)} 行`), path: indicatorPath(document, project, row.rowNo) },
    })),
    ...sectionUses(project.narrative, path),
  ];
}

/** Only what is printed as such; what was inferred from a line is no use of it. */
function identityUses({ identity }: PerformanceDocument, path: string): Use[] {
  const { title, department, budgetYear } = identity;
  return [
    { label: '标题', ...title },
    { label: '部门名称', ...department },
    { label: '预算年度', ...budgetYear },
  ].flatMap(({ label, source, provenance }) =>
    source === 'printed' && provenance ? [{ at: provenance, use: { label, path } }] : [],
  );
}

/** The lines of a part before its first section. */
function partHeadingUses({ heading, provenance, sections }: Part, path: string): Use[] {
  if (heading === null || provenance === null) return [];
  const { original, line, to = line } = provenance;
  const first = sections[0]?.provenance.line ?? to + 1;
  return [{ at: { original, line, to: Math.max(line, Math.min(to, first - 1)) }, use: { label: heading, path } }];
}

/** Line → uses, in the order of the document's structure, each named once. */
export function lineUses(document: PerformanceDocument, originalId: string): Map<number, LineUse[]> {
  const path = documentPath(document);
  const uses: Use[] = [
    ...document.frontMatter.map((block) => ({ at: block.provenance, use: { label: '封面', path } })),
    ...identityUses(document, path),
    ...document.parts.flatMap((part) => [
      ...partHeadingUses(part, `${path}#part-${part.kind}`),
      ...printedUse(part.statement, '声明没有此项', `${path}#part-${part.kind}`),
      ...sectionUses(part.sections, path),
    ]),
    ...document.projects.flatMap((project) => projectUses(document, project)),
  ];
  const byLine = new Map<number, LineUse[]>();
  for (const { at, use } of uses) {
    if (at.original !== originalId) continue;
    for (let line = at.line; line <= (at.to ?? at.line); line += 1) {
      const known = byLine.get(line) ?? [];
      if (!known.some((each) => each.label === use.label)) byLine.set(line, [...known, use]);
    }
  }
  return byLine;
}
