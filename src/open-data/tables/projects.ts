/** projects: one row a 项目. */
import { projectPath } from '../../catalogue/addresses.ts';
import type { ProjectEntry } from '../../catalogue/catalogue.ts';
import { fenToWan } from '../../document/money.ts';
import type { Money, Percent, PrintedText } from '../../document/printed.ts';
import {
  budgetUnitSchema,
  fundingSchema,
  type Funding,
  projectKindSchema,
  projectSchema,
} from '../../document/project.ts';
import { type ColumnDefinition, integer, number, oneOf, siteAddress, text, wan } from '../column.ts';
import { documentIdColumn } from '../key-columns.ts';
import { identityColumns, sourceColumns } from '../source-columns.ts';
import { defineTable, projectsIn } from '../table.ts';

type ProjectColumn = ColumnDefinition<ProjectEntry>;

const absent = { state: 'absent' } as const;

const readText = (value: PrintedText): string | null => (value.state === 'read' ? value.value : null);

/** Not in CSV: tells blank from absent and unreadable, which are all empty in CSV. */
const stateColumn = (
  name: string,
  title: string,
  state: (entry: ProjectEntry) => (Money | Percent | PrintedText)['state'],
): ProjectColumn => ({
  name: `${name}_state`,
  type: oneOf(['read', 'blank', 'unreadable', 'absent']),
  title: `${title}的状态`,
  zh: 'read 已识读（包括 0），blank 有此栏而空白，unreadable 印有文字而未能识读，absent 表中没有此栏。',
  en: 'read (zero included), blank (the cell is empty), unreadable, or absent (the form has no such field).',
  source: 'state',
  csv: false,
  read: state,
});

function moneyColumns(name: string, key: 'totalFunds' | 'fiscalFunds' | 'otherFunds'): ProjectColumn[] {
  const money = ({ project }: ProjectEntry): Funding[typeof key] => project.funding[key];
  const title = fundingSchema.shape[key].meta()?.title ?? key;
  return [
    {
      name,
      ...(key === 'totalFunds' ? { fiscal: 'value' } : {}),
      type: wan,
      field: fundingSchema.shape[key],
      title: `${title}（万元）`,
      zh: `${title}，换算成万元的精确小数，不分组；0 写作 0.00，空白或没有此栏为空。`,
      source: `projects[].funding.${key}.fen`,
      optional: true,
      read: (entry) => {
        const amount = money(entry);
        return amount.state === 'read' ? fenToWan(amount.fen) : null;
      },
    },
    stateColumn(name, title, (entry) => money(entry).state),
    {
      name: name.replace('_wan', '_label'),
      type: text,
      title: `${title}的栏目名`,
      zh: `表中这一栏印出的名称，如${title}；没有印出或没有此栏为空。`,
      en: 'What the form calls this amount, as printed.',
      source: `projects[].funding.labels.${key}`,
      optional: true,
      csv: false,
      read: ({ project }) => project.funding.labels?.[key] ?? null,
    },
  ];
}

function milestoneColumns(name: string, by: string, label: string): ProjectColumn[] {
  const share = ({ project }: ProjectEntry): Percent =>
    project.disbursementSchedule?.milestones.find((milestone) => milestone.by === by)?.share ?? absent;
  return [
    {
      name,
      type: number,
      title: `${label}支出计划（%）`,
      zh: `资金支出计划中${label}一格的百分数，照印；多为累计数，也有印成各期占比的，见 schedule_reading。`,
      en: `Planned share of spending by ${by}, as printed; cumulative as a rule, see schedule_reading.`,
      source: `projects[].disbursementSchedule.milestones[by=${by}].share.percent`,
      optional: true,
      read: (entry) => {
        const value = share(entry);
        return value.state === 'read' ? value.percent : null;
      },
    },
    stateColumn(name, `${label}支出计划`, (entry) => share(entry).state),
  ];
}

function textColumns(
  name: string,
  key: 'purpose' | 'supervisingDepartment' | 'implementingUnit',
  zh: string,
): ProjectColumn[] {
  const title = projectSchema.shape[key].meta()?.title ?? key;
  return [
    {
      name,
      type: text,
      field: projectSchema.shape[key],
      zh,
      source: `projects[].${key}.value`,
      optional: true,
      read: ({ project }) => readText(project[key]),
    },
    stateColumn(name, title, ({ project }) => project[key].state),
  ];
}

export const projectsTable = defineTable<ProjectEntry>({
  name: 'projects',
  title: '项目',
  zh: '每行一个项目，照印出的次序，专项资金在前。',
  en: 'One row per project in printed order, special funds first.',
  key: ['document_id', 'project_id'],
  references: [{ table: 'documents', columns: ['document_id'] }],
  rows: (_, scope) => projectsIn(scope),
  columns: [
    documentIdColumn(({ document }) => document.id),
    {
      name: 'project_id',
      fiscal: 'budget-line-id',
      type: text,
      field: projectSchema.shape.id,
      zh: '文本内唯一，永久不变：项目编码；没有编码时为类别加序号。',
      source: 'projects[].id',
      read: ({ project }) => project.id,
    },
    {
      name: 'project_no',
      type: integer,
      field: projectSchema.shape.no,
      zh: '在同类项目中的序号，从 1 起。',
      source: 'projects[].no',
      read: ({ project }) => project.no,
    },
    {
      name: 'kind',
      type: oneOf(projectKindSchema.options),
      field: projectSchema.shape.kind,
      zh: 'special 为专项资金，budget 为预算项目。',
      source: 'projects[].kind',
      read: ({ project }) => project.kind,
    },
    {
      name: 'name',
      fiscal: 'activity:generic:project:label',
      type: text,
      field: projectSchema.shape.name,
      zh: '项目名称；取自表内、标题还是目录，见 projects[].nameSource。',
      source: 'projects[].name',
      read: ({ project }) => project.name,
    },
    {
      name: 'code',
      fiscal: 'activity:generic:project:code',
      type: text,
      field: projectSchema.shape.projectCode,
      zh: '项目编码；被单元格边线拆开的已接好。表中没有或未能识读时为空。',
      source: 'projects[].projectCode',
      optional: true,
      read: ({ project }) => project.projectCode,
    },
    {
      name: 'unit_code',
      type: text,
      field: budgetUnitSchema.shape.code,
      zh: '预算单位编码；不同地区会重复，须与地区代码同用。',
      source: 'projects[].budgetUnit.code',
      optional: true,
      read: ({ project }) => project.budgetUnit?.code ?? null,
    },
    {
      name: 'unit_name',
      type: text,
      field: budgetUnitSchema.shape.name,
      zh: '预算单位名称。',
      source: 'projects[].budgetUnit.name',
      optional: true,
      read: ({ project }) => project.budgetUnit?.name ?? null,
    },
    ...moneyColumns('total_wan', 'totalFunds'),
    ...moneyColumns('fiscal_wan', 'fiscalFunds'),
    ...moneyColumns('other_wan', 'otherFunds'),
    ...textColumns('purpose', 'purpose', '资金用途。'),
    ...milestoneColumns('by_0331', '03-31', '3月底'),
    ...milestoneColumns('by_0630', '06-30', '6月底'),
    ...milestoneColumns('by_1031', '10-31', '10月底'),
    ...milestoneColumns('by_1231', '12-31', '12月底'),
    {
      name: 'schedule_reading',
      type: oneOf(['cumulative', 'increments', 'unclear']),
      title: '支出计划的读法',
      zh: 'cumulative 逐期不减且止于 100，increments 各期相加为 100，unclear 两者都不是；没有支出计划时为空。',
      en: 'How the planned shares can be read; null when the form has no schedule.',
      source: 'projects[].disbursementSchedule.reading',
      optional: true,
      csv: false,
      read: ({ project }) => project.disbursementSchedule?.reading ?? null,
    },
    {
      name: 'goals',
      type: text,
      field: projectSchema.shape.goals,
      zh: '绩效目标，一个目标一行（单元格内换行）。',
      source: 'projects[].goals[].value',
      optional: true,
      read: ({ project }) => {
        const goals = project.goals.flatMap((goal) => readText(goal) ?? []);
        return goals.length === 0 ? null : goals.join('\n');
      },
    },
    ...textColumns('supervising_department', 'supervisingDepartment', '主管部门（2020 年承德表式）。'),
    ...textColumns('implementing_unit', 'implementingUnit', '实施单位（2020 年承德表式）。'),
    {
      name: 'source_line',
      type: integer,
      title: '原件行号',
      zh: '项目在原件文本副本中开始的行。',
      en: 'Line of the published text copy where the project begins.',
      source: 'projects[].provenance.line',
      read: ({ project }) => project.provenance.line,
    },
    {
      name: 'url',
      type: siteAddress,
      title: '网址',
      zh: '项目页的永久地址。',
      en: "Permanent address of the project's page.",
      source: '由地区、年度、部门、项目编号组成',
      read: ({ document, project }, { address }) => address(projectPath(document, project)),
    },
    ...identityColumns<ProjectEntry>(({ document }) => document),
    ...sourceColumns<ProjectEntry>(({ document, project }) => ({ document, at: project.provenance })),
  ],
});
