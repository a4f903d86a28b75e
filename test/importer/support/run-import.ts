/** Runs `npm run import` as a process of its own, into a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const script = join(import.meta.dirname, '..', '..', '..', 'scripts', 'import.ts');

interface Run {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ImportFolder {
  readonly folder: string;
  /** The content folder that is written into. */
  readonly out: string;
  /** Puts a file into the folder. @returns its path */
  readonly file: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly run: (...args: readonly string[]) => Promise<Run>;
  /** All that lies in `out`: path → text. */
  readonly written: () => Promise<Record<string, string>>;
}

export async function importFolder(): Promise<ImportFolder> {
  const folder = await temporaryFolder();
  const out = join(folder, 'content');
  return {
    folder,
    out,
    async file(name, content) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
      return path;
    },
    run: (...args) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [script, ...args, '--out', out], { stdio: ['ignore', 'pipe', 'pipe'] });
        let [stdout, stderr] = ['', ''];
        child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
        child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
        child.on('error', reject);
        child.on('close', (exit) => {
          resolve({ exit, stdout, stderr });
        });
      }),
    async written() {
      const names = await readdir(out, { recursive: true, withFileTypes: true }).catch(() => []);
      const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      const pairs = await Promise.all(
        files.sort().map(async (path) => [path.slice(out.length + 1), await readFile(path, 'utf8')] as const),
      );
      return Object.fromEntries(pairs);
    },
  };
}
