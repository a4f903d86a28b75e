/** disclosures: one row a 绩效文本, with what is known of its publication: as printed, or else as the webmaster registered it. */
import { documentPath } from '../../catalogue/addresses.ts';
import { type DocumentDisclosure, documentDisclosure } from '../../catalogue/document-disclosure.ts';
import { disclosureSchema } from '../../document/identity.ts';
import type { PerformanceDocument } from '../../document/performance-document.ts';
import { type ColumnDefinition, date, oneOf, siteAddress, text } from '../column.ts';
import { documentIdColumn } from '../key-columns.ts';
import { defineTable } from '../table.ts';

interface DisclosureEntry {
  readonly document: PerformanceDocument;
  readonly known: DocumentDisclosure;
}

type DisclosureColumn = ColumnDefinition<DisclosureEntry>;

const { shape } = disclosureSchema;

/** Of the document's JSON; what is not printed comes from the register. */
const printedOrRegistered = (key: keyof typeof shape): string => `disclosure.${key}，没有印出的取自公开信息登记`;

const optional: Pick<DisclosureColumn, 'optional'> = { optional: true };

export const disclosuresTable = defineTable<DisclosureEntry>({
  name: 'disclosures',
  title: '公开信息',
  zh: '每行一份绩效文本的公开信息：照印出的；没有印出而网站管理员登记了的，照登记的。未载明的为空，不推算。',
  en: 'One row per performance document: what is known of its publication, as printed or else as registered. Empty when unknown.',
  key: ['document_id'],
  references: [{ table: 'documents', columns: ['document_id'] }],
  rows: (catalogue, { documents }) =>
    documents.map((document) => ({ document, known: documentDisclosure(catalogue, document) })),
  columns: [
    documentIdColumn(({ document }) => document.id),
    {
      name: 'index_number',
      type: text,
      field: shape.indexNumber,
      zh: '索引号。',
      source: printedOrRegistered('indexNumber'),
      ...optional,
      read: ({ known }) => known.indexNumber,
    },
    {
      name: 'document_number',
      type: text,
      field: shape.documentNumber,
      zh: '文号。',
      source: printedOrRegistered('documentNumber'),
      ...optional,
      read: ({ known }) => known.documentNumber,
    },
    {
      name: 'publisher',
      type: text,
      field: shape.publisher,
      zh: '发布机构。',
      source: printedOrRegistered('publisher'),
      ...optional,
      read: ({ known }) => known.publisher,
    },
    {
      name: 'written_on',
      type: date,
      field: shape.writtenOn,
      zh: '成文日期。',
      source: printedOrRegistered('writtenOn'),
      ...optional,
      read: ({ known }) => known.writtenOn,
    },
    {
      name: 'published_on',
      type: date,
      field: shape.publishedOn,
      zh: '发布日期。',
      source: printedOrRegistered('publishedOn'),
      ...optional,
      read: ({ known }) => known.publishedOn,
    },
    {
      name: 'published_time',
      type: text,
      title: '发布时间',
      zh: '发布的时刻，如 09:30；只登记了日期的为空。',
      en: 'Time of day of the publication, HH:MM, where it was registered.',
      source: '公开信息登记',
      ...optional,
      read: ({ known }) => known.publishedTime,
    },
    {
      name: 'subject',
      type: text,
      title: '主题分类',
      zh: '主题分类。',
      en: 'Subject of the disclosure.',
      source: '公开信息登记',
      ...optional,
      read: ({ known }) => known.subject,
    },
    {
      name: 'openness',
      type: oneOf(shape.openness.unwrap().options),
      field: shape.openness,
      zh: '主动公开、依申请公开或不予公开。',
      source: printedOrRegistered('openness'),
      ...optional,
      read: ({ known }) => known.openness,
    },
    {
      name: 'published_at',
      type: text,
      title: '原发布网址',
      zh: '部门自己发布这份文本的网址。',
      en: 'Where the department itself has published the document.',
      source: '公开信息登记',
      ...optional,
      read: ({ known }) => known.publishedAt,
    },
    {
      name: 'registered',
      type: text,
      title: '取自登记的列',
      zh: '这一行里由网站管理员登记、原件没有印出的列名，以分号相连；没有的为空。',
      en: 'Names of the columns of this row that come from the register, not from the original, joined by semicolons.',
      source: '公开信息登记',
      ...optional,
      read: ({ known }) => known.registered.map((key) => registeredColumns[key]).join(';') || null,
    },
    {
      name: 'registered_by',
      type: text,
      title: '登记者',
      zh: '登记这些信息的单位或岗位；没有登记或没有写明的为空。',
      en: 'Office or role that registered them.',
      source: '公开信息登记',
      ...optional,
      read: ({ known }) => known.registeredBy,
    },
    {
      name: 'url',
      type: siteAddress,
      title: '网址',
      zh: '文本页的永久地址。',
      en: "Permanent address of the document's page.",
      source: '页面地址',
      read: ({ document }, { address }) => address(documentPath(document)),
    },
  ],
});

const registeredColumns: Readonly<Record<DocumentDisclosure['registered'][number], string>> = {
  indexNumber: 'index_number',
  documentNumber: 'document_number',
  publisher: 'publisher',
  writtenOn: 'written_on',
  publishedOn: 'published_on',
  publishedTime: 'published_time',
  subject: 'subject',
  openness: 'openness',
  publishedAt: 'published_at',
};
