/** Columns that every table of records shares: which department and year a row is of, and what it rests on. Not in CSV. */
import { identitySchema } from '../document/identity.ts';
import { allOriginals } from '../document/all-originals.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Place, Provenance } from '../document/provenance.ts';
import { type ColumnDefinition, integer, sha256, text } from './column.ts';
import { documentSha256 } from './document-file.ts';
import { downloadable } from './downloadable.ts';

const { region, department, budgetYear } = identitySchema.shape;

/** What a row rests on. */
export interface Source {
  readonly document: PerformanceDocument;
  /** Null when the row is about the whole document. */
  readonly at: (Pick<Provenance, 'original' | 'line'> & { readonly place?: Place | undefined }) | null;
}

const originalOf = ({ document, at }: Source) => {
  const originals = allOriginals(document);
  return originals.find(({ id }) => id === at?.original) ?? (at === null ? originals[0] : undefined);
};

/** Region, department and year, repeated so that a table can be filtered without joining another. */
export function identityColumns<Row>(documentOf: (row: Row) => PerformanceDocument): ColumnDefinition<Row>[] {
  return [
    {
      name: 'region_code',
      type: text,
      field: region.shape.code,
      zh: '六位地区代码，同 documents 表。',
      source: 'identity.region.code',
      csv: false,
      read: (row) => documentOf(row).identity.region.code,
    },
    {
      name: 'region_name',
      type: text,
      field: region.shape.name,
      zh: '地区名称，同 documents 表。',
      source: 'identity.region.name',
      optional: true,
      csv: false,
      read: (row) => documentOf(row).identity.region.name,
    },
    {
      name: 'department',
      type: text,
      field: department.shape.name,
      zh: '部门名称，同 documents 表；原件未载明时为空。',
      source: 'identity.department.name',
      optional: true,
      csv: false,
      read: (row) => documentOf(row).identity.department.name,
    },
    {
      name: 'budget_year',
      type: integer,
      field: budgetYear.shape.value,
      zh: '预算年度，同 documents 表。',
      source: 'identity.budgetYear.value',
      csv: false,
      read: (row) => documentOf(row).identity.budgetYear.value,
    },
  ];
}

/** The version of the row's document, and the file, its hash, page and line that the row was read from. */
export function sourceColumns<Row>(sourceOf: (row: Row) => Source): ColumnDefinition<Row>[] {
  return [
    {
      name: 'document_sha256',
      type: sha256,
      title: '文本数据 SHA-256',
      zh: '所在文本的 data/documents/<文本编号>.json 的 SHA-256，即这条记录的数据版本。',
      en: "SHA-256 of data/documents/<document_id>.json: the version of the row's data.",
      source: '整份文本 JSON',
      csv: false,
      read: (row) => documentSha256(sourceOf(row).document),
    },
    {
      name: 'original_id',
      type: text,
      title: '原件编号',
      zh: '出自哪份原件，见 originals 表。',
      en: 'The original that the row was read from.',
      source: 'provenance.original',
      optional: true,
      csv: false,
      read: (row) => originalOf(sourceOf(row))?.id ?? null,
    },
    {
      name: 'original_sha256',
      type: sha256,
      title: '原件 SHA-256',
      zh: '这份原件可下载副本的 SHA-256。',
      en: "SHA-256 of that original's downloadable copy.",
      source: 'originals[].published.sha256，没有时 originals[].text.sha256',
      optional: true,
      csv: false,
      read: (row) => {
        const original = originalOf(sourceOf(row));
        return original ? downloadable(original).sha256 : null;
      },
    },
    {
      name: 'original_page',
      type: integer,
      title: '原件页码',
      zh: '在原件的第几页；只有 PDF、OFD 等分页的原件才有。',
      en: 'Page of the original, for formats with pages.',
      source: 'provenance.place.page',
      optional: true,
      csv: false,
      read: (row) => {
        const place = sourceOf(row).at?.place;
        return place?.in === 'page' ? place.page : null;
      },
    },
  ];
}
