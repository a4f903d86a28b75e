/** Reads and validates all of `content/` from disk, for scripts. All problems are collected before anything stops. */
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Content } from './catalogue.ts';
import { isReportFile, versionNumber } from '../document/content-paths.ts';
import {
  type ContentKind,
  disclosureFiles,
  crosswalkFile,
  dismissalFiles,
  departmentsFile,
  documentFiles,
  type Filed,
  manifestFiles,
  regionsFile,
  reportFiles,
  textPageFiles,
  versionFiles,
} from './content-files.ts';
import { ContentError, type ContentProblem } from './content-problem.ts';
import { type ContentFiles, contentNotices, crossProblems } from './cross-checks.ts';
import { parseJsonFile, textOfFile } from './parse-file.ts';
import { checked } from './schema-problems.ts';
import type { TextPage } from './text-page.ts';

export { ContentError, type ContentProblem, problemText } from './content-problem.ts';

/** Everything of `content/`, text pages and notices included. */
export interface ReadContent extends Content {
  readonly pages: readonly TextPage[];
  /** What deserves a look but stops nothing. */
  readonly notices: readonly ContentProblem[];
}

/**
 * `registersDir` holds `registers/` when the content folder has none of its own.
 * @throws {ContentError} with every problem of every file
 */
export async function readContent(contentDir: string, registersDir: string = contentDir): Promise<ReadContent> {
  const problems: ContentProblem[] = [];
  const read = async <T>(file: string, { schema, remedy }: ContentKind<T>, dir = contentDir): Promise<Filed<T>[]> => {
    const parsed = parseJsonFile(await readFile(join(dir, file)), file);
    if (parsed.problem) {
      problems.push(parsed.problem);
      return [];
    }
    const result = checked(schema, parsed.value, file, remedy);
    problems.push(...result.problems);
    return result.value === null ? [] : [{ file, value: result.value }];
  };
  const all = async <T>(files: readonly string[], kind: ContentKind<T>): Promise<Filed<T>[]> => {
    const found: Filed<T>[] = [];
    for (const file of files) found.push(...(await read(file, kind)));
    return found;
  };
  const listed = new Set(await filesBelow(registersDir, 'registers'));
  const register = async <T>({ path, ...kind }: ContentKind<T[]> & { readonly path: string }): Promise<T[]> => {
    if (!listed.has(path)) {
      problems.push({
        file: path,
        path: '',
        printed: null,
        problem: '缺少这个文件。',
        remedy: '请从版本记录中恢复它；没有条目时，内容应为 []。',
      });
      return [];
    }
    return (await read(path, kind, registersDir)).flatMap(({ value }) => value);
  };

  const json = (await filesBelow(contentDir, 'documents')).filter((file) => file.endsWith('.json'));
  const versions = (await filesBelow(contentDir, 'versions')).filter((file) => file.endsWith('.json'));
  const manifests = (await filesBelow(contentDir, 'originals')).filter((file) => file.endsWith('/manifest.json'));
  const dismissals = (await filesBelow(contentDir, 'dismissals')).filter((file) => file.endsWith('.json'));
  const disclosures = (await filesBelow(contentDir, 'disclosures')).filter((file) => file.endsWith('.json'));
  const files: ContentFiles = {
    documents: await all(
      json.filter((file) => !isReportFile(file)),
      documentFiles,
    ),
    reports: await all(json.filter(isReportFile), reportFiles),
    versions: await all(versions, versionFiles),
    manifests: await all(manifests, manifestFiles),
    dismissals: await all(dismissals, dismissalFiles),
    disclosures: await all(disclosures, disclosureFiles),
    regions: await register(regionsFile),
    departments: await register(departmentsFile),
    crosswalk: listed.has(crosswalkFile.path) ? await register(crosswalkFile) : [],
  };
  const pages = await readTextPages(contentDir, problems);
  const unread = new Set(problems.map(({ file }) => file));
  problems.push(...crossProblems(files, unread));
  if (problems.length > 0) throw new ContentError(problems);
  return {
    documents: files.documents.map(({ value }) => value),
    reports: files.reports.map(({ value }) => value),
    versions: files.versions?.map(({ file, value }) => ({ no: versionNumber(file), document: value })),
    manifests: files.manifests.map(({ value }) => value),
    dismissals: files.dismissals.map(({ value }) => value),
    disclosures: files.disclosures.map(({ value }) => value),
    regions: files.regions,
    departments: files.departments,
    crosswalk: files.crosswalk,
    pages,
    notices: contentNotices(files),
  };
}

/** Files below a folder as paths below `content/`, sorted; none when the folder is missing. */
async function filesBelow(contentDir: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(contentDir, folder), { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(contentDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

async function readTextPages(contentDir: string, problems: ContentProblem[]): Promise<TextPage[]> {
  const pages: TextPage[] = [];
  for (const file of (await filesBelow(contentDir, 'pages')).filter((each) => each.endsWith('.md'))) {
    const { text, problem } = textOfFile(await readFile(join(contentDir, file)), file);
    if (text === null) {
      if (problem) problems.push(problem);
      continue;
    }
    const result = checked(textPageFiles.schema, frontmatterOf(text), file, textPageFiles.remedy);
    problems.push(...result.problems);
    if (result.value) pages.push({ slug: file.slice('pages/'.length, -'.md'.length), ...result.value });
  }
  return pages;
}

/** Null when the frontmatter is no YAML. */
function frontmatterOf(markdown: string): unknown {
  try {
    return parseFrontmatter(markdown).frontmatter;
  } catch {
    return null;
  }
}
