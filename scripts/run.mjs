// @ts-check
/**
 * The door to every command: `node scripts/run.mjs <command> [args…]`, as the scripts of package.json call it.
 * Runs on Node 20 with nothing installed: installs what is missing, then hands over to the real script under the
 * project's own Node. Speaks on stderr only, so that stdout belongs to the command.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { asksForHelp, findCommand, helpOf, helpOnAll, refuseSwallowed } from './run/commands.mjs';
import { installIfNeeded } from './run/install.mjs';
import { findProjectNode } from './run/project-node.mjs';
import { RunError, say } from './run/say.mjs';

const root = join(import.meta.dirname, '..');

/** Ends that nobody asked for. @type {ReadonlySet<string>} */
const brokeDown = new Set(['SIGSEGV', 'SIGBUS', 'SIGILL', 'SIGABRT', 'SIGTRAP']);

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
  child.on('exit', (code, signal) => {
    if (signal && brokeDown.has(signal)) {
      say(`Node 自身崩溃（${signal}），与您的文件未必有关。没有写到一半的结果会留下；请把同一条命令再运行一次。`);
    }
    process.exit(code ?? 128 + (signal ? constants.signals[signal] : 1));
  });
}

/** The project's Node comes first for everything that the script starts in turn. @param {string} node */
function withNode(node) {
  const separator = process.platform === 'win32' ? ';' : ':';
  return [join(node, '..'), process.env.PATH ?? ''].join(separator);
}

async function main() {
  const [name = '', ...rest] = process.argv.slice(2);
  if (asksForHelp([name])) {
    process.stdout.write(`${helpOnAll()}\n`);
    return;
  }
  const command = findCommand(name);
  if (asksForHelp(rest)) {
    process.stdout.write(`${helpOf(command)}\n`);
    return;
  }
  refuseSwallowed(command, rest, process.env);
  await installIfNeeded(root);
  handOver(findProjectNode(root), [join(root, 'scripts', command.script), ...rest]);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof RunError)) throw error;
  say(error.message);
  process.exitCode = 1;
}
