/** The page of the rules: what each check looks for and why, and how often it spoke on this site. */
import { homePath, rulesPath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Gate, gates, type Rule, ruleGroups } from '../catalogue/rules.ts';
import { severityLabels } from './finding.ts';
import type { Link } from './link.ts';
import type { ContentsEntry } from './section.ts';
import { siteTable, type TableDownload } from './table-download.ts';

interface RuleView extends Rule {
  /** The anchor of `rulePath`. */
  readonly anchor: string;
  readonly severityLabel: string;
  readonly findings: number;
}

export interface RulesView {
  readonly path: string;
  readonly breadcrumbs: readonly Link[];
  readonly title: string;
  readonly description: string;
  readonly contents: readonly ContentsEntry[];
  readonly groups: readonly { readonly title: string; readonly anchor: string; readonly rules: readonly RuleView[] }[];
  readonly gatesTitle: string;
  readonly dismissTitle: string;
  /** What stops publication, and what to do about it. */
  readonly gates: readonly Gate[];
  readonly table: TableDownload;
}

export function rulesView(catalogue: Catalogue): RulesView {
  const findings = catalogue.findings.filter((finding) => finding.owner === 'publisher');
  const byCode = Map.groupBy(findings, (finding) => finding.code);
  const groups = ruleGroups
    .filter(({ rules }) => rules.length > 0)
    .map((group, index) => ({
      title: group.title,
      anchor: `group-${String(index)}`,
      rules: group.rules.map((rule) => ({
        ...rule,
        anchor: rule.code,
        severityLabel: severityLabels[rule.severity],
        findings: byCode.get(rule.code)?.length ?? 0,
      })),
    }));
  const title = '核查规则';
  const gatesTitle = '不准发布的情形，怎么处理';
  const dismissTitle = '核对后确认不必更正的';
  return {
    path: rulesPath,
    breadcrumbs: [
      { label: '首页', path: homePath },
      { label: title, path: rulesPath },
    ],
    title,
    description:
      '程序按哪些规则检查绩效文本，每条规则看什么、为什么、怎么改、有没有书面来源；哪些情形不准发布，怎么处理。',
    contents: [
      ...groups.map((group) => ({ label: group.title, anchor: group.anchor, children: [] })),
      { label: gatesTitle, anchor: 'gates', children: [] },
      { label: dismissTitle, anchor: 'dismiss', children: [] },
    ],
    groups,
    gatesTitle,
    dismissTitle,
    gates,
    table: siteTable('findings', findings.length),
  };
}
