/** Types, formatting and ESLint of every .ts and .astro file. All three always run. */
import { runTool } from './tool.ts';

const checks: readonly [string, () => Promise<number>][] = [
  // First: it writes the types of the content collections that ESLint's typed rules need.
  ['类型（astro check）', () => runTool('astro', ['check', '--minimumFailingSeverity', 'warning'])],
  ['格式（Prettier）', () => runTool('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['代码（ESLint）', () => runTool('eslint', ['--config', '.config/eslint.config.mjs', '.'])],
];

const failed: string[] = [];
for (const [title, check] of checks) {
  process.stdout.write(`▸ ${title}\n`);
  if ((await check()) !== 0) failed.push(title);
}
process.stdout.write(
  failed.length === 0 ? '全部通过\n' : `未通过：${failed.join('、')}。格式问题可用 npm run format 改正。\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
