/** One run of Vitest in this process, as its command line would do it. */
import { createVitest, parseCLI, type TestModule } from 'vitest/node';
import { crashedModules } from './crashes.ts';

export interface Counts {
  readonly passed: number;
  /** Tests, and files that could not be run to their end. */
  readonly failed: number;
}

function count(modules: readonly TestModule[]): Counts {
  const tests = (state: 'passed' | 'failed'): number =>
    modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0);
  const broken = modules.filter((module) => {
    const finished = module.state() === 'passed' || module.state() === 'skipped';
    return !finished && module.children.allTests('failed').next().done === true;
  });
  return { passed: tests('passed'), failed: tests('failed') + broken.length };
}

/**
 * Runs the tests that the arguments of `vitest run` ask for and leaves `process.exitCode` as Vitest sets it. A file whose
 * process Node brought down is told through `say` and run once more; a test that fails is not.
 */
export async function runTests(args: readonly string[], say: (line: string) => void): Promise<Counts> {
  Object.assign(process.env, { TEST: 'true', VITEST: 'true', NODE_ENV: process.env['NODE_ENV'] ?? 'test' });
  const { filter, options } = parseCLI(['vitest', 'run', ...args]);
  const vitest = await createVitest({ ...options, watch: false });
  try {
    const { testModules, unhandledErrors } = await vitest.start(filter);
    const crashed = crashedModules(testModules, unhandledErrors);
    if (crashed.length > 0) {
      for (const { relativeModuleId } of crashed)
        say(`▸ Node 自身在运行 ${relativeModuleId} 时崩溃（见上），重跑一次。`);
      const failedBefore = testModules.some((module) => !crashed.includes(module) && module.state() === 'failed');
      process.exitCode = failedBefore ? 1 : 0;
      await vitest.runTestSpecifications(crashed.map((module) => module.toTestSpecification()));
    }
    return count(vitest.state.getTestModules());
  } finally {
    await vitest.close();
  }
}
