/** documents: one row a 绩效文本. */
import { documentPath } from '../../catalogue/addresses.ts';
import { documentDisclosure } from '../../catalogue/document-disclosure.ts';
import { fenToWan } from '../../document/money.ts';
import { disclosureSchema, identitySchema } from '../../document/identity.ts';
import { performanceTextSchema, type PerformanceDocument } from '../../document/performance-document.ts';
import { listedTotal } from '../../views/listed-total.ts';
import { date, integer, sha256, siteAddress, text, wan } from '../column.ts';
import { documentSha256 } from '../document-file.ts';
import { downloadable, publishedPath } from '../downloadable.ts';
import { defineTable } from '../table.ts';

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
  key: ['document_id'],
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
      fiscal: 'administrative-classification:generic:level1:code',
      type: text,
      field: region.shape.code,
      zh: '六位地区代码；开发区用统计用代码。',
      source: 'identity.region.code',
      read: ({ identity }) => identity.region.code,
    },
    {
      name: 'region_name',
      fiscal: 'administrative-classification:generic:level1:label',
      type: text,
      field: region.shape.name,
      zh: '地区名称；不知道时为空。',
      source: 'identity.region.name',
      optional: true,
      read: ({ identity }) => identity.region.name,
    },
    {
      name: 'department',
      fiscal: 'administrative-classification:generic:level2:label',
      type: text,
      field: department.shape.name,
      zh: '部门名称；原件未载明时为空，不代填。',
      source: 'identity.department.name',
      optional: true,
      read: ({ identity }) => identity.department.name,
    },
    {
      name: 'budget_year',
      fiscal: 'date:fiscal-year',
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
    {
      name: 'department_id',
      type: text,
      field: department.shape.id,
      zh: '部门编号，在地区内永久不变，用于网址。',
      source: 'identity.department.id',
      csv: false,
      read: ({ identity }) => identity.department.id,
    },
    {
      name: 'document_number',
      type: text,
      field: disclosureSchema.shape.documentNumber,
      zh: '文号，同 disclosures 表；未载明时为空。',
      source: 'disclosure.documentNumber，没有印出的取自公开信息登记',
      optional: true,
      csv: false,
      read: (document, { catalogue }) => documentDisclosure(catalogue, document).documentNumber,
    },
    {
      name: 'written_on',
      type: date,
      field: disclosureSchema.shape.writtenOn,
      zh: '成文日期，同 disclosures 表；未载明时为空，不推算。',
      source: 'disclosure.writtenOn，没有印出的取自公开信息登记',
      optional: true,
      csv: false,
      read: (document, { catalogue }) => documentDisclosure(catalogue, document).writtenOn,
    },
    {
      name: 'published_on',
      type: date,
      field: disclosureSchema.shape.publishedOn,
      zh: '发布日期，同 disclosures 表；未载明时为空，不推算。',
      source: 'disclosure.publishedOn，没有印出的取自公开信息登记',
      optional: true,
      csv: false,
      read: (document, { catalogue }) => documentDisclosure(catalogue, document).publishedOn,
    },
    {
      name: 'document_sha256',
      type: sha256,
      title: '文本数据 SHA-256',
      zh: 'data/documents/<文本编号>.json 的 SHA-256，即这份文本的数据版本。',
      en: 'SHA-256 of data/documents/<document_id>.json: the version of its data.',
      source: '整份文本 JSON',
      csv: false,
      read: documentSha256,
    },
    {
      name: 'url',
      type: siteAddress,
      title: '网址',
      zh: '文本页的永久地址。',
      en: "Permanent address of the document's page.",
      source: '由地区、年度、部门组成',
      csv: false,
      read: (document, { address }) => address(documentPath(document)),
    },
  ],
});
