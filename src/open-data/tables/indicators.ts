/** indicators: one row a printed indicator row that is not wholly blank. */
import { indicatorPath } from '../../catalogue/addresses.ts';
import type { ProjectEntry } from '../../catalogue/catalogue.ts';
import { type Indicator, indicatorSchema, operatorSchema, targetSchema } from '../../document/indicator.ts';
import { projectKindSchema, projectSchema } from '../../document/project.ts';
import { claimLine, claimPlace } from '../../views/indicator-place.ts';
import { canonicalColumns } from '../canonical-columns.ts';
import { integer, number, oneOf, siteAddress, text } from '../column.ts';
import { documentIdColumn, projectIdColumn } from '../key-columns.ts';
import { identityColumns, sourceColumns } from '../source-columns.ts';
import { defineTable, projectsIn, type Scope } from '../table.ts';

interface IndicatorEntry extends ProjectEntry {
  readonly row: Indicator;
}

const indicatorsIn = (scope: Scope): IndicatorEntry[] =>
  projectsIn(scope).flatMap((entry) =>
    entry.project.indicators.filter((row) => !row.blank).map((row) => ({ ...entry, row })),
  );

export const indicatorsTable = defineTable<IndicatorEntry>({
  name: 'indicators',
  title: '绩效指标',
  zh: '每行一条绩效指标；整行空白的表格行不列（见 JSON 文本，blank 为 true）。',
  en: 'One row per printed indicator row that is not wholly blank.',
  key: ['document_id', 'project_id', 'row_no'],
  references: [{ table: 'projects', columns: ['document_id', 'project_id'] }],
  rows: (_, scope) => indicatorsIn(scope),
  columns: [
    documentIdColumn(({ document }) => document.id),
    projectIdColumn(({ project }) => project.id),
    {
      name: 'project_no',
      type: integer,
      title: '项目序号',
      zh: '所在项目在同类项目中的序号。',
      en: "The project's position among the document's projects of its kind.",
      source: 'projects[].no',
      read: ({ project }) => project.no,
    },
    {
      name: 'kind',
      type: oneOf(projectKindSchema.options),
      title: '类别',
      zh: 'special 为专项资金，budget 为预算项目。',
      en: '`special`: 专项资金; `budget`: 预算项目.',
      source: 'projects[].kind',
      read: ({ project }) => project.kind,
    },
    {
      name: 'row_no',
      type: integer,
      field: indicatorSchema.shape.rowNo,
      zh: '在表中的行序，空白行也计入，从 1 起。',
      source: 'projects[].indicators[].rowNo',
      read: ({ row }) => row.rowNo,
    },
    {
      name: 'level_one',
      type: text,
      title: '一级指标',
      zh: '一级指标，照印；规范名称见 level_one_canonical。',
      en: 'Level-one label as printed.',
      source: 'projects[].indicators[].levelOne.printed',
      optional: true,
      read: ({ row }) => row.levelOne.printed,
    },
    {
      name: 'level_two',
      type: text,
      title: '二级指标',
      zh: '二级指标，照印；规范名称见 level_two_canonical。',
      en: 'Level-two label as printed.',
      source: 'projects[].indicators[].levelTwo.printed',
      optional: true,
      read: ({ row }) => row.levelTwo.printed,
    },
    {
      name: 'level_three',
      type: text,
      field: indicatorSchema.shape.levelThree,
      zh: '三级指标，即指标名称。',
      source: 'projects[].indicators[].levelThree',
      optional: true,
      read: ({ row }) => row.levelThree,
    },
    {
      name: 'description',
      type: text,
      field: indicatorSchema.shape.description,
      zh: '绩效指标描述。',
      source: 'projects[].indicators[].description',
      optional: true,
      read: ({ row }) => row.description,
    },
    {
      name: 'target_text',
      type: text,
      field: targetSchema.shape.printed,
      title: '指标值原文',
      zh: '指标值照印；符号、值、单位分印三格的，以一个空格相连。JSON 中空白为 ""，未能识读为 null。',
      source: 'projects[].indicators[].target.printed',
      optional: true,
      read: ({ row }) => row.target.printed,
    },
    {
      name: 'target_kind',
      type: oneOf(targetSchema.shape.kind.options),
      field: targetSchema.shape.kind,
      title: '指标值的类别',
      zh: 'number 有数，text 只有文字，blank 空白，unreadable 印了但未能识读。',
      source: 'projects[].indicators[].target.kind',
      csv: false,
      read: ({ row }) => row.target.kind,
    },
    {
      name: 'operator',
      type: oneOf(operatorSchema.options),
      field: targetSchema.shape.operator,
      title: '符号',
      zh: '>= 不低于，<= 不高于，= 等于，> 高于，< 低于；没有印符号时为空。',
      source: 'projects[].indicators[].target.operator',
      optional: true,
      read: ({ row }) => row.target.operator,
    },
    {
      name: 'value',
      type: number,
      field: targetSchema.shape.value,
      zh: '指标值中的数；没有数时为空。',
      source: 'projects[].indicators[].target.value',
      optional: true,
      read: ({ row }) => row.target.value,
    },
    {
      name: 'unit',
      type: text,
      field: targetSchema.shape.unit,
      zh: '指标值的单位，照印；没有印单位时为空。同一单位的不同写法见 unit_canonical。',
      source: 'projects[].indicators[].target.unit',
      optional: true,
      read: ({ row }) => row.target.unit,
    },
    {
      name: 'basis',
      type: text,
      field: indicatorSchema.shape.basis,
      zh: '指标值确定依据。',
      source: 'projects[].indicators[].basis',
      optional: true,
      read: ({ row }) => row.basis,
    },
    {
      name: 'source_line',
      type: integer,
      title: '原件行号',
      zh: '指标值在原件文本副本中的行；指标值空白时，是这一行第一个有字的单元格的行。',
      en: 'Line of the published text copy where the target stands; of the first cell that holds text when the target is blank.',
      source: 'projects[].indicators[].provenance.cells',
      read: ({ row }) => claimLine(row),
    },
    {
      name: 'url',
      type: siteAddress,
      title: '网址',
      zh: '项目页上这一行的永久地址。',
      en: "Permanent address of the row on its project's page.",
      source: '项目页地址加 #row-行序',
      read: ({ document, project, row }, { address }) => address(indicatorPath(document, project, row.rowNo)),
    },
    {
      name: 'project_name',
      type: text,
      field: projectSchema.shape.name,
      zh: '所在项目的名称，同 projects 表。',
      source: 'projects[].name',
      csv: false,
      read: ({ project }) => project.name,
    },
    ...canonicalColumns<IndicatorEntry>(({ row }) => row),
    ...identityColumns<IndicatorEntry>(({ document }) => document),
    ...sourceColumns<IndicatorEntry>(({ document, row }) => ({ document, at: claimPlace(row) })),
  ],
});
