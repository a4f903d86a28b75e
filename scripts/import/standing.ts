/** The documents that stand in a content folder: what each says of itself, read once a region, and one as a whole. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentFile, manifestFile, reportFile } from '../../src/document/content-paths.ts';
import { manifestFiles } from '../../src/catalogue/content-files.ts';
import { importReportSchema } from '../../src/diagnostics/import-report.ts';
import type { Original } from '../../src/document/original.ts';
import { documentSchema, type PerformanceDocument } from '../../src/document/performance-document.ts';
import { importDocument, type Imported, type RegisterFiles } from '../../src/importer/import-document.ts';
import { standingOf, type Standing } from '../../src/importer/output/place.ts';
import type { Earlier } from '../../src/importer/revision/revise.ts';
import { RunError } from '../run/say.mjs';
import { readContentFile } from './read-json.ts';

/** A damaged document is mended by importing its original anew: it keeps no place. Null, too, when there is none. */
async function readDocument(path: string): Promise<PerformanceDocument | null> {
  try {
    return documentSchema.safeParse(JSON.parse(await readFile(path, 'utf8'))).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT'))
      return null;
    throw error;
  }
}

export interface StandingDocuments {
  of(region: string): Promise<readonly Standing[]>;
  /** After a document has been written. */
  add(region: string, standing: Standing): void;
}

export function standingDocuments(contentDir: string): StandingDocuments {
  const known = new Map<string, Standing[]>();
  return {
    async of(region) {
      const before = known.get(region);
      if (before !== undefined) return before;
      const folder = join(contentDir, 'documents', region);
      const names = await readdir(folder, { recursive: true }).catch(() => []);
      const files = names.filter((name) => name.endsWith('.json') && !name.endsWith('.import.json')).sort();
      const found: Standing[] = [];
      for (const name of files) {
        const document = await readDocument(join(folder, name));
        if (document !== null) found.push(standingOf(document));
      }
      known.set(region, found);
      return found;
    },
    add(region, standing) {
      known.set(region, [...(known.get(region) ?? []).filter(({ id }) => id !== standing.id), standing]);
    },
  };
}

/**
 * The document that stands under an id; null when there is none.
 * @throws {RunError} when it is damaged and has a history, which importing anew would lose
 */
export async function standingDocument(contentDir: string, id: string): Promise<PerformanceDocument | null> {
  const document = await readDocument(join(contentDir, documentFile(id)));
  if (document !== null) return document;
  const [region = '', year = ''] = id.split('-');
  const manifest = await readContentFile(contentDir, manifestFile(`${region}/${year}/`), manifestFiles);
  const originals = new Set(
    (manifest?.files ?? []).filter((file) => file.document === id).map((file) => file.original),
  );
  if (originals.size > 1)
    throw new RunError(
      `${join(contentDir, documentFile(id))} 坏了或不见了，而这份文本有过更正，重新导入会丢掉更正记录。没有导入。\n` +
        '  办法：请从版本记录或备份中恢复这个文件，再导入。',
    );
  return null;
}

/** The day that the report of a standing document records as its first; undefined when there is none, or no such report. */
export async function firstImportOf(contentDir: string, id: string): Promise<string | undefined> {
  const report = await readFile(join(contentDir, reportFile(id)), 'utf8').catch(() => 'null');
  try {
    return importReportSchema.pick({ importedOn: true }).strip().safeParse(JSON.parse(report)).data?.importedOn;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The copy that the standing original was read from, as far as it is published. */
function copyOf({ format, published, text }: Original): { readonly path: string } | null {
  return format === 'text' ? text : published;
}

/** The standing document with its original as today's importer reads it. */
export async function earlierOf(
  contentDir: string,
  document: PerformanceDocument,
  registers: RegisterFiles,
): Promise<Earlier> {
  const { region, department, budgetYear } = document.identity;
  const [original] = document.originals;
  const copy = original === undefined ? null : copyOf(original);
  const bytes = copy && (await readFile(join(contentDir, 'originals', copy.path)).catch(() => null));
  if (original === undefined || bytes === null) return { document, readAgain: null };
  const again = await importDocument(
    { name: original.received.name, bytes },
    {
      region: region.code,
      year: budgetYear.value,
      department: department.source === 'given' ? department.name : null,
      departmentId: department.id,
    },
    registers,
  );
  return { document, readAgain: again.outcome === 'imported' ? (again satisfies Imported) : null };
}
