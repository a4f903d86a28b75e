/** Pagefind's engine for the browser, taken from its binary. */
import { close, createIndex } from 'pagefind';
import type { BundleFile } from './bundle.ts';
import { engineFile } from './pagefind-format.ts';

const engine: readonly string[] = ['pagefind.js', engineFile];

export async function pagefindRuntime(): Promise<BundleFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'mul' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    const { errors: problems, files } = await index.getFiles();
    if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
    const found = files.filter(({ path }) => engine.includes(path));
    if (found.length !== engine.length) throw new Error('Pagefind did not give its engine.');
    return found;
  } finally {
    await index.deleteIndex();
    await close();
  }
}
