// @ts-check
/** Installs the dependencies when they are missing or other than package-lock.json says. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeLock } from './lock.mjs';
import { RunError, say, withHeartbeat } from './say.mjs';

/** What an installation depends on. @param {string} root */
function fingerprint(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of ['package.json', 'package-lock.json']) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(dependenciesOf(file, readFileSync(path, 'utf8')));
  }
  return hash.digest('hex');
}

/** A new command in package.json is no reason to install again. @param {string} file @param {string} text */
function dependenciesOf(file, text) {
  if (file !== 'package.json') return text;
  const { dependencies, devDependencies, overrides } = JSON.parse(text);
  return JSON.stringify([dependencies, devDependencies, overrides]);
}

/** @param {string} stamp @param {string} root */
const upToDate = (stamp, root) => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root);

/**
 * Safe beside another command that installs at the same time: waits for it, then looks again.
 * @param {string} root
 */
export async function installIfNeeded(root) {
  const stamp = join(root, 'node_modules', '.mingzhang-installed');
  if (upToDate(stamp, root)) return;
  const release = await waitForLock(join(root, '.build', 'install.lock'));
  try {
    if (upToDate(stamp, root)) return;
    const began = Date.now();
    await withHeartbeat('正在安装依赖（第一次约需一分钟）', () => npmInstall(root));
    // Taken afterwards: npm may have completed the lock file.
    writeFileSync(stamp, fingerprint(root));
    say(`依赖安装完成（${((Date.now() - began) / 1000).toFixed(1)} 秒）`);
  } finally {
    release();
  }
}

/** @param {string} path */
async function waitForLock(path) {
  for (let told = false; ; await sleep(500)) {
    const lock = takeLock(path);
    if ('release' in lock) return lock.release;
    if (!told) say(`另一个命令（进程 ${String(lock.holder.pid)}）正在安装依赖，等它完成…`);
    told = true;
  }
}

/** The npm that started us, else the one on PATH. @returns {readonly [string, readonly string[], boolean]} */
function npmCommand() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  if (cli && /npm-cli\.c?js$/.test(cli)) return [node ?? process.execPath, [cli], false];
  return ['npm', [], process.platform === 'win32'];
}

/** `npm install`, not `npm ci`: the latter refuses a lock file that lacks packages for other platforms. @param {string} root */
async function npmInstall(root) {
  const [command, before, shell] = npmCommand();
  const args = [...before, 'install', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error', '--no-save'];
  /** @type {Buffer[]} */
  const output = [];
  const code = await new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', reject);
    child.on('close', resolve);
  }).catch((error) => {
    throw new RunError(`找不到 npm（${error.message}）。请先安装 Node.js 20 或更新版本，其中带有 npm。`);
  });
  if (code === 0) return;
  say(Buffer.concat(output).toString('utf8').trimEnd());
  throw new RunError(
    [
      `依赖安装失败（npm 返回 ${String(code)}），上面是 npm 的说明。常见原因与办法：`,
      '  · 不能联网，或 npm 源不可用：检查网络，或用 npm config set registry <地址> 换一个源',
      '  · 磁盘空间不足：安装约需 1.2 GB',
      '  · 上次安装中断：删除 node_modules 文件夹后再试',
    ].join('\n'),
  );
}
