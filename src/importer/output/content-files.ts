/** What one import puts below `content/`: paths and exact contents. Pure, so that importing again changes nothing. */
import { allOriginals } from '../../document/all-originals.ts';
import { departmentsPath, documentFile, manifestOf, regionsPath, reportFile } from '../../document/content-paths.ts';
import type { Manifest } from '../../document/original.ts';
import type { Department, Region } from '../../document/register.ts';
import type { Imported } from '../import-document.ts';

export interface OutputFile {
  /** Below the content folder. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Keys keep the order of the schema; one newline at the end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The manifest with this document's files, earlier originals' included, in place of what it listed for it before. */
function updateManifest(manifest: Manifest | null, { document }: Imported): Manifest {
  const others = (manifest?.files ?? []).filter((file) => file.document !== document.id);
  const own = allOriginals(document).flatMap(({ id, published, text }) => {
    const { path, bytes, sha256 } = text;
    const copy = { path, bytes, sha256, document: document.id, original: id };
    return published === null || published.path === path
      ? [copy]
      : [copy, { ...published, document: document.id, original: id }];
  });
  return { files: [...others, ...own].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** The register with the document's region and those above it, by code; null when it has them all. */
function updateRegions(registered: readonly Region[], { regions }: Imported): Region[] | null {
  const missing = regions.filter(({ code }) => !registered.some((region) => region.code === code));
  if (missing.length === 0) return null;
  return [...registered, ...missing].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** What lies in the content folder now. */
export interface Present {
  readonly manifest: Manifest | null;
  readonly regions: readonly Region[];
  /** For a content folder that has regions of its own but no departments; null otherwise. */
  readonly departments: readonly Department[] | null;
}

/** In the order in which they are to be put in place: the document is last, and nothing of it refers to what is not there. */
export function contentFiles(imported: Imported, { manifest, regions, departments }: Present): OutputFile[] {
  const { id } = imported.document;
  const register = updateRegions(regions, imported);
  return [
    ...imported.document.originals.flatMap(({ text, published }): OutputFile[] => [
      { path: `originals/${text.path}`, content: imported.text },
      ...(published === null || published.path === text.path
        ? []
        : [{ path: `originals/${published.path}`, content: imported.bytes }]),
    ]),
    { path: manifestOf(id), content: toJson(updateManifest(manifest, imported)) },
    ...(register === null ? [] : [{ path: regionsPath, content: toJson(register) }]),
    ...(departments === null ? [] : [{ path: departmentsPath, content: toJson(departments) }]),
    { path: reportFile(id), content: toJson(imported.report) },
    { path: documentFile(id), content: toJson(imported.document) },
  ];
}

/** Published copies that the manifest lists for this document and that the import no longer makes. */
export function obsoleteFiles({ document }: Imported, { manifest }: Present): string[] {
  const kept = new Set(allOriginals(document).flatMap(({ text, published }) => [text.path, published?.path]));
  return (manifest?.files ?? [])
    .filter((file) => file.document === document.id && !kept.has(file.path))
    .map(({ path }) => `originals/${path}`);
}
