/** findings: one row a 核查发现 about what the department printed. */
import { documentPath, indicatorPath, projectPath } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { ruleTitle } from '../../catalogue/rules.ts';
import type { PerformanceDocument } from '../../document/performance-document.ts';
import { diagnosticSchema, severitySchema } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { findingPlace } from '../../views/finding.ts';
import { integer, oneOf, siteAddress, text } from '../column.ts';
import { documentIdColumn, maybeProjectIdColumn, maybeRowNoColumn } from '../key-columns.ts';
import { identityColumns, sourceColumns } from '../source-columns.ts';
import { defineTable, type Scope } from '../table.ts';

interface FindingEntry {
  readonly document: PerformanceDocument;
  readonly finding: Finding;
}

/** What our own reading caused is left out: it is no statement about the document. */
export const findingsIn = (catalogue: Catalogue, { documents, projectId }: Scope): FindingEntry[] =>
  documents.flatMap((document) =>
    catalogue
      .findingsOf(document.id, projectId)
      .filter((finding) => finding.owner === 'publisher')
      .map((finding) => ({ document, finding })),
  );

export function findingPath({ document, finding }: FindingEntry): string {
  const project = document.projects.find((candidate) => candidate.id === finding.projectId);
  if (!project) return documentPath(document);
  return finding.rowNo === null ? projectPath(document, project) : indicatorPath(document, project, finding.rowNo);
}

const { code, severity, message, hint, printed, understood } = diagnosticSchema.shape;

export const findingsTable = defineTable<FindingEntry>({
  name: 'findings',
  title: '核查发现',
  zh: '每行一条核查发现。由机器按规则提示，可能有误；只是值得一看之处，不是对部门的评价。',
  en: 'One row per finding. Made by a machine from stated rules and possibly wrong; not a judgement of a department.',
  references: [
    { table: 'documents', columns: ['document_id'] },
    { table: 'rules', columns: ['code'] },
  ],
  rows: findingsIn,
  columns: [
    {
      name: 'code',
      type: text,
      field: code,
      title: '规则代码',
      zh: '规则的永久代码，见 rules 表；规则全文见“核查规则”页。',
      source: '规则',
      read: ({ finding }) => finding.code,
    },
    {
      name: 'severity',
      type: oneOf(severitySchema.options),
      field: severity,
      zh: 'error 需核实，warning 请留意，info 说明。',
      source: '规则',
      read: ({ finding }) => finding.severity,
    },
    documentIdColumn(({ document }) => document.id),
    maybeProjectIdColumn(({ finding }) => finding.projectId),
    maybeRowNoColumn(({ finding }) => finding.rowNo),
    {
      name: 'message',
      type: text,
      field: message,
      zh: '看到了什么，在哪里。',
      source: '规则',
      read: ({ finding }) => finding.message,
    },
    {
      name: 'printed',
      type: text,
      field: printed,
      zh: '印出的文字。',
      source: '文本',
      optional: true,
      read: ({ finding }) => finding.printed,
    },
    {
      name: 'expected',
      type: text,
      field: understood,
      title: '按规则应见',
      zh: '按规则应当看到的；规则不能给出时为空。',
      source: '规则',
      optional: true,
      read: ({ finding }) => finding.understood,
    },
    {
      name: 'source_line',
      type: integer,
      title: '原件行号',
      zh: '在原件文本副本中的行。',
      en: 'Line of the published text copy.',
      source: 'provenance.line',
      optional: true,
      read: ({ document, finding }) => findingPlace(document, finding)?.line ?? null,
    },
    {
      name: 'url',
      type: siteAddress,
      title: '网址',
      zh: '所在行、项目或文本的永久地址。',
      en: 'Permanent address of the row, project or document.',
      source: '页面地址',
      read: (entry, { address }) => address(findingPath(entry)),
    },
    ...identityColumns<FindingEntry>(({ document }) => document),
    ...sourceColumns<FindingEntry>(({ document, finding }) => ({ document, at: findingPlace(document, finding) })),
    {
      name: 'rule_title',
      type: text,
      title: '规则名称',
      zh: '规则的中文名称，同 rules 表。',
      en: 'Chinese name of the rule, as in the table rules.',
      source: '规则',
      optional: true,
      csv: false,
      read: ({ finding }) => ruleTitle(finding.code) ?? null,
    },
    {
      name: 'hint',
      type: text,
      field: hint,
      zh: '网站管理员可以怎么做。',
      source: '规则',
      csv: false,
      read: ({ finding }) => finding.hint,
    },
  ],
});
