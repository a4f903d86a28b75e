/** documents: one row a 绩效文本. */
import { downloadPath } from '../../catalogue/addresses.ts';
import { fenToWan } from '../../document/money.ts';
import type { Original } from '../../document/original.ts';
import { identitySchema } from '../../document/identity.ts';
import { performanceTextSchema, type PerformanceDocument } from '../../document/performance-document.ts';
import { listedTotal } from '../../views/listed-total.ts';
import { integer, sha256, text, wan } from '../column.ts';
import { defineTable } from '../table.ts';

/** The copy that readers download. */
export const downloadable = (original: Original) => original.published ?? original.text;

/** Path below the site's root, without a leading slash. */
export const publishedPath = (path: string): string => downloadPath(path).slice(1);

const count = (document: PerformanceDocument, kind: 'special' | 'budget'): number =>
  document.projects.filter((project) => project.kind === kind).length;

const firstOriginal = (document: PerformanceDocument) => {
  const [original] = document.originals;
  return original ? downloadable(original) : null;
};

const { region, department, budgetYear, title } = identitySchema.shape;

export const documentsTable = defineTable<PerformanceDocument>({
  name: 'documents',
  title: '绩效文本',
  zh: '每行一份绩效文本。',
  en: 'One row per performance document.',
  rows: (_, { documents }) => documents,
  columns: [
    {
      name: 'document_id',
      type: text,
      field: performanceTextSchema.shape.id,
      zh: '地区代码、预算年度、部门编号连成，永久不变；其他各表用它指向这份文本。',
      source: 'id',
      read: (document) => document.id,
    },
    {
      name: 'region_code',
      type: text,
      field: region.shape.code,
      zh: '六位地区代码；开发区用统计用代码。',
      source: 'identity.region.code',
      read: ({ identity }) => identity.region.code,
    },
    {
      name: 'region_name',
      type: text,
      field: region.shape.name,
      zh: '地区名称；不知道时为空。',
      source: 'identity.region.name',
      optional: true,
      read: ({ identity }) => identity.region.name,
    },
    {
      name: 'department',
      type: text,
      field: department.shape.name,
      zh: '部门名称；原件未载明时为空，不代填。',
      source: 'identity.department.name',
      optional: true,
      read: ({ identity }) => identity.department.name,
    },
    {
      name: 'budget_year',
      type: integer,
      field: budgetYear.shape.value,
      zh: '预算年度；是印出的还是推断的，见 JSON 文本 identity.budgetYear.source。',
      source: 'identity.budgetYear.value',
      read: ({ identity }) => identity.budgetYear.value,
    },
    {
      name: 'title',
      type: text,
      field: title.shape.value,
      zh: '文本标题；是印出的还是推断的，见 identity.title.source。',
      source: 'identity.title.value',
      read: ({ identity }) => identity.title.value,
    },
    {
      name: 'special_projects',
      type: integer,
      title: '专项资金项目数',
      zh: '“专项资金绩效目标”部分列出的项目个数。',
      en: 'Number of projects in the special funds part.',
      source: 'projects[kind=special]',
      read: (document) => count(document, 'special'),
    },
    {
      name: 'budget_projects',
      type: integer,
      title: '预算项目数',
      zh: '“预算项目绩效目标”部分列出的项目个数。',
      en: 'Number of projects in the budget projects part.',
      source: 'projects[kind=budget]',
      read: (document) => count(document, 'budget'),
    },
    {
      name: 'listed_total_wan',
      type: wan,
      title: '已列项目合计（万元）',
      zh: '各项目印出的预算数之和，不是部门预算总额；没有项目印出金额时为空。',
      en: "Exact sum of the totals that the projects print. Not the department's budget. Empty when none is printed.",
      source: 'projects[].funding.totalFunds',
      optional: true,
      read: ({ projects }) => {
        const { fen } = listedTotal(projects);
        return fen === null ? null : fenToWan(fen);
      },
    },
    {
      name: 'original_file',
      type: text,
      title: '原件',
      zh: '第一份原件可下载副本在本站的路径；全部原件见 originals 表。',
      en: 'Site path of the downloadable copy of the first original.',
      source: 'originals[0].published，没有时 originals[0].text',
      optional: true,
      read: (document) => {
        const file = firstOriginal(document);
        return file ? publishedPath(file.path) : null;
      },
    },
    {
      name: 'original_sha256',
      type: sha256,
      title: '原件 SHA-256',
      zh: '上述可下载副本的 SHA-256。',
      en: 'SHA-256 of that copy.',
      source: 'originals[0].published.sha256，没有时 originals[0].text.sha256',
      optional: true,
      read: (document) => firstOriginal(document)?.sha256 ?? null,
    },
  ],
});
