/** What a later version of a document says otherwise than an earlier one. Pure; where it stands in the files is no content. */
import type { PerformanceDocument } from '../../document/performance-document.ts';
import type { Project } from '../../document/project.ts';
import type { Change, Said } from '../../document/revision.ts';
import { pairProjects } from './project-pairs.ts';
import { rowChanges } from './row-changes.ts';
import { changesOf, type Compared, said, saidMoney, saidText, sameMoney } from './said.ts';
import { blockPassages, type Passage, passageChanges, sectionPassages } from './text-changes.ts';

const joined = (texts: readonly string[], provenance: Said['provenance'] | undefined): Said | null =>
  said(texts.length === 0 ? null : texts.join('；'), provenance ?? null);

const people = ({ people: all }: Project): Said | null =>
  joined(
    all.map(({ printed }) => printed),
    all[0]?.provenance,
  );

function schedule({ disbursementSchedule }: Project): Said | null {
  const milestones = disbursementSchedule?.milestones ?? [];
  const shares = milestones.flatMap(({ label, share }) =>
    share.state === 'absent' ? [] : [{ text: `${label} ${share.printed}`, provenance: share.provenance }],
  );
  return joined(
    shares.map(({ text }) => text),
    shares[0]?.provenance,
  );
}

function fieldsOf(before: Project, after: Project): Compared[] {
  const both = (field: Compared['field'], read: (project: Project) => Said | null): Compared => ({
    field,
    before: read(before),
    after: read(after),
  });
  const funds = (['totalFunds', 'fiscalFunds', 'otherFunds'] as const)
    .filter((field) => !sameMoney(before.funding[field], after.funding[field]))
    .map((field) => both(field, ({ funding }) => saidMoney(funding[field])));
  return [
    both('name', ({ name, provenance }) => said(name, provenance)),
    both('projectCode', ({ projectCode, printedCode }) => said(projectCode, saidText(printedCode)?.provenance ?? null)),
    both('budgetUnit', ({ budgetUnit }) => budgetUnit && said(budgetUnit.printed, budgetUnit.provenance)),
    both('supervisingDepartment', ({ supervisingDepartment }) => saidText(supervisingDepartment)),
    both('implementingUnit', ({ implementingUnit }) => saidText(implementingUnit)),
    both('people', people),
    both('fundsUnit', ({ funding }) => said(funding.unit, null)),
    ...funds,
    both('purpose', ({ purpose }) => saidText(purpose)),
    both('disbursementSchedule', schedule),
  ];
}

/** Goals keep their order; a rewritten goal is the one in its place. */
function goalPassages({ goals, name }: Project): Passage[] {
  return goals.flatMap((goal) => {
    const text = saidText(goal);
    return text === null || text.printed.trim() === ''
      ? []
      : [{ text: text.printed, provenance: text.provenance, about: name }];
  });
}

function projectChanges(before: Project, after: Project): Change[] {
  const place = { projectId: after.id, about: after.name };
  const narrative = (project: Project): Passage[] =>
    sectionPassages(project.narrative, null).map((passage) => ({ ...passage, about: after.name }));
  return [
    ...changesOf(fieldsOf(before, after), { ...place, rowNo: null }),
    ...passageChanges('goals', goalPassages(before), goalPassages(after), () => true, after.id).map((change) => ({
      ...change,
      about: after.name,
    })),
    ...rowChanges(before.indicators, after.indicators, place),
    ...passageChanges('narrative', narrative(before), narrative(after), undefined, after.id),
  ];
}

const wholeProject = ({ name, provenance }: Project): Said => ({ printed: name, provenance });

function projectsChanges(before: PerformanceDocument, after: PerformanceDocument): Change[] {
  return pairProjects(before.projects, after.projects).flatMap(({ before: was, after: is }): Change[] => {
    if (was !== null && is !== null) return projectChanges(was, is);
    const only = is ?? was;
    if (only === null) return [];
    return [
      {
        kind: is === null ? 'removed' : 'added',
        field: 'project',
        projectId: only.id,
        about: only.name,
        rowNo: null,
        before: was && wholeProject(was),
        after: is && wholeProject(is),
      },
    ];
  });
}

const partPassages = ({ parts }: PerformanceDocument): Passage[] =>
  parts.flatMap(({ heading, provenance, statement }) => {
    const none = saidText(statement);
    return [
      ...(heading === null ? [] : [{ text: heading, provenance, about: null }]),
      ...(none === null ? [] : [{ text: none.printed, provenance: none.provenance, about: heading }]),
    ];
  });

const textPassages = ({ parts }: PerformanceDocument): Passage[] =>
  parts.flatMap(({ heading, sections }) => sectionPassages(sections, heading));

/** In the order of the document: what it is, its text, its projects. Empty when both say the same. */
export function documentChanges(before: PerformanceDocument, after: PerformanceDocument): Change[] {
  const identity = ({ identity: { title, department } }: PerformanceDocument) => ({
    title: title.source === 'printed' ? said(title.value, title.provenance) : null,
    department: department.source === 'printed' ? said(department.name, department.provenance) : null,
  });
  const [was, is] = [identity(before), identity(after)];
  return [
    ...changesOf(
      [
        { field: 'title', before: was.title, after: is.title },
        { field: 'department', before: was.department, after: is.department },
      ],
      { projectId: null, about: null, rowNo: null },
    ),
    ...passageChanges('frontMatter', blockPassages(before.frontMatter, null), blockPassages(after.frontMatter, null)),
    ...passageChanges('part', partPassages(before), partPassages(after)),
    ...passageChanges('section', textPassages(before), textPassages(after)),
    ...projectsChanges(before, after),
  ];
}
