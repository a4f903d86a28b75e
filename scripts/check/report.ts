/** The outcome of the checks as lines for a webmaster: gates first, then findings grouped by what to do. Pure. */
import type { ContentProblem } from '../../src/catalogue/read-content.ts';
import { checks } from '../../src/checks/index.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import type { ImportReport } from '../../src/diagnostics/import-report.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';

export interface CheckOutcome {
  readonly documents: readonly PerformanceDocument[];
  readonly gates: readonly ContentProblem[];
  readonly findings: readonly Finding[];
  readonly reports: readonly ImportReport[];
  /** What deserves a look in `content/` but stops nothing. */
  readonly notices: readonly ContentProblem[];
}

export interface ReportOptions {
  /** Every place of every rule, not only the first few. */
  readonly all: boolean;
}

/** The outcome for programs: everything but the documents themselves. */
export function checkJson({ documents, gates, findings, reports, notices }: CheckOutcome) {
  return {
    documents: documents.map(({ id }) => id),
    publishable: gates.length === 0,
    gates,
    findings,
    reading: reports.flatMap(({ document, diagnostics }) =>
      diagnostics.filter(needsLook).map((diagnostic) => ({ document, ...diagnostic })),
    ),
    notices,
  };
}

/** Places told for each rule unless all are asked for. */
const shownPlaces = 5;

const titles = new Map(checks.map(({ definition }) => [definition.code, definition.title]));

export function checkReport(outcome: CheckOutcome, options: ReportOptions): string[] {
  const published = outcome.findings.filter(({ owner }) => owner === 'publisher');
  const ours = outcome.findings.filter(({ owner }) => owner === 'importer');
  return [
    ...gateLines(outcome.gates),
    ...(outcome.gates.length > 0 && outcome.documents.length === 0 ? [] : verdict(outcome)),
    ...bySeverity(published, 'error', '需核实：算术上对不上', outcome, options),
    ...bySeverity(published, 'warning', '请留意：值得对照原件看一看', outcome, options),
    ...bySeverity(published, 'info', '说明：供参考，不必逐条处理', outcome, options),
    ...readingLines(ours, outcome, options),
    ...outcome.notices.flatMap((notice) => [
      '',
      `提示：${notice.problem}`,
      `  文件：content/${notice.file}`,
      `  办法：${notice.remedy}`,
    ]),
    ...(published.length > 0 ? ['', '以上为机器提示，可能有误，请以原件为准；提示不妨碍发布。'] : []),
    ...(options.all || published.length === 0 ? [] : ['加 --all 列出全部位置，加 --json 输出机器可读的结果。']),
  ];
}

function gateLines(gates: readonly ContentProblem[]): string[] {
  if (gates.length === 0) return [];
  return [
    `不能发布：${String(gates.length)} 处问题须先解决`,
    ...gates.flatMap(({ file, path, printed, problem, remedy }, at) => [
      '',
      `${String(at + 1)}. ${problem}`,
      `   文件：${file}${path === '' ? '' : `，${path}`}`,
      ...(printed === null ? [] : [`   内容：${printed}`]),
      `   办法：${remedy}`,
    ]),
    '',
  ];
}

function verdict({ documents, gates, findings }: CheckOutcome): string[] {
  const count = findings.filter(({ owner }) => owner === 'publisher').length;
  const gate = gates.length === 0 ? '可以发布' : '不能发布';
  return [`核查了 ${String(documents.length)} 份文本：${gate}，另有 ${String(count)} 处提示。`];
}

function bySeverity(
  findings: readonly Finding[],
  severity: Finding['severity'],
  heading: string,
  outcome: CheckOutcome,
  options: ReportOptions,
): string[] {
  const chosen = findings.filter((finding) => finding.severity === severity);
  if (chosen.length === 0) return [];
  return ['', `【${heading}】共 ${String(chosen.length)} 处`, ...ruleLines(chosen, outcome, options)];
}

/** One block a rule, the commonest first: what it is, what to do, where. */
function ruleLines(findings: readonly Finding[], outcome: CheckOutcome, { all }: ReportOptions): string[] {
  const groups = [...Map.groupBy(findings, ({ code }) => code)].sort(([, a], [, b]) => b.length - a.length);
  return groups.flatMap(([code, group]) => {
    const shown = all ? group : group.slice(0, shownPlaces);
    const left = group.length - shown.length;
    return [
      '',
      `▪ ${titles.get(code) ?? code}（${String(group.length)} 处，${code}）`,
      `  办法：${group[0]?.hint ?? ''}`,
      ...shown.map((finding) => `  - ${place(finding, outcome)}：${finding.message}`),
      ...(left > 0 ? [`  - 另有 ${String(left)} 处`] : []),
    ];
  });
}

const longestName = 28;

const shortened = (name: string): string => (name.length > longestName ? `${name.slice(0, longestName)}…` : name);

function place({ documentId, projectId, rowNo, provenance }: Finding, { documents }: CheckOutcome): string {
  const document = documents.find(({ id }) => id === documentId);
  const project = document?.projects.find(({ id }) => id === projectId);
  return [
    documentId,
    ...(project ? [`“${shortened(project.name)}”`] : []),
    ...(rowNo === null ? [] : [`指标第 ${String(rowNo)} 行`]),
    ...(provenance ? [`原件第 ${String(provenance.line)} 行`] : []),
  ].join(' ');
}

/** What rests on our own reading: told to the webmaster, never shown as the department's. */
function readingLines(findings: readonly Finding[], outcome: CheckOutcome, options: ReportOptions): string[] {
  const doubts = outcome.reports.flatMap(({ document, diagnostics }) =>
    diagnostics.filter(needsLook).map((diagnostic) => ({ document, diagnostic })),
  );
  if (doubts.length === 0 && findings.length === 0) return [];
  const shown = options.all ? doubts : doubts.slice(0, shownPlaces);
  const left = doubts.length - shown.length;
  return [
    '',
    `【识读存疑：请对照原件核对本站的识读，与部门无关】共 ${String(doubts.length + findings.length)} 处`,
    ...(doubts.length === 0 ? [] : ['', `▪ 导入时没有十足把握（${String(doubts.length)} 处）`]),
    ...shown.map(
      ({ document, diagnostic: { message, provenance } }) =>
        `  - ${document}${provenance ? ` 原件第 ${String(provenance.line)} 行` : ''}：${message}`,
    ),
    ...(left > 0 ? [`  - 另有 ${String(left)} 处`] : []),
    ...ruleLines(findings, outcome, options),
  ];
}

const needsLook = ({ owner, severity }: Diagnostic): boolean => owner === 'importer' && severity !== 'info';
