/** Test files whose process Node itself brought down by a signal, such as a segmentation fault in a worker thread. */
import type { TestModule } from 'vitest/node';

/** The message of Vitest's pool; it goes on with the file that was running. */
const broughtDown = /^Worker exited unexpectedly with signal SIG\w+/u;

/** What the pool says of a process that went down; null for every other error. */
function crashMessage(error: unknown): string | null {
  if (!(error instanceof Object)) return null;
  const { message, cause } = error as { readonly message?: unknown; readonly cause?: unknown };
  return typeof message === 'string' && broughtDown.test(message) ? message : crashMessage(cause);
}

/**
 * The files that are worth another run: those in which processes went down. None when there is any other error that
 * belongs to no test, for that one would be lost.
 */
export function crashedModules(modules: readonly TestModule[], errors: readonly unknown[]): readonly TestModule[] {
  const messages = errors.map(crashMessage);
  if (messages.includes(null)) return [];
  return modules.filter(({ moduleId }) => messages.some((message) => message?.includes(moduleId)));
}
