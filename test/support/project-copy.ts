/** A copy of the project with content of its own, in which whole commands can be run without touching anything. */
import { cp, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';
import { projectRoot } from './cache.ts';
import { departments, importReport, manifest, originalText, regions } from './documents.ts';
import { writeFiles } from './temporary-folder.ts';

const json = (value: unknown): string => JSON.stringify(value, null, 2) + '\n';

/** `content/` as the importer would have written it for these documents; text pages come from the project. */
function contentFiles(documents: readonly PerformanceDocument[]): Record<string, string> {
  const files: Record<string, string> = {
    'content/registers/regions.json': json(regions),
    'content/registers/departments.json': json(departments),
  };
  for (const document of documents) {
    const { region, budgetYear, department } = document.identity;
    const path = `${region.code}/${String(budgetYear.value)}/${department.id}`;
    files[`content/documents/${path}.json`] = json(document);
    files[`content/documents/${path}.import.json`] = json(importReport(document));
    files[`content/originals/${path}.txt`] = originalText;
  }
  const folders = Map.groupBy(
    documents,
    ({ identity }) => `${identity.region.code}/${String(identity.budgetYear.value)}`,
  );
  for (const [folder, group] of folders) files[`content/originals/${folder}/manifest.json`] = json(manifest(group));
  return files;
}

/** The project's own text pages; the documents that they give as examples are not in the copy. */
async function textPages(): Promise<Record<string, string>> {
  const pages: Record<string, string> = {};
  const folder = join(projectRoot, 'content', 'pages');
  for (const name of await readdir(folder)) {
    pages[`content/pages/${name}`] = await readFile(join(folder, name), 'utf8');
  }
  return pages;
}

/** Fills `folder`, which must be empty or missing, with the copy. */
export async function copyProject(folder: string, documents: readonly PerformanceDocument[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const part of [
    'src',
    'scripts',
    'public',
    'content/pages',
    'package.json',
    'astro.config.mjs',
    'tsconfig.json',
  ]) {
    await cp(join(projectRoot, part), join(folder, part), { recursive: true });
  }
  await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'dir');
  await writeFiles(folder, { ...contentFiles(documents), ...(await textPages()) });
}
