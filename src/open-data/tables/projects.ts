/** projects: one row a 项目. */
import { projectPath } from '../../catalogue/addresses.ts';
import type { ProjectEntry } from '../../catalogue/catalogue.ts';
import { budgetUnitSchema, projectKindSchema, projectSchema } from '../../document/project.ts';
import { integer, oneOf, siteAddress, text } from '../column.ts';
import { milestoneColumns, moneyColumns, readText, textColumns } from '../field-columns.ts';
import { documentIdColumn } from '../key-columns.ts';
import { identityColumns, sourceColumns } from '../source-columns.ts';
import { defineTable, projectsIn } from '../table.ts';

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
