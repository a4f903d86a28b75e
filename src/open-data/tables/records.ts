/**
 * records: one row a record of the other tables, with its permanent address, the version of its data and what it rests on.
 * The columns of the other CSV files are fixed; this is where CSV has the rest.
 */
import { documentPath, indicatorPath, linePath, projectPath } from '../../catalogue/addresses.ts';
import { claimPlace } from '../../views/indicator-place.ts';
import { findingPlace } from '../../views/finding.ts';
import { integer, oneOf, siteAddress, text } from '../column.ts';
import { documentIdColumn, maybeProjectIdColumn, maybeRowNoColumn } from '../key-columns.ts';
import { type Source, sourceColumns } from '../source-columns.ts';
import { defineTable, projectsIn } from '../table.ts';
import { findingPath, findingsIn } from './findings.ts';

interface RecordEntry extends Source {
  readonly record: 'document' | 'project' | 'indicator' | 'finding';
  readonly projectId: string | null;
  readonly rowNo: number | null;
  readonly code: string | null;
  /** Site path. */
  readonly path: string;
}

export const recordsTable = defineTable<RecordEntry>({
  name: 'records',
  title: '记录出处',
  zh: '每行说明一条记录：永久地址、数据版本，出自哪份原件的哪一行、哪一页。',
  en: 'One row per record of the other tables: its permanent address, the version of its data, and the original, line and page it was read from.',
  references: [{ table: 'documents', columns: ['document_id'] }],
  rows: (catalogue, scope) => {
    const none = { projectId: null, rowNo: null, code: null };
    const documents = scope.documents.map((document): RecordEntry => {
      return { ...none, record: 'document', document, at: null, path: documentPath(document) };
    });
    const projects = projectsIn(scope).flatMap(({ document, project }): RecordEntry[] => [
      {
        ...none,
        record: 'project',
        document,
        projectId: project.id,
        at: project.provenance,
        path: projectPath(document, project),
      },
      ...project.indicators
        .filter((row) => !row.blank)
        .map((row): RecordEntry => {
          const path = indicatorPath(document, project, row.rowNo);
          const { id: projectId } = project;
          return { ...none, record: 'indicator', document, projectId, rowNo: row.rowNo, at: claimPlace(row), path };
        }),
    ]);
    const findings = findingsIn(catalogue, scope).map(({ document, finding }): RecordEntry => {
      const { projectId, rowNo, code } = finding;
      const [at, path] = [findingPlace(document, finding), findingPath({ document, finding })];
      return { record: 'finding', document, projectId, rowNo, code, at, path };
    });
    return [...documents, ...projects, ...findings];
  },
  columns: [
    {
      name: 'record',
      type: oneOf(['document', 'project', 'indicator', 'finding']),
      title: '记录种类',
      zh: '在哪张表里：document 绩效文本，project 项目，indicator 绩效指标，finding 核查发现。',
      en: 'The table that holds the record: documents, projects, indicators or findings.',
      source: '各表',
      read: ({ record }) => record,
    },
    documentIdColumn(({ document }) => document.id),
    maybeProjectIdColumn(({ projectId }) => projectId),
    maybeRowNoColumn(({ rowNo }) => rowNo),
    {
      name: 'code',
      type: text,
      title: '规则代码',
      zh: '核查发现的规则代码，见 findings 表；不是核查发现的为空。',
      en: 'Rule of a finding; empty for other records.',
      source: '规则',
      optional: true,
      read: ({ code }) => code,
    },
    {
      name: 'url',
      type: siteAddress,
      title: '网址',
      zh: '这条记录的永久地址。',
      en: 'Permanent address of the record.',
      source: '页面地址',
      read: ({ path }, { address }) => address(path),
    },
    ...sourceColumns<RecordEntry>((entry) => entry).map((column) => ({ ...column, csv: true })),
    {
      name: 'source_line',
      type: integer,
      title: '原件行号',
      zh: '在原件文本副本中的行；关于整份文本的为空。',
      en: 'Line of the published text copy; empty when the record is the whole document.',
      source: 'provenance.line',
      optional: true,
      read: ({ at }) => at?.line ?? null,
    },
    {
      name: 'source_url',
      type: siteAddress,
      title: '原件那一行的网址',
      zh: '带行号的原件页上那一行的永久地址。',
      en: "Permanent address of the line on the original's page.",
      source: '原件页地址加 #L行号',
      optional: true,
      read: ({ document, at }, { address }) => (at === null ? null : address(linePath(document, at))),
    },
  ],
});
