/** A comparison as lines in plain Chinese. Pure. */
import type { Finding } from '../../src/diagnostics/finding.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';
import type { Change, ChangedDocument, Comparison } from './compare.ts';
import { placesIn } from './place.ts';
import { ruleTitles } from './report.ts';

const shownChanges = 10;
const shownFindings = 5;
const longestValue = 60;

const words: Readonly<Record<string, string>> = {
  projects: '项目',
  indicators: '指标行',
  parts: '部分',
  sections: '章节',
  narrative: '文字说明',
  blocks: '段落',
  goals: '绩效目标',
  purpose: '资金用途',
  name: '名称',
  names: '各处名称',
  projectCode: '项目编码',
  printedCode: '项目编码原文',
  funding: '资金',
  totalFunds: '预算数',
  fiscalFunds: '财政资金',
  otherFunds: '其他资金',
  disbursementSchedule: '支出计划',
  milestones: '节点',
  share: '百分比',
  levelOne: '一级指标',
  levelTwo: '二级指标',
  levelThree: '三级指标',
  description: '描述',
  target: '指标值',
  basis: '确定依据',
  identity: '文本信息',
  region: '地区',
  department: '部门',
  budgetYear: '预算年度',
  title: '标题',
  originals: '原件',
  frontMatter: '封面文字',
  budgetUnits: '预算单位',
  printed: '原文',
  value: '读作',
  fen: '金额（分）',
  percent: '百分数',
  state: '状态',
  heading: '标题原文',
  markdown: '正文',
  status: '有无',
};

/** `projects[budget-2].funding.totalFunds.fen` → 项目 budget-2 › 资金 › 预算数 › 金额（分） */
const placeOf = (path: string): string =>
  path
    .split('.')
    .map((step) => {
      const [, key = step, items = ''] = /^([^[]*)((?:\[[^\]]*\])*)$/u.exec(step) ?? [];
      const inner = items.replaceAll('][', ' ').replace(/^\[|\]$/gu, '');
      return [words[key] ?? key, inner].filter((part) => part !== '').join(' ');
    })
    .join(' › ');

function shown(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

function changeLine(change: Change): string {
  const place = placeOf(change.path);
  if (!('old' in change)) return `  - ${place}：新增 ${shown(change.new)}`;
  if (!('new' in change)) return `  - ${place}：去掉 ${shown(change.old)}`;
  return `  - ${place}：${shown(change.old)} → ${shown(change.new)}`;
}

function documentLines({ id, changes, moved }: ChangedDocument, all: boolean): string[] {
  const listed = all ? changes : changes.slice(0, shownChanges);
  const left = changes.length - listed.length;
  return [
    '',
    `▪ ${id}：${String(changes.length)} 处内容变化${moved > 0 ? `，${String(moved)} 处只是原件行号变化` : ''}`,
    ...listed.map(changeLine),
    ...(left > 0 ? [`  - 另有 ${String(left)} 处`] : []),
  ];
}

function findingLines(
  heading: string,
  findings: readonly Finding[],
  place: (finding: Finding) => string,
  all: boolean,
): string[] {
  if (findings.length === 0) return [];
  const groups = [...Map.groupBy(findings, ({ code }) => code)].sort(([, a], [, b]) => b.length - a.length);
  return [
    '',
    `【${heading}】共 ${String(findings.length)} 处`,
    ...groups.flatMap(([code, group]) => {
      const listed = all ? group : group.slice(0, shownFindings);
      const left = group.length - listed.length;
      return [
        `▪ ${ruleTitles.get(code) ?? code}（${String(group.length)} 处，${code}）`,
        ...listed.map(
          (finding) => `  - ${place(finding)}：${finding.message}${finding.owner === 'importer' ? '（识读存疑）' : ''}`,
        ),
        ...(left > 0 ? [`  - 另有 ${String(left)} 处`] : []),
      ];
    }),
  ];
}

export interface CompareOptions {
  readonly against: string;
  readonly all: boolean;
  /** How the old findings came about, one sentence. */
  readonly note: string;
}

export function compareReport(
  { documents, findings }: Comparison,
  current: readonly PerformanceDocument[],
  { against, all, note }: CompareOptions,
): string[] {
  const { added, removed, changed, same } = documents;
  const place = placesIn(current);
  return [
    `与 ${against} 比较：文本新增 ${String(added.length)} 份，去掉 ${String(removed.length)} 份，变化 ${String(changed.length)} 份，不变 ${String(same)} 份；`,
    ...(findings
      ? [
          `提示新增 ${String(findings.added.length)} 处，消失 ${String(findings.gone.length)} 处，不变 ${String(findings.same)} 处。`,
        ]
      : []),
    note,
    ...(added.length > 0 ? ['', `新增的文本：${added.join('、')}`] : []),
    ...(removed.length > 0 ? ['', `去掉的文本：${removed.join('、')}`] : []),
    ...changed.flatMap((document) => documentLines(document, all)),
    ...findingLines('新增的提示', findings?.added ?? [], place, all),
    ...findingLines('消失的提示', findings?.gone ?? [], place, all),
  ];
}
