/**
 * Why a file must not take the place of the document that stands: it is about another year, region or department, or
 * nothing but a guess says that it is about this one. Plain Chinese; none when it may.
 */
import { diagnose } from '../../diagnostics/define.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PerformanceDocument } from '../../document/performance-document.ts';
import { replacementDoubtful } from '../refusal.ts';
import { pairProjects } from '../revision/project-pairs.ts';

type Identified = Pick<PerformanceDocument, 'identity' | 'projects' | 'id'>;

const refuse = (message: string): Diagnostic => diagnose(replacementDoubtful, message);

/** What the file itself says, with nothing given by hand, against the document that it was said to replace. */
export function saysOtherwise(itself: Identified, standing: Identified): Diagnostic | null {
  const { budgetYear, region } = itself.identity;
  const meant = standing.identity;
  if (budgetYear.source === 'printed' && budgetYear.value !== meant.budgetYear.value)
    return refuse(
      `文件写明的是 ${String(budgetYear.value)} 年（“${budgetYear.printed ?? ''}”），而要替换的 ${standing.id} 是 ${String(meant.budgetYear.value)} 年的文本。没有覆盖。`,
    );
  if (region.source === 'printed' && region.code !== meant.region.code)
    return refuse(
      `文件属于 ${region.name ?? ''} ${region.code}，而要替换的 ${standing.id} 属于 ${meant.region.name ?? ''} ${meant.region.code}。没有覆盖。`,
    );
  return null;
}

const yearInName = /(?<!\d)(20\d{2})(?=\s*(?:年|[-_ .]|$))/gu;

/** Years that a file name states; digits of dates and codes are none. */
const yearsIn = (name: string): number[] =>
  [...name.replace(/\.[^.]*$/u, '').matchAll(yearInName)].map(([, year]) => Number(year));

/** Where the year is inferred: does the file's name state another, and do the two texts have any project in common? */
export function yearDoubt(document: Identified, standing: Identified, fileName: string): Diagnostic | null {
  const { budgetYear } = document.identity;
  if (budgetYear.source !== 'inferred') return null;
  const year = String(budgetYear.value);
  const named = yearsIn(fileName);
  if (named.length > 0 && !named.includes(budgetYear.value))
    return refuse(
      `文件没有写明年度，按项目编码推断是 ${year} 年，而文件名写的是 ${String(named[0])} 年；${standing.id} 已经有 ${year} 年的文本。没有覆盖。`,
    );
  const pairs = pairProjects(standing.projects, document.projects);
  const isStrange =
    standing.projects.length > 0 &&
    document.projects.length > 0 &&
    !pairs.some(({ before, after }) => before !== null && after !== null);
  return isStrange
    ? refuse(
        `文件没有写明年度，推断是 ${year} 年，但它和已有的 ${standing.id} 没有一个相同的项目，可能是另一年度的文本。没有覆盖。`,
      )
    : null;
}
