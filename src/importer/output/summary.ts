/** What a person reads after an import: one screen of plain Chinese a file. Pure text. */
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import type { Accounting, ResidueKind } from '../../diagnostics/import-report.ts';
import { fenToWanGrouped } from '../../document/money.ts';
import type { Original } from '../../document/original.ts';
import type { Part, PerformanceDocument } from '../../document/performance-document.ts';
import { picturesUnread } from '../extract/pictures.ts';
import type { Imported, Refused } from '../import-document.ts';
import type { Revision } from '../../document/revision.ts';
import { printableName } from './file-name.ts';
import { revisionLines } from './revision-lines.ts';
import { verdictOf } from './verdict.ts';

const sources = { printed: '原文写明', inferred: '推断', given: '导入时指定', unknown: '未载明' } as const;
const statuses = { present: '有', 'declared-none': '声明没有', 'not-printed': '没有这一部分' } as const;
const partNames = { overall: '整体目标', special: '专项资金', budget: '预算项目' } as const;
const residueNames: Readonly<Record<ResidueKind, string>> = {
  'contents-page': '目录',
  'page-number': '页码',
  'running-head': '页眉页脚',
  'word-field': 'Word 域',
  'hidden-text': '隐藏文字',
  note: '批注和脚注',
  decoration: '装饰线',
  'form-label': '表格栏目名',
  'repeated-heading': '重复的表头',
  'ghost-text': '误读残片',
  'not-imported': '未收录的表和栏',
  unrecognised: '未能识别',
};
type Group = Severity | 'unchecked';

const groups: readonly (readonly [Group, string])[] = [
  ['error', '必须处理'],
  ['warning', '请核对'],
  ['unchecked', '没有检查的部分'],
  ['info', '已自动处理，供查考'],
];

/** What nobody has looked at yet stands apart from what the importer has settled. */
const groupOf = ({ code, severity }: Diagnostic): Group => (code === picturesUnread.code ? 'unchecked' : severity);

/** Places shown for one kind of diagnostic before the rest is counted. */
const shownPlaces = 3;

function describeIdentity({ id, identity, originals }: PerformanceDocument): string[] {
  const { department, region, budgetYear, title } = identity;
  return [
    `  编号：${id}`,
    `  部门：${department.name === null ? '未载明' : `${department.name}（${sources[department.source]}）`}`,
    `  地区：${region.name ?? '名称不详'} ${region.code}（${sources[region.source]}）`,
    `  年度：${String(budgetYear.value)}（${sources[budgetYear.source]}）`,
    `  标题：${title.value}（${sources[title.source]}）`,
    ...originals
      .filter(({ masked }) => masked > 0)
      .map(({ masked }) => `  隐私：已遮盖 ${String(masked)} 处手机号、身份证号等个人号码。`),
    ...originals
      .filter(({ textOnly }) => textOnly === true)
      .map(() => '  公开：只公开文字副本，收到的文件本身不公开。'),
  ];
}

const describePart = ({ kind, status, sections }: Part): string =>
  `${partNames[kind]}${statuses[status]}${sections.length > 0 ? `（${String(sections.length)} 节）` : ''}`;

function describeProjects({ projects }: PerformanceDocument): string {
  const rows = projects.flatMap(({ indicators }) => indicators);
  const blank = rows.filter((row) => row.blank).length;
  const special = projects.filter(({ kind }) => kind === 'special').length;
  const amounts = projects.flatMap(({ funding: { totalFunds } }) =>
    totalFunds.state === 'read' ? [totalFunds.fen] : [],
  );
  const sum =
    amounts.length === 0 ? '表中没有金额' : `已列项目合计 ${fenToWanGrouped(amounts.reduce((a, b) => a + b, 0))} 万元`;
  const kinds = special > 0 ? `（其中专项资金 ${String(special)} 个）` : '';
  const blanks = blank > 0 ? `，另有空白行 ${String(blank)} 行` : '';
  return `  项目：${String(projects.length)} 个${kinds}；指标 ${String(rows.length - blank)} 行${blanks}；${sum}`;
}

function describeAccounting({ total, fields, sections, residue, lost }: Accounting): string {
  const others = (Object.entries(residue) as [ResidueKind, number][]).map(
    ([kind, count]) => `${residueNames[kind]} ${String(count)}`,
  );
  const accounted =
    total === 0 ? 100 : Math.floor(((total - lost - (residue.unrecognised ?? 0)) / total) * 10_000) / 100;
  const parts = [`栏目 ${String(fields)}`, `正文 ${String(sections)}`, ...others];
  return `  查全：${String(total)} 字中 ${String(accounted)}% 有归处（${parts.join('，')}${lost > 0 ? `，遗失 ${String(lost)}` : ''}）`;
}

function describePlace({ provenance, rowNo, printed, understood }: Diagnostic): string {
  const line = provenance === null ? '' : `第 ${String(provenance.line)} 行`;
  const row = rowNo === null ? '' : ` 指标 ${String(rowNo)}`;
  const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text).replace(/\s+/gu, ' ');
  const read = understood === null ? '' : ` → 理解为“${clip(understood)}”`;
  const from = printed === null || printed === '' ? '' : `原文“${clip(printed)}”`;
  return [`${line}${row}`, `${from}${read}`].filter((part) => part !== '').join('：');
}

/** The first few places; none for what is about the document as a whole. */
function describePlaces(all: readonly Diagnostic[]): string[] {
  const places = all
    .slice(0, shownPlaces)
    .map(describePlace)
    .filter((place) => place !== '');
  const rest = all.length - shownPlaces;
  return [
    ...places.map((place) => `      ${place}`),
    ...(rest > 0 ? [`      ……另有 ${String(rest)} 处，见导入报告`] : []),
  ];
}

/** Grouped by kind: what happened, where (the first few places), what to do. */
function describeDiagnostics(diagnostics: readonly Diagnostic[], titles: ReadonlyMap<string, string>): string[] {
  return groups.flatMap(([group, heading]) => {
    const kinds = Map.groupBy(
      diagnostics.filter((diagnostic) => groupOf(diagnostic) === group),
      ({ code }) => code,
    );
    if (kinds.size === 0) return [];
    const lines = [...kinds].flatMap(([code, all]) => {
      const title = titles.get(code) ?? code;
      const [first] = all;
      const single =
        all.length === 1 && first !== undefined ? `    · ${first.message}` : `    · ${title}，${String(all.length)} 处`;
      if (group === 'info') return [single];
      return [single, ...describePlaces(all), `      怎么办：${first?.hint ?? ''}`];
    });
    return [`  ${heading}：`, ...lines];
  });
}

export interface Outcome {
  readonly file: string;
  readonly result: Imported | Refused;
  /** Where the document was written; null when nothing was. */
  readonly written: string | null;
  /** `reread`: the same file, which is now read otherwise. */
  readonly change: 'new' | 'corrected' | 'reread' | 'unchanged' | null;
  /** What a corrected file changed. */
  readonly revision: Revision | null;
  /** Ids of other documents that the same file stands as. */
  readonly alsoAs?: readonly string[];
}

const changes = {
  new: '新增',
  corrected: '已替换本部门原有的文本',
  reread: '还是原来的文件，已按现在的读法和选择更新',
  unchanged: '与已有内容完全相同',
} as const;

const isUndecided = ({ format, published, textOnly }: Original): boolean =>
  format !== 'text' && published === null && textOnly !== true;

function nextStep({ originals }: PerformanceDocument, isClean: boolean): string {
  if (originals.some(isUndecided))
    return '原件还不能公开，先从上面“怎么办”里的两种办法选一种；选定以前 npm run build 不会生成网站。';
  const first = isClean ? '对照原件核对项目数和金额' : '按上面的提示对照原件核对';
  return `${first}，再运行 npm run check、npm run build；想先在网站上看一遍，运行 npm start。`;
}

/** `among`: one of several files, of which those that change nothing need no screen. */
export function summarise(
  { file, result, written, change, revision, alsoAs = [] }: Outcome,
  titles: ReadonlyMap<string, string>,
  among = false,
): string {
  if (result.outcome === 'refused') {
    const { message, hint } = result.diagnostic;
    return `✗ ${printableName(file)}：没有导入。${message}${hint}`;
  }
  const { document, report } = result;
  const isClean = verdictOf(report, revision) === 'clean';
  const head = `${isClean ? '✓' : '!'} ${printableName(file)} → ${written ?? ''}（${change === null ? '' : changes[change]}）`;
  if (among && change === 'unchanged') return head;
  return [
    head,
    ...(revision === null ? [] : revisionLines(revision)),
    ...describeIdentity(document),
    `  三部分：${document.parts.map(describePart).join('；')}`,
    describeProjects(document),
    describeAccounting(report.accounting),
    ...describeDiagnostics(report.diagnostics, titles),
    ...alsoAs.map(
      (id) =>
        `  提示：同一份原件已导入为 ${id}。如果这次是改正它的部门或年度，请撤下原来那份：npm run import -- --remove ${id}`,
    ),
    `  下一步：${nextStep(document, isClean)}`,
  ].join('\n');
}
