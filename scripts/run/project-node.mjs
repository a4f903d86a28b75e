// @ts-check
/** The Node that the project runs under comes as its dev dependency; here it is found and its version asserted. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RunError } from './say.mjs';

/** @param {string} root @returns {string} path of an executable whose version has been asserted */
export function findProjectNode(root) {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node;
  const major = wanted.split('.')[0];
  const folder = join(root, 'node_modules', 'node', 'bin');
  const candidates = [join(folder, 'node'), join(folder, 'node.exe')].filter((path) => existsSync(path));
  // Somebody's own Node of the same major version serves as well.
  if (process.versions.node.split('.')[0] === major) candidates.push(process.execPath);

  const failures = [];
  for (const candidate of candidates) {
    const { stdout, error } = spawnSync(candidate, ['--version'], { encoding: 'utf8' });
    const version = (stdout ?? '').trim();
    if (version.startsWith(`v${major}.`)) return candidate;
    failures.push(`${candidate}：${error ? error.message : `版本是 ${version || '未知'}`}`);
  }
  throw new RunError(
    [
      `没有可用的 Node ${major}。本项目的 Node ${wanted} 由 npm 安装到 node_modules/node，但那里没有能运行的程序。`,
      ...failures.map((failure) => `  ${failure}`),
      '最常见的原因是安装时关闭了安装脚本（ignore-scripts）。请任选一种办法：',
      '  · 运行 npm rebuild node --ignore-scripts=false，再重新运行刚才的命令',
      `  · 自行安装 Node ${major}（系统不支持随附的程序时，如 Alpine Linux），再重新运行刚才的命令`,
    ].join('\n'),
  );
}
