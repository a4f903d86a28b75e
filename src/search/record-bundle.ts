/** Records → the files of the search bundle: Pagefind's index with our fragments, the table and the names. */
import { createHash } from 'node:crypto';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { fragmentId, isPublished, readPagefindJson, writeJson, writePagefindJson } from './bundle.ts';
import { packFragment } from './fragment.ts';
import { namesFile } from './names.ts';
import { normalise } from './normalise.ts';
import { packNames } from './pack-names.ts';
import { type IndexedRecord, type Layout, packTable } from './pack-table.ts';
import type { SearchRecord, Tier } from './record.ts';
import { suggestible } from './suggestible.ts';
import { tableFile } from './table.ts';
import { indexContent } from './tokens.ts';
import { variantPairs } from './variants.ts';

/** The engine splits text in this language at white space only, as the single-character copy wants it. */
const language = 'mul';

export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array;
}

function layoutOf(record: SearchRecord, ends: readonly number[]): Layout {
  const endOf = (...inner: Tier[]): number =>
    ends[record.blocks.findLastIndex(({ tier }) => inner.includes(tier))] ?? 0;
  return {
    nameLength: ends[0] ?? 0,
    nameEnd: endOf('name'),
    promiseEnd: endOf('name', 'promise'),
    contextEnd: endOf('name', 'promise', 'context'),
    narrativeEnd: endOf('name', 'promise', 'context', 'narrative'),
  };
}

/** The files of the bundle, without touching the disk; the catalogue names regions and departments. */
export async function recordBundle(catalogue: Catalogue, records: readonly SearchRecord[]): Promise<BundleFile[]> {
  const vocabulary = new Set<string>();
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    const layouts: Layout[] = [];
    for (const [at, record] of records.entries()) {
      const texts = record.blocks.map(({ text }) => normalise(text));
      for (const text of texts) for (const character of text) vocabulary.add(character);
      const { content, ends } = indexContent(texts);
      layouts.push(layoutOf(record, ends));
      await addRecord(index, at, record, content);
    }
    const { errors: problems, files } = await index.getFiles();
    if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
    return finish(catalogue, records, layouts, files, vocabulary);
  } finally {
    await index.deleteIndex();
  }
}

async function addRecord(index: PagefindIndex, at: number, record: SearchRecord, content: string): Promise<void> {
  const digest = createHash('sha256')
    .update(JSON.stringify(packFragment(record)))
    .digest('hex')
    .slice(0, 16);
  // Pagefind names a fragment by what it holds: with the digest, a fragment whose printed text changes changes its name.
  const { errors } = await index.addCustomRecord({ url: String(at), content, language, meta: { digest } });
  if (errors.length > 0) throw new Error(`Pagefind: ${record.path}: ${errors.join('; ')}`);
}

/** Puts the printed text into the fragments and adds the table. */
function finish(
  catalogue: Catalogue,
  records: readonly SearchRecord[],
  layouts: readonly Layout[],
  files: readonly BundleFile[],
  vocabulary: ReadonlySet<string>,
): BundleFile[] {
  const indexed: IndexedRecord[] = [];
  const published = files
    .filter((file) => isPublished(file.path))
    .map((file): BundleFile => {
      const id = fragmentId(file.path);
      if (id === null) return file;
      const { url } = readPagefindJson(file.content) as { url: string };
      const [record, layout] = [records[Number(url)], layouts[Number(url)]];
      if (!record || !layout) throw new Error(`Pagefind made a fragment of no record: ${url}`);
      indexed[Number(url)] = { record, id, layout };
      const standard = { url: record.path, content: '', word_count: 0, filters: {}, meta: {}, anchors: [] };
      return { path: file.path, content: writePagefindJson({ ...standard, ...packFragment(record) }) };
    });
  const table = writeJson(packTable(catalogue, indexed, { vocabulary, variants: variantPairs(vocabulary) }));
  const names = writeJson(packNames(suggestible(catalogue, records)));
  return [...published, { path: tableFile, content: table }, { path: namesFile, content: names }].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}
