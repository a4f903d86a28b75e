/** Pagefind's engine for the browser, taken from its binary, and an empty index to start it with. */
import { close, createIndex } from 'pagefind';
import type { BundleFile } from './bundle.ts';
import { createIndexWriter, engineFile } from './pagefind-index.ts';

const engine: readonly string[] = ['pagefind.js', engineFile];

export async function pagefindRuntime(): Promise<BundleFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'mul' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    const { errors: problems, files } = await index.getFiles();
    if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
    const found = files.filter(({ path }) => engine.includes(path));
    if (found.length !== engine.length) throw new Error('Pagefind did not give its engine.');
    const empty = createIndexWriter().files();
    return [...found, ...empty.filter(({ path }) => path !== engineFile)];
  } finally {
    await index.deleteIndex();
    await close();
  }
}
