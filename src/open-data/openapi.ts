/** `openapi.json`: OpenAPI 3.1 of the static JSON files, so that programs can make a client for them. */
import { siteDataFolder, tablePath } from '../catalogue/addresses.ts';
import { publishedSchemas, schemaContent } from './json-schemas.ts';
import { type Publication, summary, summaryEn, title } from './publication.ts';
import { formats } from './table-encoder.ts';
import type { Table } from './table.ts';
import { documentTables, projectTables, regionTables, tables } from './tables.ts';

const componentsBelow = '#/components/schemas/';

/** The published JSON Schemas and their parts side by side: the description needs no other file. */
function componentSchemas(): Record<string, object> {
  const schemas = publishedSchemas.flatMap((schema) => {
    const { $defs = {}, ...whole } = schemaContent(schema);
    return [[schema.name, whole] as const, ...Object.entries($defs)];
  });
  const text = JSON.stringify(Object.fromEntries(schemas));
  return JSON.parse(text.replaceAll('"$ref":"#/$defs/', `"$ref":"${componentsBelow}`)) as Record<string, object>;
}

type Parameter = readonly [name: string, zh: string, schema: object];

const documentId: Parameter = ['document_id', '文本编号，见 documents 表。', { type: 'string' }];
const projectId: Parameter = ['project_id', '项目编号，见 projects 表。', { type: 'string' }];
const regionCode: Parameter = ['region_code', '六位地区代码；含下级地区。', { type: 'string', pattern: '^[0-9]{6}$' }];
const departmentId: Parameter = ['department_id', '部门编号，在地区内唯一。', { type: 'string' }];
const year: Parameter = ['budget_year', '预算年度。', { type: 'integer' }];
const revisionNo: Parameter = ['no', '第几次更正，见文本的 revisions。', { type: 'integer', minimum: 1 }];
const oneTable = (choice: readonly Table[]): Parameter => [
  'table',
  choice.map(({ name, title: label }) => `${name} ${label}`).join('，'),
  { type: 'string', enum: choice.map(({ name }) => name) },
];

const schemaOf = (name: string) => ({ $ref: componentsBelow + name });

const operation = (
  operationId: string,
  zh: string,
  parameters: readonly Parameter[],
  schema: object,
  format: 'json' | 'jsonl' = 'json',
) => ({
  get: {
    operationId,
    summary: zh,
    parameters: parameters.map(([name, description, each]) => ({
      name,
      in: 'path',
      required: true,
      description,
      schema: each,
    })),
    responses: {
      '200': { description: zh, content: { [formats[format].mediaType]: { schema } } },
      '404': { description: '没有这份数据。 There is no such file.' },
    },
  },
});

/** A record a line: OpenAPI 3.1 has no word for it. */
const oneLineEach = { type: 'string', description: '每行一个 JSON 对象，结构同全站的表。 One JSON object a line.' };

// An empty list is a list of any of them.
const listOf = (choice: readonly Table[]) => ({ anyOf: choice.map(({ name }) => schemaOf(name)) });

type Path = readonly [template: string, item: object];

/** A table of a part of the site, in the folder that the parameters tell. */
const asArray = (
  id: string,
  zh: string,
  folder: string,
  choice: readonly Table[],
  parameters: readonly Parameter[],
): Path => [`${folder}/{table}.json`, operation(id, zh, [...parameters, oneTable(choice)], listOf(choice))];
const asLines = (
  id: string,
  zh: string,
  folder: string,
  choice: readonly Table[],
  parameters: readonly Parameter[],
): Path => [
  `${folder}/{table}.jsonl`,
  operation(id, `${zh}，一行一条记录`, [...parameters, oneTable(choice)], oneLineEach, 'jsonl'),
];

const ofDocument = '/data/documents/{document_id}';
const ofDepartment = '/data/departments/{region_code}/{department_id}';

const paths: readonly Path[] = [
  ...tables.map(({ name, title: label }): Path => [
    tablePath(siteDataFolder, name, 'json'),
    operation(`list_${name}`, `全站${label}`, [], schemaOf(name)),
  ]),
  [`${ofDocument}.json`, operation('get_document', '整份绩效文本', [documentId], schemaOf('document'))],
  [`${ofDocument}.import.json`, operation('get_import_report', '导入记录', [documentId], schemaOf('import-report'))],
  [
    '/data/versions/{document_id}/{no}.json',
    operation('get_version', '整份绩效文本在某次更正之前的样子', [documentId, revisionNo], schemaOf('document')),
  ],
  asArray('list_of_document', '一份文本的表', ofDocument, documentTables, [documentId]),
  asArray('list_of_project', '一个项目的表', `${ofDocument}/{project_id}`, projectTables, [documentId, projectId]),
  asLines('lines_of_site', '全站的表', '/data', tables, []),
  asLines('lines_of_year', '一个年度的表', '/data/years/{budget_year}', tables, [year]),
  asLines('lines_of_region', '一个地区及其下级地区的表', '/data/regions/{region_code}', regionTables, [regionCode]),
  asLines('lines_of_department', '一个部门历年的表', ofDepartment, documentTables, [regionCode, departmentId]),
];

export const openApi = ({ publisher, version, absolute }: Publication) => ({
  openapi: '3.1.1',
  info: {
    title: `${publisher.siteName}：${title}`,
    description: `${summary}\n\n${summaryEn}\n\n文件都是静态的，不需要密钥，也没有分页。 All files are static: no key, no paging.`,
    version,
    ...(publisher.licence === null ? {} : { license: publisher.licence }),
  },
  // Paths follow it and begin with a slash.
  servers: [{ url: (absolute('/') ?? publisher.base).replace(/(?<=.)\/$/u, ''), description: publisher.siteName }],
  paths: Object.fromEntries(paths),
  components: { schemas: componentSchemas() },
});
