/** Formats the sources, or only the files named. */
import { runTool } from './tool.ts';

const files = process.argv.slice(2);
process.exitCode = await runTool('prettier', ['--write', '--log-level', 'warn', ...(files.length > 0 ? files : ['.'])]);
