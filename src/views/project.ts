/** The project page: what the money is for, how much, when, and what was promised. */
import {
  comparisonPath,
  documentJsonPath,
  documentPath,
  projectKey,
  projectPath,
  searchPath,
} from '../catalogue/addresses.ts';
import type { Catalogue, ProjectEntry } from '../catalogue/catalogue.ts';
import type { Project } from '../document/project.ts';
import { entryKey } from '../crosswalk/crosswalk.ts';
import { projectCard, type ProjectCard } from './cards.ts';
import { type Citation, projectCitation } from './citation.ts';
import { type DismissedView, findingViews, type FindingView } from './finding.ts';
import { fundingSplit, type FundingSplit } from './funding-split.ts';
import { fundingView, type FundingView } from './funding.ts';
import { departmentName, documentTitle, type Fact, kindLabels, projectCrumbs, yearLabel } from './identity.ts';
import { indicatorTableView, type IndicatorTableView } from './indicator-table.ts';
import { type Link, originalLink, sourceLink, type SourceLink } from './link.ts';
import { nameNote } from './name-note.ts';
import { crosswalkOf, projectHistory, type ProjectHistory } from './project-history.ts';
import { projectFacts } from './project-facts.ts';
import { plainSummary, type PlainSummary, type SummaryDoubts } from './plain-summary.ts';
import {
  conversionNotice,
  damagedDatesNote,
  hasDamagedName,
  projectsWithoutUnit,
  rowDiagnostics,
} from './reading-notes.ts';
import { sameSubjectProjects } from './same-subject.ts';
import { scheduleView, type ScheduleView } from './schedule.ts';
import { sectionViews, type SectionView } from './section.ts';
import { shortName } from './short-name.ts';
import { type ShownAmount, shownAmount, shownText, type ShownValue } from './shown-value.ts';
import { projectTable, type TableDownload } from './table-download.ts';
import { quoted } from './quoted.ts';

/** A project with the same subject in another document, and the words that they share. */
interface SameSubject {
  readonly project: ProjectCard;
  readonly sharedWords: string;
}

/** A subject that every county has would otherwise fill the page. */
const shownOfSubject = 12;

export interface ProjectView {
  readonly id: string;
  readonly path: string;
  readonly breadcrumbs: readonly Link[];
  /** The name; headline of the page. */
  readonly name: string;
  /** Says where the name was taken from, or that the table and its heading differ; null when there is nothing to say. */
  readonly nameNote: string | null;
  /** One sentence for search engines and link previews. */
  readonly description: string;
  readonly kindLabel: string;
  /** The project in plain words, at the top of its page. */
  readonly summary: PlainSummary;
  /** The amount of the headline: 预算数 / 年度资金总额. */
  readonly amount: ShownAmount;
  readonly document: Link;
  readonly conversionNotice: string | null;
  readonly yearLabel: string;
  readonly departmentName: string;
  /** Region, department, year, code, unit, supervising department, people …, in the order of the form. */
  readonly facts: readonly Fact[];
  readonly funding: FundingView;
  /** Null where a figure would show nothing. */
  readonly split: FundingSplit | null;
  readonly purpose: ShownValue;
  readonly schedule: ScheduleView | null;
  readonly goals: readonly ShownValue[];
  readonly indicators: IndicatorTableView;
  readonly narrative: readonly SectionView[];
  /** All findings about the project; those of a row stand at the row too. */
  readonly findings: readonly FindingView[];
  /** Those that a person has looked at. */
  readonly dismissed: readonly DismissedView[];
  /** The lines of the original that hold the whole table. */
  readonly source: SourceLink;
  readonly original: Link;
  readonly previous: Link | null;
  readonly next: Link | null;
  /** The other projects of the document, as printed. */
  readonly siblings: readonly ProjectCard[];
  /** Those of the same department first, then the newest; at most a dozen. */
  readonly sameSubject: readonly SameSubject[];
  /** Why they are named; null when there are none. */
  readonly sameSubjectNote: string | null;
  /** The search that finds the rest, when not all are listed. */
  readonly sameSubjectRest: Link | null;
  /** The same project in other years; null when none is known. */
  readonly history: ProjectHistory | null;
  readonly citation: Citation;
  /** The compare page with this project chosen. */
  readonly comparison: string;
  /** Sections that other sites can show alone. */
  readonly embeddable: readonly { readonly id: string; readonly label: string }[];
  readonly tables: readonly TableDownload[];
  readonly documentJson: string;
}

export function projectView(catalogue: Catalogue, { document, project }: ProjectEntry): ProjectView {
  const { findings, dismissed } = findingViews(catalogue, document, project.id);
  const indicators = indicatorTableView(document, project, findings, rowDiagnostics(catalogue, document, project.id));
  const path = projectPath(document, project);
  const unitAssumed = projectsWithoutUnit(catalogue, document).has(project.id);
  const at = document.projects.indexOf(project);
  const neighbour = (index: number): Link | null => {
    const other = document.projects[index];
    return other ? { label: shortName(other.name), path: projectPath(document, other) } : null;
  };
  const amount = shownAmount(document, project.funding.totalFunds);
  return {
    id: project.id,
    path,
    breadcrumbs: projectCrumbs(catalogue, document, project),
    name: project.name,
    nameNote: nameNote(project, hasDamagedName(catalogue, document, project.id)),
    description: `${departmentName(document)} ${String(document.identity.budgetYear.value)} 年项目${quoted(project.name)}的资金、支出计划、绩效目标和 ${String(indicators.filled)} 项绩效指标。`,
    kindLabel: kindLabels[project.kind],
    summary: plainSummary(project, summaryDoubts(findings, unitAssumed)),
    amount,
    document: { label: documentTitle(document), path: documentPath(document) },
    conversionNotice: conversionNotice(catalogue, document),
    yearLabel: yearLabel(document),
    departmentName: departmentName(document),
    facts: projectFacts(catalogue, document, project),
    funding: fundingView(document, project, unitAssumed),
    split: fundingSplit(project.funding),
    purpose: shownText(document, project.purpose),
    schedule: scheduleView(document, project, damagedDatesNote(catalogue, document, project.id)),
    goals: project.goals.map((goal) => shownText(document, goal)),
    indicators,
    narrative: sectionViews(document, project.narrative, 2),
    findings,
    dismissed,
    source: sourceLink(document, project.provenance),
    original: originalLink(document, project.provenance.original, '查看原件全文'),
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
    siblings: document.projects
      .filter((other) => other !== project)
      .map((other) => projectCard(catalogue, { document, project: other })),
    ...sameSubjectViews(catalogue, { document, project }),
    history: projectHistory(catalogue, { document, project }),
    citation: projectCitation(catalogue, { document, project }, path),
    comparison: comparisonPath([projectKey(document, project)]),
    embeddable: embeddable(project),
    tables: [
      projectTable(document.id, project.id, 'indicators', indicators.filled),
      projectTable(document.id, project.id, 'findings', findings.length),
    ],
    documentJson: documentJsonPath(document.id),
  };
}

function embeddable({ funding, disbursementSchedule }: Project): ProjectView['embeddable'] {
  const printed = [funding.totalFunds, funding.fiscalFunds, funding.otherFunds].some(({ state }) => state !== 'absent');
  return [
    { id: 'indicators', label: '绩效指标' },
    ...(printed ? [{ id: 'funding', label: '资金来源' }] : []),
    ...(disbursementSchedule ? [{ id: 'schedule', label: '支出计划' }] : []),
  ];
}

function summaryDoubts(findings: readonly FindingView[], unitAssumed: boolean): SummaryDoubts {
  return {
    unitAssumed,
    placeholderGoals: new Set(
      findings.flatMap(({ code, printed }) => (code === 'goal-placeholder' && printed !== null ? [printed] : [])),
    ),
    doubtfulRows: new Set(findings.flatMap(({ rowNo, severity }) => (severity === 'info' ? [] : (rowNo ?? [])))),
  };
}

type SameSubjectViews = Pick<ProjectView, 'sameSubject' | 'sameSubjectNote' | 'sameSubjectRest'>;

function sameSubjectViews(catalogue: Catalogue, entry: ProjectEntry): SameSubjectViews {
  const years = new Set(
    crosswalkOf(catalogue)
      .history(entry)
      .flatMap(({ from, to }) => [entryKey(from), entryKey(to)]),
  );
  const matches = sameSubjectProjects(catalogue, entry).filter((match) => !years.has(entryKey(match.entry)));
  const shown = matches.slice(0, shownOfSubject);
  const words = [...new Set(shown.map(({ sharedWords }) => sharedWords))];
  const [first] = words;
  if (first === undefined) return { sameSubject: [], sameSubjectNote: null, sameSubjectRest: null };
  return {
    sameSubject: shown.map((match) => ({
      project: projectCard(catalogue, match.entry),
      sharedWords: match.sharedWords,
    })),
    sameSubjectNote: `名称中都有${words.map((each) => `“${each}”`).join('或')}，因此列在这里；是否同一事项，请对照原文。`,
    sameSubjectRest:
      matches.length === shown.length
        ? null
        : {
            label: `共 ${String(matches.length)} 个，检索“${first}”可看到其余`,
            path: `${searchPath}?q=${encodeURIComponent(first)}`,
          },
  };
}
