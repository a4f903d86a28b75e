/**
 * Small valid content of our own making. Every builder takes what a test is about and fills in the rest; nothing in it
 * is taken from a published document.
 */
import { createHash } from 'node:crypto';
import { type Catalogue, buildCatalogue, type Content } from '../../src/catalogue/catalogue.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import type { ImportReport } from '../../src/diagnostics/import-report.ts';
import type { Indicator, Level, Target } from '../../src/document/indicator.ts';
import type { Manifest, Original } from '../../src/document/original.ts';
import {
  type Part,
  type PartKind,
  performanceTextSchema,
  type PerformanceDocument,
} from '../../src/document/performance-document.ts';
import type { Money, PrintedText } from '../../src/document/printed.ts';
import { type Milestone, type Project, projectSchema, type Schedule } from '../../src/document/project.ts';
import type { Provenance } from '../../src/document/provenance.ts';
import type { Department, Region } from '../../src/document/register.ts';
import type { Section } from '../../src/document/section.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const at = (line: number, to?: number): Provenance => ({
  original: 'original',
  line,
  ...(to === undefined ? {} : { to }),
});

export const absent = { state: 'absent' } as const;
export const blank = (line = 1): { state: 'blank'; printed: ''; provenance: Provenance } => ({
  state: 'blank',
  printed: '',
  provenance: at(line),
});
export const unreadable = (
  printed: string,
  line = 1,
): { state: 'unreadable'; printed: string; provenance: Provenance } => ({
  state: 'unreadable',
  printed,
  provenance: at(line),
});

export const text = (value: string, line = 1, printed = value): PrintedText => ({
  state: 'read',
  printed,
  value,
  provenance: at(line),
});

/** `wan('12.5')`: an amount printed in 万元. */
export function wan(printed: string, line = 1): Money {
  const [whole = '0', decimals = ''] = printed.replaceAll(',', '').split('.');
  return { state: 'read', printed, fen: Number(whole + decimals.padEnd(6, '0')), provenance: at(line) };
}

export const level = (label: string, changes: Partial<Level> = {}): Level => ({
  printed: label,
  canonical: label,
  source: 'cell',
  ...changes,
});

export const target = (printed: string, changes: Partial<Target> = {}): Target => ({
  printed,
  kind: printed === '' ? 'blank' : 'text',
  operator: null,
  value: null,
  unit: null,
  text: printed === '' ? null : printed,
  ...changes,
});

/** A row with content. Give `blank: true` for a template row. */
export function indicator(rowNo: number, changes: Partial<Indicator> = {}): Indicator {
  const isBlank = changes.blank === true;
  const line = 20 + rowNo;
  return {
    rowNo,
    blank: false,
    levelOne: level('产出指标'),
    levelTwo: level('数量指标'),
    levelThree: isBlank ? '' : `指标${String(rowNo)}`,
    description: isBlank ? '' : `第${String(rowNo)}项的说明`,
    target: isBlank ? target('') : target('≥90%', { kind: 'number', operator: '>=', value: 90, unit: '%', text: null }),
    basis: isBlank ? '' : '工作计划',
    provenance: {
      ...at(line),
      cells: isBlank ? {} : { levelThree: { line }, description: { line }, target: { line }, basis: { line } },
    },
    ...changes,
  };
}

export const milestone = (by: string, label: string, percent: number, line = 12): Milestone => ({
  by,
  label,
  share: { state: 'read', printed: `${String(percent)}%`, percent, provenance: at(line) },
});

/** Percentages at the ends of March, June, October and December. */
export function schedule(percents: readonly [number, number, number, number], reading: Schedule['reading']): Schedule {
  const [march, june, october, december] = percents;
  return {
    reading,
    milestones: [
      milestone('03-31', '3月底', march),
      milestone('06-30', '6月底', june),
      milestone('10-31', '10月底', october),
      milestone('12-31', '12月底', december),
    ],
  };
}

/** Project `no` of its kind; its id follows from kind and number unless given. */
export function project(changes: Partial<Project> = {}): Project {
  const { no = 1, kind = 'budget', name = `测试项目${String(no)}` } = changes;
  return projectSchema.parse({
    id: `${kind}-${String(no)}`,
    kind,
    no,
    name,
    nameSource: 'table',
    names: { table: text(name, 10), heading: absent, contents: absent },
    projectCode: null,
    printedCode: absent,
    budgetUnit: null,
    supervisingDepartment: absent,
    implementingUnit: absent,
    people: [],
    funding: { unit: '万元', totalFunds: wan('10', 11), fiscalFunds: wan('10', 11), otherFunds: blank(11) },
    purpose: text('保障工作', 12),
    disbursementSchedule: schedule([25, 50, 75, 100], 'cumulative'),
    goals: [text('完成年度任务', 13)],
    indicators: [indicator(1), indicator(2, { blank: true, levelTwo: level('质量指标') })],
    narrative: [],
    form: 'test-form',
    provenance: at(10, 40),
    ...changes,
  } satisfies Project);
}

export const section = (
  id: string,
  heading: string,
  markdown: readonly string[],
  changes: Partial<Section> = {},
): Section => ({
  id,
  level: 1,
  number: null,
  title: heading,
  heading,
  role: null,
  provenance: at(2, 6),
  blocks: markdown.map((body, index) => ({ markdown: body, provenance: at(3 + index) })),
  ...changes,
});

export const part = (kind: PartKind, changes: Partial<Part> = {}): Part => ({
  kind,
  status: 'present',
  heading: null,
  statement: absent,
  sections: [],
  provenance: null,
  ...changes,
});

/** Text of the original that `document()` refers to: 60 lines. */
export const originalText = Array.from({ length: 60 }, (_, index) => `第${String(index + 1)}行`).join('\n') + '\n';

export interface DocumentKey {
  readonly region?: string;
  readonly year?: number;
  readonly department?: string;
}

export function original(path: string, changes: Partial<Original> = {}): Original {
  const bytes = Buffer.byteLength(originalText);
  const file = { path, bytes, sha256: sha256(originalText) };
  return {
    id: 'original',
    format: 'text',
    received: { name: '绩效文本.txt', bytes, sha256: sha256(originalText), encoding: 'utf-8' },
    published: file,
    text: { ...file, lines: 60 },
    masked: 0,
    ...changes,
  };
}

/** A valid document: parts one and three, one project. */
export function document(key: DocumentKey = {}, changes: Partial<PerformanceDocument> = {}): PerformanceDocument {
  const { region = '990101', year = 2024, department = '101001' } = key;
  const attribution = { source: 'printed', basis: '封面印有', printed: '封面', provenance: at(1) } as const;
  return performanceTextSchema.parse({
    kind: 'performance-text',
    schemaVersion: '1',
    id: `${region}-${String(year)}-${department}`,
    identity: {
      region: { code: region, name: '测试县', ...attribution },
      department: { id: department, name: '测试县水务局', ...attribution },
      budgetYear: { value: year, ...attribution },
      title: { value: `测试县水务局${String(year)}年绩效文本`, ...attribution },
    },
    disclosure: {
      indexNumber: null,
      documentNumber: null,
      publisher: null,
      writtenOn: null,
      publishedOn: null,
      openness: null,
    },
    originals: [original(`${region}/${String(year)}/${department}.txt`)],
    frontMatter: [],
    budgetUnits: [],
    parts: [
      part('overall', {
        heading: '第一部分 部门整体绩效目标',
        sections: [section('s1', '一、总体绩效目标', ['做好供水。'])],
      }),
      part('special', { status: 'not-printed' }),
      part('budget', { heading: '第二部分 预算项目绩效目标' }),
    ],
    projects: [project()],
    ...changes,
  } satisfies PerformanceDocument);
}

export function importReport(of: PerformanceDocument, changes: Partial<ImportReport> = {}): ImportReport {
  return {
    document: of.id,
    accounting: { total: 100, fields: 60, sections: 30, residue: { 'page-number': 10 }, lost: 0 },
    residue: [],
    diagnostics: [],
    ...changes,
  };
}

export function manifest(documents: readonly PerformanceDocument[]): Manifest {
  const files = documents.flatMap((each) =>
    each.originals.flatMap((one) => {
      const entry = { document: each.id, original: one.id };
      const { path, bytes, sha256: hash } = one.text;
      const textFile = { path, bytes, sha256: hash };
      const copy = one.published;
      return copy === null || copy.path === textFile.path
        ? [{ ...textFile, ...entry }]
        : [
            { ...copy, ...entry },
            { ...textFile, ...entry },
          ];
    }),
  );
  return { files };
}

export const regions: readonly Region[] = [
  { code: '990000', name: '测试省', parent: null, scheme: 'GB/T 2260', aliases: [] },
  { code: '990100', name: '测试市', parent: '990000', scheme: 'GB/T 2260', aliases: [] },
  { code: '990101', name: '测试县', parent: '990100', scheme: 'GB/T 2260', aliases: [] },
  { code: '990171', name: '测试新区', parent: '990100', scheme: 'statistical', aliases: [] },
];

export const departments: readonly Department[] = [
  { region: '990101', id: '101001', name: '测试县水务局', unitCodes: ['101001'], aliases: ['水务局'] },
];

export function content(
  documents: readonly PerformanceDocument[] = [document()],
  changes: Partial<Content> = {},
): Content {
  return {
    documents,
    reports: documents.map((each) => importReport(each)),
    manifests: [manifest(documents)],
    dismissals: [],
    regions,
    departments,
    ...changes,
  };
}

export const catalogue = (
  documents: readonly PerformanceDocument[] = [document()],
  findings: readonly Finding[] = [],
  changes: Partial<Content> = {},
): Catalogue => buildCatalogue(content(documents, changes), findings);

export const finding = (of: PerformanceDocument, changes: Partial<Finding> = {}): Finding => ({
  code: 'test-finding',
  severity: 'warning',
  owner: 'publisher',
  message: '此处请留意。',
  hint: '请对照原件。',
  printed: null,
  understood: null,
  provenance: at(21),
  projectId: null,
  rowNo: null,
  documentId: of.id,
  ...changes,
});
