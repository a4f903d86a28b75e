/** originals: one row a 原件 with the hashes of what was received and of what is published. */
import { originalPath } from '../../catalogue/addresses.ts';
import { allOriginals } from '../../document/all-originals.ts';
import { type Original, originalFormatSchema, originalSchema } from '../../document/original.ts';
import type { PerformanceDocument } from '../../document/performance-document.ts';
import { integer, oneOf, sha256, siteAddress, text } from '../column.ts';
import { documentIdColumn } from '../key-columns.ts';
import { defineTable } from '../table.ts';
import { downloadable, publishedPath } from '../downloadable.ts';

interface OriginalEntry {
  readonly document: PerformanceDocument;
  readonly original: Original;
}

const { shape } = originalSchema;
const received = shape.received.shape;

export const originalsTable = defineTable<OriginalEntry>({
  name: 'originals',
  title: '原件',
  zh: '每行一份原件，被更正的原件也在内；可用 SHA-256 核对下载的文件是否完整。',
  en: 'One row per original, replaced ones included, with SHA-256 sums to check downloads against.',
  key: ['document_id', 'original_id'],
  references: [{ table: 'documents', columns: ['document_id'] }],
  rows: (_, { documents }) =>
    documents.flatMap((document) => allOriginals(document).map((original) => ({ document, original }))),
  columns: [
    documentIdColumn(({ document }) => document.id),
    {
      name: 'original_id',
      type: text,
      field: shape.id,
      zh: '文本内唯一。',
      source: 'originals[].id',
      read: ({ original }) => original.id,
    },
    {
      name: 'format',
      type: oneOf(originalFormatSchema.options),
      field: shape.format,
      zh: '收到的文件的格式。',
      source: 'originals[].format',
      read: ({ original }) => original.format,
    },
    {
      name: 'path',
      type: text,
      title: '下载路径',
      zh: '可下载副本在本站的路径；原格式不宜公开时为文本副本。',
      en: 'Site path of the downloadable copy.',
      source: 'originals[].published.path，没有时 originals[].text.path',
      read: ({ original }) => publishedPath(downloadable(original).path),
    },
    {
      name: 'bytes',
      type: integer,
      title: '字节数',
      zh: '可下载副本的大小。',
      en: 'Size of the downloadable copy.',
      source: 'originals[].published.bytes，没有时 originals[].text.bytes',
      read: ({ original }) => downloadable(original).bytes,
    },
    {
      name: 'sha256',
      type: sha256,
      title: 'SHA-256',
      zh: '可下载副本的 SHA-256。',
      en: 'SHA-256 of the downloadable copy.',
      source: 'originals[].published.sha256，没有时 originals[].text.sha256',
      read: ({ original }) => downloadable(original).sha256,
    },
    {
      name: 'text_path',
      type: text,
      title: '文本副本路径',
      zh: '带行号的文本副本在本站的路径；各表的“原件行号”指它的行。',
      en: 'Site path of the text copy that every source_line points into.',
      source: 'originals[].text.path',
      read: ({ original }) => publishedPath(original.text.path),
    },
    {
      name: 'text_sha256',
      type: sha256,
      title: '文本副本 SHA-256',
      zh: '文本副本的 SHA-256。',
      en: 'SHA-256 of the text copy.',
      source: 'originals[].text.sha256',
      read: ({ original }) => original.text.sha256,
    },
    {
      name: 'text_lines',
      type: integer,
      title: '文本副本行数',
      zh: '文本副本的行数。',
      en: 'Number of lines of the text copy.',
      source: 'originals[].text.lines',
      read: ({ original }) => original.text.lines,
    },
    {
      name: 'received_name',
      type: text,
      field: received.name,
      zh: '收到时的文件名。',
      source: 'originals[].received.name',
      read: ({ original }) => original.received.name,
    },
    {
      name: 'received_bytes',
      type: integer,
      title: '收到时的字节数',
      zh: '收到的文件的大小；遮盖个人号码后，副本与它不同。',
      en: 'Size of the file as received; differs from the copy when numbers were masked.',
      source: 'originals[].received.bytes',
      read: ({ original }) => original.received.bytes,
    },
    {
      name: 'received_sha256',
      type: sha256,
      title: '收到时的 SHA-256',
      zh: '收到的文件的 SHA-256，可与部门网站上的文件核对；遮盖过个人号码的不公开，为空。',
      en: "SHA-256 of the file as received, to compare with the department's own file; empty when personal numbers were masked, since it would give them away.",
      source: 'originals[].received.sha256',
      optional: true,
      read: ({ original }) => original.received.sha256,
    },
    {
      name: 'encoding',
      type: text,
      field: received.encoding,
      zh: '文本文件收到时的字符编码；其他格式为空。',
      source: 'originals[].received.encoding',
      optional: true,
      read: ({ original }) => original.received.encoding,
    },
    {
      name: 'masked',
      type: integer,
      field: shape.masked,
      zh: '副本中遮盖的个人号码个数。',
      source: 'originals[].masked',
      read: ({ original }) => original.masked,
    },
    {
      name: 'url',
      type: siteAddress,
      title: '网址',
      zh: '带行号的原件页的永久地址。',
      en: "Permanent address of the original's numbered-line page.",
      source: '页面地址',
      read: ({ document, original }, { address }) => address(originalPath(document, original.id)),
    },
  ],
});
