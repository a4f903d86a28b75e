/** Columns of a project's fields, each with a second one that tells why it is empty: blank, unreadable, no such field. */
import type { ProjectEntry } from '../catalogue/catalogue.ts';
import { fenToWan } from '../document/money.ts';
import type { Money, Percent, PrintedText } from '../document/printed.ts';
import { fundingSchema, type Funding, projectSchema } from '../document/project.ts';
import { type ColumnDefinition, number, oneOf, text, wan } from './column.ts';

type ProjectColumn = ColumnDefinition<ProjectEntry>;

const absent = { state: 'absent' } as const;

export const readText = (value: PrintedText): string | null => (value.state === 'read' ? value.value : null);

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

export function moneyColumns(name: string, key: 'totalFunds' | 'fiscalFunds' | 'otherFunds'): ProjectColumn[] {
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

export function milestoneColumns(name: string, by: string, label: string): ProjectColumn[] {
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

export function textColumns(
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
