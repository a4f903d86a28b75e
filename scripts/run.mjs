// @ts-check
/**
 * The door to every command: `node scripts/run.mjs <command> [args…]`, as the scripts of package.json call it.
 * Runs on Node 20 with nothing installed: installs what is missing, then hands over to the real script under the
 * project's own Node. Speaks on stderr only, so that stdout belongs to the command.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { installIfNeeded } from './run/install.mjs';
import { findProjectNode } from './run/project-node.mjs';
import { RunError, say } from './run/say.mjs';

const root = join(import.meta.dirname, '..');

/** Command → script, and what it is for. @type {Readonly<Record<string, readonly [string, string]>>} */
const commands = {
  start: ['start.ts', '检查内容、生成网站并在本机打开'],
  test: ['test.ts', '运行全部测试'],
  build: ['build.ts', '由 content/ 生成 dist/'],
  import: ['import.ts', '导入绩效文本原件'],
  check: ['check.ts', '核查全部文档'],
  bench: ['bench.ts', '运行性能测试'],
  lint: ['lint.ts', '检查格式、代码与类型'],
  format: ['format.ts', '统一代码格式'],
};

/** @param {string} node @param {readonly string[]} args */
function handOver(node, args) {
  // npm moves to the project's folder; INIT_CWD keeps where the user stands, which relative file names are meant from.
  const INIT_CWD = (process.env.npm_lifecycle_event && process.env.INIT_CWD) || process.cwd();
  const child = spawn(node, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, INIT_CWD, PATH: withNode(node) },
  });
  // A terminal sends Ctrl-C to the whole group: passing it on would deliver it twice.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    say(`无法启动 ${node}：${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 1)));
}

/** The project's Node comes first for everything that the script starts in turn. @param {string} node */
function withNode(node) {
  const separator = process.platform === 'win32' ? ';' : ':';
  return [join(node, '..'), process.env.PATH ?? ''].join(separator);
}

async function main() {
  const [name = '', ...rest] = process.argv.slice(2);
  const command = commands[name];
  if (!command) {
    const list = Object.entries(commands).map(([key, [, purpose]]) => `  npm run ${key.padEnd(7)} ${purpose}`);
    throw new RunError(`${name === '' ? '请指明命令' : `没有名为“${name}”的命令`}。可用的命令：\n${list.join('\n')}`);
  }
  await installIfNeeded(root);
  handOver(findProjectNode(root), [join(root, 'scripts', command[0]), ...rest]);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof RunError)) throw error;
  say(error.message);
  process.exitCode = 1;
}
