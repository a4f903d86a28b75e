/** What every thin command line shares: where files are meant from, and how it ends. */
import { resolve } from 'node:path';
import { inspect } from 'node:util';
import { SiteConfigError } from '../src/site/config.ts';
import { asksForHelp } from './run/commands.mjs';
import { RunError } from './run/say.mjs';
import { wrongUse } from './wrong-use.ts';

/** A file name that the user typed: relative to where the command was given, not to the project. */
export const userPath = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

// Whoever reads may stop reading (`| head`); that is no failure of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** A failure that tells the user what to do, in words of its own. */
const toldAsItIs = (error: unknown): error is Error => error instanceof RunError || error instanceof SiteConfigError;

/**
 * Runs a command. Failures that tell the user what to do are shown as they are; all others are ours, with their stack.
 * Both end with `exitCode`.
 */
export async function runCommand(usage: string, command: () => Promise<void>, exitCode = 1): Promise<void> {
  if (asksForHelp(process.argv.slice(2))) {
    say(`用法：${usage}`);
    return;
  }
  try {
    await command();
  } catch (error) {
    const wrong = wrongUse(error);
    if (wrong !== null) process.stderr.write(`${wrong}\n用法：${usage}\n`);
    else if (toldAsItIs(error)) process.stderr.write(`${error.message}\n`);
    else process.stderr.write(`程序出错了，这不是内容的问题。请把下面的信息报告给维护者：\n${inspect(error)}\n`);
    process.exitCode = exitCode;
  }
}
