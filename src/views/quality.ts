/** 数据质量: what the rules noticed on this site with examples, how completely the originals were read, and the gates. */
import { documentPath, homePath, importReportPath, qualityPath, rulePath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Gate, gates, type Rule, ruleGroups } from '../catalogue/rules.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { findingView, type FindingView, severityLabels } from './finding.ts';
import { documentTitle } from './identity.ts';
import type { Link } from './link.ts';
import { siteTable, type TableDownload } from './table-download.ts';

/** One finding, and the document it is about. */
interface QualityExample {
  readonly document: Link;
  readonly finding: FindingView;
}

interface QualityRule extends Pick<Rule, 'code' | 'title' | 'rule' | 'source'> {
  readonly path: string;
  readonly severityLabel: string;
  readonly count: number;
  /** Findings that a person has looked at; not in `count`. */
  readonly dismissed: number;
  /** Documents with at least one finding of the rule. */
  readonly documents: number;
  readonly examples: readonly QualityExample[];
}

interface QualityGroup {
  readonly title: string;
  /** Those that noticed something. */
  readonly rules: readonly QualityRule[];
  /** Those that noticed nothing. */
  readonly silent: readonly QualityRule[];
}

/** How completely one original was read: a statement about us, not about the department. */
interface ReadingRow {
  readonly document: Link;
  /** Non-blank characters of the original. */
  readonly characters: number;
  readonly inContent: number;
  readonly residue: number;
  readonly lost: number;
  /** What the importer noticed or repaired. */
  readonly diagnostics: number;
  readonly report: string;
}

export interface QualityView {
  readonly path: string;
  readonly breadcrumbs: readonly Link[];
  readonly counts: {
    readonly documents: number;
    readonly rules: number;
    readonly findings: number;
    readonly dismissed: number;
  };
  readonly groups: readonly QualityGroup[];
  readonly reading: readonly ReadingRow[];
  /** Says that there are more documents; null when all are listed. */
  readonly readingNote: string | null;
  readonly gates: readonly Gate[];
  readonly table: TableDownload;
}

const shownExamples = 3;

/** A page names no more documents than this; each has an import record of its own. */
const mostReadings = 60;

export function qualityView(catalogue: Catalogue): QualityView {
  const findings = catalogue.findings.filter((finding) => finding.owner === 'publisher');
  const byCode = Map.groupBy(findings, (finding) => finding.code);
  const dismissed = catalogue.dismissed.filter(({ finding }) => finding.owner === 'publisher');
  const dismissedByCode = Map.groupBy(dismissed, ({ finding }) => finding.code);
  const groups = ruleGroups
    .filter(({ rules }) => rules.length > 0)
    .map(({ title, rules }): QualityGroup => {
      const all = rules.map((rule) =>
        qualityRule(catalogue, rule, byCode.get(rule.code) ?? [], dismissedByCode.get(rule.code)?.length ?? 0),
      );
      return { title, rules: all.filter(({ count }) => count > 0), silent: all.filter(({ count }) => count === 0) };
    });
  const reading = readingRows(catalogue).sort((a, b) => Number(b.lost > 0) - Number(a.lost > 0));
  return {
    path: qualityPath,
    breadcrumbs: [
      { label: '首页', path: homePath },
      { label: '数据质量', path: qualityPath },
    ],
    counts: {
      documents: catalogue.documents.length,
      rules: groups.reduce((sum, { rules, silent }) => sum + rules.length + silent.length, 0),
      findings: findings.length,
      dismissed: dismissed.length,
    },
    groups,
    reading: reading.slice(0, mostReadings),
    readingNote:
      reading.length <= mostReadings
        ? null
        : `共 ${String(reading.length)} 份，这里列 ${String(mostReadings)} 份：有未能归位字符的在前，其余按年度从近到远。`,
    gates,
    table: siteTable('findings', findings.length),
  };
}

function qualityRule(catalogue: Catalogue, rule: Rule, findings: readonly Finding[], dismissed: number): QualityRule {
  const { code, title, source, severity } = rule;
  return {
    code,
    title,
    rule: rule.rule,
    source,
    path: rulePath(code),
    severityLabel: severityLabels[severity],
    count: findings.length,
    dismissed,
    documents: new Set(findings.map(({ documentId }) => documentId)).size,
    examples: examplesOf(catalogue, findings),
  };
}

/** The first finding of each document before a second one of any: the rule, not a department, is what is shown. */
function examplesOf(catalogue: Catalogue, findings: readonly Finding[]): QualityExample[] {
  const perDocument = [...Map.groupBy(findings, ({ documentId }) => documentId).values()];
  const firsts = perDocument.flatMap((group) => group.slice(0, 1));
  const others = perDocument.flatMap((group) => group.slice(1));
  return [...firsts, ...others].slice(0, shownExamples).flatMap((finding) => {
    const document = catalogue.document(finding.documentId);
    if (!document) return [];
    return {
      document: { label: documentTitle(document), path: documentPath(document) },
      finding: findingView(document, finding),
    };
  });
}

function readingRows(catalogue: Catalogue): ReadingRow[] {
  return catalogue.documents.flatMap((document) => {
    const report = catalogue.report(document.id);
    if (!report) return [];
    const { total, fields, sections, residue, lost } = report.accounting;
    return {
      document: { label: documentTitle(document), path: documentPath(document) },
      characters: total,
      inContent: fields + sections,
      residue: Object.values(residue).reduce((sum, count) => sum + count, 0),
      lost,
      diagnostics: report.diagnostics.length,
      report: importReportPath(document.id),
    };
  });
}
