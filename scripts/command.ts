/** What every thin command line shares: where files are meant from, and how it ends. */
import { resolve } from 'node:path';
import { inspect } from 'node:util';
import { RunError } from './run/say.mjs';

/** A file name that the user typed: relative to where the command was given, not to the project. */
export const userPath = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

// Whoever reads may stop reading (`| head`); that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const wrongUse = (error: unknown): boolean =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** Runs a command. Failures that tell the user what to do are shown as they are; all others are ours, with their stack. */
export async function runCommand(usage: string, command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (wrongUse(error)) process.stderr.write(`参数不对：${(error as Error).message}\n用法：${usage}\n`);
    else if (error instanceof RunError) process.stderr.write(`${error.message}\n`);
    else process.stderr.write(`程序出错了，这不是内容的问题。请把下面的信息报告给维护者：\n${inspect(error)}\n`);
    process.exitCode = 1;
  }
}
