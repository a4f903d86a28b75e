/** A project → its search record. */
import { projectPath } from '../catalogue/addresses.ts';
import type { Catalogue, ProjectEntry } from '../catalogue/catalogue.ts';
import { fundingName, withoutColon } from '../document/funding-label.ts';
import type { Indicator } from '../document/indicator.ts';
import { fenToWanGrouped } from '../document/money.ts';
import type { Money, PrintedText } from '../document/printed.ts';
import type { BudgetUnit, Project } from '../document/project.ts';
import { stateWording } from '../views/shown-value.ts';
import { context, departmentKey, readable, sectionBlocks, shownAndPrinted } from './document-text.ts';
import { normalise } from './normalise.ts';
import { projectLabels } from './project-labels.ts';
import { inOrder, type RecordBlock, type SearchRecord, type Tier } from './record.ts';

function amount(label: string, value: Money): string {
  if (value.state !== 'read') return value.state === 'unreadable' ? `${label} ${value.printed}` : '';
  return shownAndPrinted(`${label} ${fenToWanGrouped(value.fen)} 万元`, value.printed);
}

/** All cells of one row belong together. */
const indicatorText = ({ levelOne, levelTwo, levelThree, description, target, basis }: Indicator): string =>
  [levelOne.printed, levelTwo.printed, levelThree, description, target.printed, basis]
    .filter((cell) => cell !== null && cell !== '')
    .join(' ');

function schedule({ disbursementSchedule }: Project): string {
  const points = (disbursementSchedule?.milestones ?? []).map(({ label, share }) =>
    share.state === 'read' ? shownAndPrinted(`${label} ${String(share.percent)}%`, share.printed) : label,
  );
  return points.length === 0 ? '' : `资金支出计划 ${points.join(' ')}`;
}

/** What the original prints where the page shows a tidier reading: 1.土地储备绩效目标表 for 土地储备. */
function printings({ names, purpose, goals }: Project): string[] {
  const differing = [names.table, names.heading, names.contents, purpose, ...goals].flatMap((value) =>
    value.state === 'read' && !normalise(value.value).includes(normalise(value.printed)) ? [value.printed] : [],
  );
  return [...new Map(differing.map((printed) => [normalise(printed), printed])).values()];
}

/** As the page shows it, and as printed. */
const unitTexts = ({ name, code, printed }: BudgetUnit): string[] => {
  const shown = code === null ? `预算单位 ${name}` : `预算单位 ${name}（${code}）`;
  return normalise(shown).includes(normalise(printed)) ? [shown] : [shown, printed];
};

function otherNames(project: Project): string[] {
  const known = new Set([normalise(project.name)]);
  return [project.names.table, project.names.heading, project.names.contents].map(readable).filter((name) => {
    const isNew = name !== '' && !known.has(normalise(name));
    known.add(normalise(name));
    return isNew;
  });
}

function projectBlocks(catalogue: Catalogue, { document, project }: ProjectEntry): RecordBlock[] {
  const block = (tier: Tier, label: string | null, text: string, anchor: string | null = null): RecordBlock[] =>
    text === '' ? [] : [{ text, tier, label, anchor }];
  const field = (tier: Tier, label: string, value: PrintedText): RecordBlock[] => {
    const text = readable(value);
    return text === '' ? [] : block(tier, null, `${label} ${text}`);
  };
  const rowBlock = (tier: Tier, row: Indicator): RecordBlock[] =>
    block(tier, '绩效指标', indicatorText(row), `row-${String(row.rowNo)}`);
  const { funding } = project;
  const unit = project.budgetUnit;
  const code = project.projectCode ?? readable(project.printedCode);
  return [
    ...block('name', null, project.name),
    ...otherNames(project).flatMap((name) => block('name', null, name)),
    ...block('name', '项目编码', code),
    ...project.goals.flatMap((goal) => block('promise', '绩效目标', readable(goal))),
    ...project.indicators.filter(({ blank }) => !blank).flatMap((row) => rowBlock('promise', row)),
    ...block('promise', '资金用途', readable(project.purpose)),
    ...block('promise', null, amount(fundingName(funding, 'totalFunds'), funding.totalFunds), 'funding'),
    ...block('promise', null, amount(fundingName(funding, 'fiscalFunds'), funding.fiscalFunds), 'funding'),
    ...block('promise', null, amount(fundingName(funding, 'otherFunds'), funding.otherFunds), 'funding'),
    ...(funding.further ?? []).flatMap((further) =>
      block('promise', null, amount(withoutColon(further.label), further.amount), 'funding'),
    ),
    ...block('furniture', null, schedule(project), 'schedule'),
    ...sectionBlocks(project.narrative),
    ...project.indicators.filter(({ blank }) => blank).flatMap((row) => rowBlock('furniture', row)),
    ...printings(project).flatMap((text) => block('furniture', null, text)),
    ...projectLabels(project).flatMap((label) => block('furniture', null, label)),
    ...block(
      'furniture',
      null,
      `项目编码 ${code === '' ? stateWording[project.printedCode.state === 'absent' ? 'absent' : 'blank'] : code}`,
    ),
    ...(unit ? unitTexts(unit).flatMap((text) => block('context', null, text)) : []),
    ...field('context', '主管部门', project.supervisingDepartment),
    ...field('context', '实施单位', project.implementingUnit),
    ...project.people.flatMap(({ role, name, phone }) =>
      block('context', null, [role, name, phone].filter((part) => part !== null).join(' ')),
    ),
    ...context(catalogue, document, project.kind),
  ];
}

export function projectRecord(catalogue: Catalogue, entry: ProjectEntry): SearchRecord {
  const { document, project } = entry;
  const { totalFunds } = project.funding;
  return {
    path: projectPath(document, project),
    kind: project.kind,
    title: project.name,
    year: document.identity.budgetYear.value,
    regionCode: document.identity.region.code,
    departmentKey: departmentKey(document),
    amountFen: totalFunds.state === 'read' ? totalFunds.fen : null,
    blocks: inOrder(projectBlocks(catalogue, entry)),
  };
}
