/**
 * Why a file must not take the place of the document that stands: it is about another year, region or department, or
 * nothing but a guess says that it is about this one. Plain Chinese; none when it may.
 */
import { diagnose, type DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PerformanceDocument } from '../../document/performance-document.ts';
import { readProjectCode } from '../../document/project-code.ts';
import { replacementDoubtful } from '../refusal.ts';
import { pairProjects } from '../revision/project-pairs.ts';

type Identified = Pick<PerformanceDocument, 'identity' | 'projects' | 'id'>;

const refuse = (message: string): Diagnostic => diagnose(replacementDoubtful, message);

export const regionContradicted: DiagnosticDefinition = {
  code: 'region-contradicted',
  title: '指定的地区与项目编码的不同',
  severity: 'warning',
  owner: 'importer',
  hint: '请核对 --region 的代码。指定错了的，请用 --remove 撤下这份文本，改正代码或去掉 --region 重新导入；确是这个地区的，不必处理。',
};

const stem = (code: string): string => code.replace(/(?:00)+$/u, '');
const isWithin = (a: string, b: string): boolean => stem(a).startsWith(stem(b)) || stem(b).startsWith(stem(a));

/** A region given by hand that none of the projects' codes speak of. */
export function regionDoubt({ identity: { region }, projects }: Identified): Diagnostic | null {
  if (region.source !== 'given') return null;
  const coded = projects.flatMap(({ projectCode }) =>
    projectCode === null ? [] : (readProjectCode(projectCode)?.region ?? []),
  );
  const [first] = coded;
  if (first === undefined || coded.some((code) => isWithin(code, region.code))) return null;
  const given = `${region.name ?? ''} ${region.code}`.trim();
  return diagnose(
    regionContradicted,
    `导入时指定的地区是 ${given}，而文件里的项目编码以 ${first} 开头，属于另一个地区。`,
    {
      printed: first,
      understood: region.code,
    },
  );
}

const shareNothing = (standing: Identified, document: Identified): boolean =>
  standing.projects.length > 0 &&
  document.projects.length > 0 &&
  !pairProjects(standing.projects, document.projects).some(({ before, after }) => before !== null && after !== null);

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
  const [own, known] = [itself.identity.department.name, meant.department.name];
  if (own !== null && known !== null && own !== known && shareNothing(standing, itself))
    return refuse(`文件看来是“${own}”的，而要替换的 ${standing.id} 是“${known}”的，两份没有一个相同的项目。没有覆盖。`);
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
  return shareNothing(standing, document)
    ? refuse(
        `文件没有写明年度，推断是 ${year} 年，但它和已有的 ${standing.id} 没有一个相同的项目，可能是另一年度的文本。没有覆盖。`,
      )
    : null;
}
