/** Two to four projects, side by side: fields of the form, then indicators. */
import { indicatorPath, projectPath } from '../catalogue/addresses.ts';
import type { ProjectEntry } from '../catalogue/catalogue.ts';
import type { Indicator } from '../document/indicator.ts';
import { fundingView } from '../views/funding.ts';
import { departmentName, kindLabels, unknown, yearLabel } from '../views/identity.ts';
import { shownText, type ShownValue } from '../views/shown-value.ts';
import { alignedRows } from './aligned-rows.ts';
import { comparedRow, type ComparedRow, type ComparedValue, type Comparison } from './comparison.ts';

const said = (text: string): ComparedValue => ({ text, path: null });

const shown = ({ text, source }: ShownValue): ComparedValue => ({ text, path: source?.path ?? null });

function goals({ document, project }: ProjectEntry): ComparedValue {
  const values = project.goals.map((goal) => shownText(document, goal));
  return values.length === 0
    ? said('未印绩效目标')
    : { text: values.map(({ text }) => text).join('\n'), path: values[0]?.source?.path ?? null };
}

function schedule({ project }: ProjectEntry): ComparedValue {
  const { milestones = [] } = project.disbursementSchedule ?? {};
  const points = milestones.map(({ label, share }) =>
    share.state === 'read'
      ? `${label} ${String(share.percent)}%`
      : `${label} ${share.state === 'absent' ? '未印' : '空白或无法识读'}`,
  );
  return said(points.length === 0 ? '未印支出计划' : points.join('，'));
}

/** By what the amounts are; a label that the forms print differently is given in each wording. */
function fundingRows(entries: readonly ProjectEntry[]): ComparedRow[] {
  const views = entries.map(({ document, project }) => fundingView(document, project).rows);
  return (views[0] ?? []).map(({ key }) => {
    const rows = views.map((own) => own.find((row) => row.key === key));
    const labels = new Set(rows.flatMap((row) => (row ? [row.label] : [])));
    return comparedRow(
      [...labels].join(' / '),
      rows.map((row) => (row ? { text: row.amount.text, path: row.amount.source?.path ?? null } : null)),
    );
  });
}

function fields(entries: readonly ProjectEntry[]): ComparedRow[] {
  const row = (label: string, value: (entry: ProjectEntry) => ComparedValue): ComparedRow =>
    comparedRow(label, entries.map(value));
  return [
    row('地区', ({ document }) => said(document.identity.region.name ?? `地区 ${document.identity.region.code}`)),
    row('部门', ({ document }) => said(departmentName(document))),
    row('预算年度', ({ document }) => said(yearLabel(document))),
    row('类别', ({ project }) => said(kindLabels[project.kind])),
    row('项目编码', ({ project }) => said(project.projectCode ?? unknown)),
    row('预算单位', ({ project }) => said(project.budgetUnit?.name ?? unknown)),
    ...fundingRows(entries),
    row('资金用途', ({ document, project }) => shown(shownText(document, project.purpose))),
    row('支出计划', schedule),
    row('绩效目标', goals),
  ];
}

const cellText = (cell: string | null): string => cell ?? '（无法识读）';

function indicatorValue({ document, project }: ProjectEntry, row: Indicator, name: string): ComparedValue {
  const parts = [
    row.levelThree === name ? null : row.levelThree,
    `指标值 ${row.target.printed === '' ? '空白' : cellText(row.target.printed)}`,
    row.description === '' || row.description === name ? null : cellText(row.description),
    row.basis === '' ? null : `依据：${cellText(row.basis)}`,
  ];
  return {
    text: parts.filter((part) => part !== null && part !== '').join('\n'),
    path: indicatorPath(document, project, row.rowNo),
  };
}

function indicators(entries: readonly ProjectEntry[]): ComparedRow[] {
  return alignedRows(entries.map(({ project }) => project.indicators)).map((line) => {
    const named = line.find((row) => row !== null);
    const name = named?.levelThree ?? '';
    const values = entries.map((entry, at) => {
      const row = line[at];
      return row ? indicatorValue(entry, row, name) : null;
    });
    const note = [named?.levelOne.printed, named?.levelTwo.printed]
      .filter((label) => label !== null && label !== '')
      .join(' · ');
    return comparedRow(name === '' ? '（无三级指标名称）' : name, values, { note });
  });
}

export function compareProjects(entries: readonly ProjectEntry[]): Comparison {
  return {
    columns: entries.map(({ document, project }) => ({
      title: project.name,
      path: projectPath(document, project),
      place: `${yearLabel(document)} ${departmentName(document)}`,
    })),
    tables: [
      { title: '基本情况和资金', rows: fields(entries) },
      { title: '绩效指标', rows: indicators(entries) },
    ],
  };
}
