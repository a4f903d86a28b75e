/** The outcome of the checks as lines for a webmaster: gates first, then findings grouped by what to do. Pure. */
import { dismissalFile } from '../../src/document/content-paths.ts';
import type { ContentProblem } from '../../src/catalogue/read-content.ts';
import { checks } from '../../src/checks/index.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import type { ImportReport } from '../../src/diagnostics/import-report.ts';
import { type CheckOutcome, findingId, needsLook } from './outcome.ts';
import { placesIn } from './place.ts';

export interface ReportOptions {
  /** Every place of every rule, not only the first few. */
  readonly all: boolean;
  /** The folder is the one that the site is made of. */
  readonly isSite: boolean;
}

/** Places told for each rule unless all are asked for. */
const shownPlaces = 5;

export const ruleTitles: ReadonlyMap<string, string> = new Map(
  checks.map(({ definition }) => [definition.code, definition.title]),
);

export function checkReport(outcome: CheckOutcome, options: ReportOptions): string[] {
  const published = outcome.findings.filter(({ owner }) => owner === 'publisher');
  const ours = outcome.findings.filter(({ owner }) => owner === 'importer');
  return [
    ...gateLines(outcome.gates),
    ...(outcome.gates.length > 0 && outcome.documents.length === 0 ? [] : verdict(outcome)),
    ...mustLines(outcome, options),
    ...bySeverity(published, 'error', '需核实：算术上对不上', outcome, options),
    ...bySeverity(published, 'warning', '请留意：值得对照原件看一看', outcome, options),
    ...bySeverity(published, 'info', '说明：供参考，不必逐条处理', outcome, options),
    ...readingLines(ours, outcome, options),
    ...dismissedLines(outcome, options),
    ...outcome.notices.flatMap((notice) => [
      '',
      `提示：${notice.problem}`,
      `  文件：content/${notice.file}`,
      `  办法：${notice.remedy}`,
    ]),
    ...(published.length > 0 ? ['', '以上为机器提示，可能有误，请以原件为准；提示不妨碍发布。'] : []),
    ...(options.all && published.length > 0
      ? ['核对后确认不必更正的，请记下理由：npm run check -- --dismiss 编号 --reason "理由" --by 核实人']
      : []),
    ...(options.all || published.length === 0 ? [] : ['加 --all 列出全部位置和编号，加 --json 输出机器可读的结果。']),
    '',
    conclusion(outcome, options.isSite),
  ];
}

/** What a person who reads the end only has to know. `isSite`: the folder is the one that the site is made of. */
export function conclusion({ gates, reports }: Pick<CheckOutcome, 'gates' | 'reports'>, isSite: boolean): string {
  if (gates.length > 0) return `结论：不能发布，最上面列出的 ${String(gates.length)} 处问题须先解决。`;
  const must = doubtsOf(reports).filter(isMust).length;
  const first =
    must === 0 ? '可以发布。' : `程序不拦发布，但导入时有 ${String(must)} 处没有读懂，请先处理（见“必须处理”）。`;
  return isSite
    ? `结论：${first}下一步：npm run build`
    : `结论：${first}这里不是网站自己的 content 文件夹：要发布，请把原件不带 --out 再导入一次，然后运行 npm run build`;
}

interface Doubt {
  readonly document: string;
  readonly diagnostic: Diagnostic;
}

/** What the import was not sure of. */
const doubtsOf = (reports: readonly ImportReport[]): Doubt[] =>
  reports.flatMap(({ document, diagnostics }) =>
    diagnostics.filter(needsLook).map((diagnostic) => ({ document, diagnostic })),
  );

const isMust = ({ diagnostic }: Doubt): boolean => diagnostic.severity === 'error';

function doubtLine({ document, diagnostic: { message, provenance, printed } }: Doubt): string {
  const line = provenance ? ` 原件第 ${String(provenance.line)} 行` : '';
  const words = printed === null || message.includes(printed) ? '' : `原文“${clipped(printed)}”`;
  return `  - ${document}${line}：${message}${words}`;
}

const longestWords = 40;
const clipped = (text: string): string =>
  (text.length > longestWords ? `${text.slice(0, longestWords)}…` : text).replace(/\s+/gu, ' ');

/** What the import called 必须处理, said again until it is done. */
function mustLines({ reports }: CheckOutcome, { all }: ReportOptions): string[] {
  const must = doubtsOf(reports).filter(isMust);
  if (must.length === 0) return [];
  const shown = all ? must : must.slice(0, shownPlaces);
  return [
    '',
    `【必须处理：导入时没有读懂，网站上会缺这些内容】共 ${String(must.length)} 处`,
    ...[...new Set(must.map(({ diagnostic }) => diagnostic.hint))].map((hint) => `  办法：${hint}`),
    ...shown.map(doubtLine),
    ...(must.length > shown.length ? [`  - 另有 ${String(must.length - shown.length)} 处`] : []),
  ];
}

export function gateLines(gates: readonly ContentProblem[]): string[] {
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
  return [
    `核查了 ${String(documents.length)} 份文本：${gate}，另有 ${String(count)} 处提示。`,
    ...(gates.length === 0 ? ['（页面里的链接在 npm run build 生成网站时检查。）'] : []),
  ];
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
  const place = placesIn(outcome.documents);
  const groups = [...Map.groupBy(findings, ({ code }) => code)].sort(([, a], [, b]) => b.length - a.length);
  return groups.flatMap(([code, group]) => {
    const shown = all ? group : group.slice(0, shownPlaces);
    const left = group.length - shown.length;
    return [
      '',
      `▪ ${ruleTitles.get(code) ?? code}（${String(group.length)} 处，${code}）`,
      `  办法：${group[0]?.hint ?? ''}`,
      ...shown.map((finding) => `  - ${all ? `[${findingId(finding)}] ` : ''}${place(finding)}：${finding.message}`),
      ...(left > 0 ? [`  - 另有 ${String(left)} 处`] : []),
    ];
  });
}

/** What a person has looked at; and what was said of findings that are no more. */
function dismissedLines({ documents, dismissed, unused }: CheckOutcome, { all }: ReportOptions): string[] {
  const place = placesIn(documents);
  return [
    ...(dismissed.length === 0 ? [] : ['', `已由人工核实、不必更正的另有 ${String(dismissed.length)} 处。`]),
    ...(all
      ? dismissed.map(({ finding, dismissal }) => `  - ${place(finding)}：${finding.message}理由：${dismissal.reason}`)
      : []),
    ...unused.flatMap(({ document, dismissal: { code, printed, reason } }) => [
      '',
      `提示：${document} 的一条核实记录不再对应任何提示（${ruleTitles.get(code) ?? code}，“${printed ?? ''}”，理由：${reason}）。`,
      `  办法：原文或规则已经变了；请核对后从 content/${dismissalFile(document)} 里删去这一条。`,
    ]),
  ];
}

/** What rests on our own reading: told to the webmaster, never shown as the department's. */
function readingLines(findings: readonly Finding[], outcome: CheckOutcome, options: ReportOptions): string[] {
  const doubts = doubtsOf(outcome.reports).filter((doubt) => !isMust(doubt));
  if (doubts.length === 0 && findings.length === 0) return [];
  const shown = options.all ? doubts : doubts.slice(0, shownPlaces);
  const left = doubts.length - shown.length;
  return [
    '',
    `【识读存疑：请对照原件核对本站的识读，与部门无关】共 ${String(doubts.length + findings.length)} 处`,
    ...(doubts.length === 0 ? [] : ['', `▪ 导入时没有十足把握（${String(doubts.length)} 处）`]),
    ...shown.map(doubtLine),
    ...(left > 0 ? [`  - 另有 ${String(left)} 处`] : []),
    ...ruleLines(findings, outcome, options),
  ];
}
