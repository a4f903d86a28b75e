/** Runs the tests; arguments are Vitest's (`npm test -- test/checks`). The last line counts them in plain form. */
import { runTests } from './test/run-tests.ts';
import { projectRoot } from './tool.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

process.chdir(projectRoot);
const { passed, failed } = await runTests(['--config', '.config/vitest.config.ts', ...process.argv.slice(2)], say);
say(`${String(passed)} passed, ${String(failed)} failed`);
process.exit();
