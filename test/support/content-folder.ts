/** A content folder on disk that is valid as a whole, for tests that damage one thing in it. */
import { documentFile, reportFile } from '../../src/document/content-paths.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';
import { departments, document, importReport, manifest, originalText, regions } from './documents.ts';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The files of valid content, by their path below the folder. */
export function contentFiles(documents: readonly PerformanceDocument[] = [document()]): Record<string, string> {
  const files: Record<string, string> = {
    'registers/regions.json': json(regions),
    'registers/departments.json': json(departments),
    'pages/about.md': '---\ntitle: 关于本站\ndescription: 说明\norder: 1\n---\n\n正文\n',
  };
  for (const each of documents) {
    const { region, budgetYear } = each.identity;
    const beside = documents.filter(
      ({ identity }) => identity.region.code === region.code && identity.budgetYear.value === budgetYear.value,
    );
    files[documentFile(each.id)] = json(each);
    files[reportFile(each.id)] = json(importReport(each));
    files[`originals/${region.code}/${String(budgetYear.value)}/manifest.json`] = json(manifest(beside));
    for (const { text } of each.originals) files[`originals/${text.path}`] = originalText;
  }
  return files;
}

/** Writes the files with some replaced; null leaves a file out. */
export async function contentFolder(
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
  documents?: readonly PerformanceDocument[],
): Promise<string> {
  const folder = await temporaryFolder();
  const files: Record<string, string | Uint8Array> = {};
  for (const [path, content] of Object.entries({ ...contentFiles(documents), ...changes }))
    if (content !== null) files[path] = content;
  await writeFiles(folder, files);
  return folder;
}
