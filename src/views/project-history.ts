/** The same project in other years: what the crosswalk found, with its reasons and how sure it is. */
import { comparisonPath, projectKey, projectPath } from '../catalogue/addresses.ts';
import type { Catalogue, ProjectEntry } from '../catalogue/catalogue.ts';
import { buildCrosswalk, type Crosswalk, type CrosswalkLink, entryKey } from '../crosswalk/crosswalk.ts';
import type { Confidence, Evidence } from '../crosswalk/evidence.ts';
import { yearLabel } from './identity.ts';
import { type ShownAmount, shownAmount } from './shown-value.ts';

interface HistoryYear {
  readonly key: string;
  readonly yearLabel: string;
  readonly name: string;
  /** Null for the project whose page this is. */
  readonly path: string | null;
  readonly amount: ShownAmount;
  readonly indicatorCount: number;
  /** How it is known to continue an earlier one; none for the earliest. */
  readonly reasons: readonly HistoryReason[];
}

interface HistoryReason {
  /** Name of the earlier project where there are several. */
  readonly from: string;
  /** 确定, 很可能, 可能 or 人工核定. */
  readonly confidence: string;
  readonly text: string;
}

export interface ProjectHistory {
  /** Earliest first; never fewer than two. */
  readonly years: readonly HistoryYear[];
  /** Up to four of them side by side. */
  readonly comparison: string;
}

const confidenceWords: Readonly<Record<Confidence, string>> = { certain: '确定', likely: '很可能', possible: '可能' };

const nameWords: Readonly<Record<Evidence['name'], string | null>> = {
  same: '名称相同',
  'same-but-year': '名称除年份、文号和附注外相同',
  near: '名称相近',
  other: null,
};

function reasonText({ evidence, note, relation }: CrosswalkLink): string {
  const { sameCode, name, sameUnit, sharedRows, words } = evidence;
  const found = [
    sameCode ? '项目编码相同' : null,
    nameWords[name],
    sameUnit === null ? null : sameUnit ? '预算单位相同' : '预算单位不同',
    sharedRows > 0 ? `绩效指标有 ${String(sharedRows)} 行相同` : null,
    words >= 0.6 ? '目标和用途的文字大半相同' : null,
    relation === 'split' ? '由一个项目分成几个' : relation === 'merged' ? '由几个项目合并' : null,
  ].filter((reason) => reason !== null);
  return note ?? found.join('，');
}

const reasonOf = (link: CrosswalkLink): HistoryReason => ({
  from: link.from.project.name,
  confidence: link.reviewed || link.confidence === null ? '人工核定' : confidenceWords[link.confidence],
  text: reasonText(link),
});

const crosswalks = new WeakMap<Catalogue, Crosswalk>();

/** Built once for a catalogue. */
export function crosswalkOf(catalogue: Catalogue): Crosswalk {
  const known = crosswalks.get(catalogue) ?? buildCrosswalk(catalogue.documents, catalogue.reviewedLinks);
  crosswalks.set(catalogue, known);
  return known;
}

const year = ({ document }: ProjectEntry): number => document.identity.budgetYear.value;

/** Null for a project that no other year is known to hold. */
export function projectHistory(catalogue: Catalogue, entry: ProjectEntry): ProjectHistory | null {
  const links = crosswalkOf(catalogue).history(entry);
  if (links.length === 0) return null;
  const own = entryKey(entry);
  const entries = new Map(links.flatMap(({ from, to }) => [from, to]).map((each) => [entryKey(each), each]));
  const sorted = [...entries.values()].sort((a, b) => year(a) - year(b) || a.project.no - b.project.no);
  const around = nearest(
    sorted,
    sorted.findIndex((each) => entryKey(each) === own),
  );
  return {
    years: sorted.map((each) => {
      const { document, project } = each;
      const key = entryKey(each);
      return {
        key,
        yearLabel: yearLabel(document),
        name: project.name,
        path: key === own ? null : projectPath(document, project),
        amount: shownAmount(document, project.funding.totalFunds),
        indicatorCount: project.indicators.filter((row) => !row.blank).length,
        reasons: links.filter(({ to }) => entryKey(to) === key).map(reasonOf),
      };
    }),
    comparison: comparisonPath(around.map(({ document, project }) => projectKey(document, project))),
  };
}

/** Up to four, the one at `at` among them. */
const nearest = <T>(items: readonly T[], at: number): readonly T[] => {
  const start = Math.max(0, Math.min(at - 2, items.length - 4));
  return items.slice(start, start + 4);
};
