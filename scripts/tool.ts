/** Starts programs under our Node and waits for how they end. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';

export const projectRoot = join(import.meta.dirname, '..');

/** The file that each tool starts from, below `node_modules`. */
const entries = {
  astro: 'astro/bin/astro.mjs',
  eslint: 'eslint/bin/eslint.js',
  prettier: 'prettier/bin/prettier.cjs',
  vitest: 'vitest/vitest.mjs',
} as const;

/** Resolves to the exit code. The program's output goes straight to the terminal. */
export function runNode(file: string, args: readonly string[] = []): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectRoot, file), ...args], { cwd: projectRoot, stdio: 'inherit' });
    // A terminal tells the program itself of Ctrl-C, and other signals are passed on: either way we wait for its end.
    const ignore = (): void => undefined;
    const forward = (signal: NodeJS.Signals): void => {
      child.kill(signal);
    };
    const onInterrupt = process.stdin.isTTY ? ignore : forward;
    process.on('SIGINT', onInterrupt).on('SIGTERM', forward);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.off('SIGINT', onInterrupt).off('SIGTERM', forward);
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 1));
    });
  });
}

/** Runs a program of `node_modules`. */
export const runTool = (tool: keyof typeof entries, args: readonly string[]): Promise<number> =>
  runNode(join('node_modules', entries[tool]), args);
