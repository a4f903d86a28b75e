/** Checks across files and within a document that no schema can make: what refers to what, and whether it is there. */
import type { Dismissals } from '../diagnostics/dismissal.ts';
import type { ImportReport } from '../diagnostics/import-report.ts';
import { allOriginals, originalPlace } from '../document/all-originals.ts';
import type { ReviewedLink } from '../document/crosswalk.ts';
import type { RegisteredDisclosure } from '../document/disclosure-record.ts';
import type { Manifest, Original } from '../document/original.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Department, Region } from '../document/register.ts';
import { dismissalFile, documentFile, manifestFile, reportFile } from '../document/content-paths.ts';
import { dismissalFiles, documentFiles, type Filed, manifestFiles, regionsFile, reportFiles } from './content-files.ts';
import type { ContentProblem } from './content-problem.ts';
import { disclosureProblems } from './disclosure-problems.ts';
import { crosswalkProblems } from './crosswalk-problems.ts';
import { versionProblems } from './version-problems.ts';
import { documentProblems } from './document-problems.ts';
import { departmentProblems, regionProblems } from './register-problems.ts';
import { printedValue } from './schema-problems.ts';

export interface ContentFiles {
  readonly documents: readonly Filed<PerformanceDocument>[];
  readonly reports: readonly Filed<ImportReport>[];
  readonly versions?: readonly Filed<PerformanceDocument>[] | undefined;
  readonly manifests: readonly Filed<Manifest>[];
  readonly dismissals: readonly Filed<Dismissals>[];
  readonly disclosures: readonly Filed<RegisteredDisclosure>[];
  readonly regions: readonly Region[];
  readonly departments: readonly Department[];
  readonly crosswalk?: readonly ReviewedLink[] | undefined;
}

/** Everything that must not be published as it stands. What only follows from a file that is `unread` (damaged) is left out. */
export function crossProblems(files: ContentFiles, unread: ReadonlySet<string> = new Set()): ContentProblem[] {
  return [
    ...files.documents.flatMap(({ file, value }) => documentProblems(file, value)),
    ...documentIdProblems(files.documents),
    ...reportProblems(files, unread),
    ...(unread.size === 0 ? versionProblems(files) : []),
    ...manifestProblems(files, unread),
    ...dismissalProblems(files.dismissals),
    ...disclosureProblems(files, unread),
    ...regionProblems(files.regions),
    ...departmentProblems(files.departments),
    ...(unread.size === 0 ? crosswalkProblems(files) : []),
  ];
}

/** What deserves a look but stops nothing: regions that no register knows, names that differ from the register. */
export function contentNotices({ documents, regions }: Pick<ContentFiles, 'documents' | 'regions'>): ContentProblem[] {
  const known = new Set(regions.map((region) => region.code));
  return documents
    .filter(({ value }) => !known.has(value.identity.region.code))
    .map(({ file, value }) => ({
      file,
      path: 'identity.region.code',
      printed: printedValue(value.identity.region.code),
      problem: '地区名录里没有这个地区代码，页面会单独列出它，不归入上级地区。',
      remedy: `请在 content/${regionsFile.path} 里加上这个地区及其上级；如果代码有误，请带 --region 参数重新导入。`,
    }));
}

function documentIdProblems(documents: readonly Filed<PerformanceDocument>[]): ContentProblem[] {
  return documents.flatMap(({ file, value: { id, identity } }) => {
    const { region, budgetYear, department } = identity;
    const expected = `${region.code}-${String(budgetYear.value)}-${department.id}`;
    const wrong = (problem: string): ContentProblem => ({
      file,
      path: 'id',
      printed: printedValue(id),
      problem,
      remedy: documentFiles.remedy,
    });
    if (id !== expected) return [wrong(`编号与文中的地区、年度、部门不一致，应为“${expected}”。`)];
    return file === documentFile(id) ? [] : [wrong(`文件放错了位置，应为 content/${documentFile(id)}。`)];
  });
}

function reportProblems({ documents, reports }: ContentFiles, unread: ReadonlySet<string>): ContentProblem[] {
  const reported = new Set([...reports.map(({ file }) => file), ...unread]);
  const ids = new Set(documents.map(({ value }) => value.id));
  const missing = documents
    .filter(({ value }) => !reported.has(reportFile(value.id)))
    .map(({ file, value }) => ({
      file,
      path: '',
      printed: null,
      problem: `缺少导入报告 content/${reportFile(value.id)}。`,
      remedy: reportFiles.remedy,
    }));
  const own = reports.flatMap(({ file, value }): ContentProblem[] => {
    const wrong = (path: string, printed: unknown, problem: string): ContentProblem[] => [
      { file, path, printed: printedValue(printed), problem, remedy: reportFiles.remedy },
    ];
    if (file !== reportFile(value.document))
      return wrong('document', value.document, '导入报告与所在的文件名不是同一份文本。');
    if (!ids.has(value.document) && !unread.has(documentFile(value.document)))
      return wrong('document', value.document, '这份导入报告没有对应的文本。');
    const { total, fields, sections, residue, lost } = value.accounting;
    const sum = Object.values(residue).reduce((all, count) => all + count, fields + sections + lost);
    return sum === total
      ? []
      : wrong('accounting', value.accounting, `字数核对不上：各项合计 ${String(sum)}，总数 ${String(total)}。`);
  });
  return [...missing, ...own];
}

const dismissalProblems = (dismissals: readonly Filed<Dismissals>[]): ContentProblem[] =>
  dismissals
    .filter(({ file, value }) => file !== dismissalFile(value.document))
    .map(({ file, value }) => ({
      file,
      path: 'document',
      printed: printedValue(value.document),
      problem: `文件放错了位置，应为 content/${dismissalFile(value.document)}。`,
      remedy: dismissalFiles.remedy,
    }));

type PublishedFile = Omit<Original['text'], 'lines'>;

function manifestProblems({ documents, manifests }: ContentFiles, unread: ReadonlySet<string>): ContentProblem[] {
  const listed = new Map(manifests.flatMap(({ value }) => value.files.map((entry) => [entry.path, entry] as const)));
  const ids = new Set(documents.map(({ value }) => value.id));
  const unlisted = documents.flatMap(({ file, value }) =>
    allOriginals(value).flatMap((original, index) =>
      (['published', 'text'] as const).flatMap((copy): ContentProblem[] => {
        const published: PublishedFile | null = original[copy];
        if (published === null) return [];
        const entry = listed.get(published.path);
        const wrong = (key: keyof PublishedFile, problem: string): ContentProblem[] => [
          {
            file,
            path: `${originalPlace(value, index)}.${copy}.${key}`,
            printed: printedValue(published[key]),
            problem,
            remedy: manifestFiles.remedy,
          },
        ];
        if (!entry && unread.has(manifestFile(published.path))) return [];
        if (!entry) return wrong('path', '原件清单（manifest.json）里没有这个文件。');
        if (entry.sha256 !== published.sha256)
          return wrong('sha256', '与原件清单里的 SHA-256 不一致，文件可能被替换过。');
        if (entry.bytes !== published.bytes) return wrong('bytes', '与原件清单里的字节数不一致，文件可能被替换过。');
        return [];
      }),
    ),
  );
  const stray = manifests.flatMap(({ file, value }) =>
    value.files.flatMap((entry, index): ContentProblem[] =>
      ids.has(entry.document) || unread.has(documentFile(entry.document))
        ? []
        : [
            {
              file,
              path: `files[${String(index)}].document`,
              printed: printedValue(entry.document),
              problem: '清单里的这个原件没有对应的文本。',
              remedy: '请重新导入这份原件；如果文本已经撤下，请把原件和清单里的这一项一并删去。',
            },
          ],
    ),
  );
  return [...unlisted, ...stray];
}
