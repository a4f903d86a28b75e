/** Runs the tests; arguments are Vitest's (`npm test -- test/checks`). */
import { runTool } from './tool.ts';

process.exitCode = await runTool('vitest', ['run', '--config', '.config/vitest.config.ts', ...process.argv.slice(2)]);
