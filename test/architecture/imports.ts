/** Which module imports which, read from the sources of `src`. */
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, posix } from 'node:path';
import ts from 'typescript';
import { walk } from '../../scripts/build/walk.ts';
import { projectRoot } from '../support/cache.ts';

export interface Import {
  /** Path below `src`. */
  readonly from: string;
  /** Path below `src` for our own modules (`../x` when it lies outside), else the package's name as written. */
  readonly to: string;
  readonly own: boolean;
}

/** The scripts of an Astro file: its frontmatter and its `<script>` elements. */
function astroScripts(source: string): string {
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/u.exec(source)?.[1] ?? '';
  const scripts = [...source.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gu)].map((match) => match[1] ?? '');
  return [frontmatter, ...scripts].join('\n');
}

/** Static and dynamic imports, re-exports, imported types and `require` alike. */
function specifiers(file: string, source: string): string[] {
  const script = extname(file) === '.astro' ? astroScripts(source) : source;
  // `?worker&url` says how a module is bundled, not which.
  return ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName.replace(/\?[^/]*$/u, ''));
}

export const importsOf = (file: string, source: string): Import[] =>
  specifiers(file, source).map((specifier) =>
    specifier.startsWith('.')
      ? { from: file, to: posix.normalize(posix.join(dirname(file), specifier)), own: true }
      : { from: file, to: specifier, own: false },
  );

/** Files of `src` that hold code, as paths below it. */
export async function sourceFiles(): Promise<string[]> {
  const files: string[] = [];
  for await (const file of walk(join(projectRoot, 'src'))) {
    if (/\.(?:ts|mjs|js|astro)$/u.test(file)) files.push(file);
  }
  return files;
}

export async function allImports(): Promise<Import[]> {
  const imports: Import[] = [];
  for (const file of await sourceFiles()) {
    imports.push(...importsOf(file, await readFile(join(projectRoot, 'src', file), 'utf8')));
  }
  return imports;
}

/** The folder of `src` that a path lies in; a file of `src` itself stands for itself. */
export const folderOf = (path: string): string => path.split('/')[0] ?? path;
