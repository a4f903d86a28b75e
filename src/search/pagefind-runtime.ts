/** Pagefind's engine for the browser, taken from its binary, and an empty index that the shards' indexes are merged into. */
import { close, createIndex } from 'pagefind';
import type { BundleFile } from './bundle.ts';
import { createIndexWriter } from './pagefind-index.ts';

const engine = /^(?:pagefind\.js|wasm\.unknown\.pagefind)$/u;

export async function pagefindRuntime(): Promise<BundleFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'mul' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    const { errors: problems, files } = await index.getFiles();
    if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
    const found = files.filter(({ path }) => engine.test(path));
    if (found.length !== 2) throw new Error('Pagefind did not give its engine.');
    return [...found, ...createIndexWriter().files()];
  } finally {
    await index.deleteIndex();
    await close();
  }
}
