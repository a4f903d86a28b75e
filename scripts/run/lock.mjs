// @ts-check
/**
 * One holder at a time across processes. A lock names its process; one whose process is gone counts as free, so a
 * crash never locks anybody out.
 */
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.mjs';

/** @typedef {{ readonly pid: number, readonly started: string | null }} Holder */

/**
 * When a process started, to tell it from a later one with the same number. Null where the system does not say.
 * @param {number} pid @returns {string | null}
 */
function startOf(pid) {
  try {
    // The name in parentheses may hold spaces; the start time is field 22, the twentieth behind it.
    return (
      readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
        .split(') ')
        .at(-1)
        ?.split(' ')[19] ?? null
    );
  } catch {
    return null;
  }
}

/** @param {Holder} holder */
function alive({ pid, started }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is alive all the same.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return started === null || startOf(pid) === null || startOf(pid) === started;
}

/** @param {string} path @returns {Holder | null} null when there is no readable lock */
function read(path) {
  try {
    const { pid, started } = JSON.parse(readFileSync(path, 'utf8'));
    return typeof pid === 'number' ? { pid, started: typeof started === 'string' ? started : null } : null;
  } catch {
    return null;
  }
}

/** Who holds the lock at `path`; null when it is free. @param {string} path @returns {Holder | null} */
export function holderOf(path) {
  const holder = read(path);
  return holder && alive(holder) ? holder : null;
}

/** @param {string} from @param {string} to @returns {boolean} false when `to` exists */
function linkIfFree(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes the lock at `path`, or tells who holds it.
 * @param {string} path
 * @returns {{ readonly release: () => void } | { readonly holder: Holder }}
 */
export function takeLock(path) {
  makeFolder(dirname(path));
  const mine = `${path}.${String(process.pid)}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }));
  try {
    for (;;) {
      if (linkIfFree(mine, path)) return { release: () => rmSync(path, { force: true }) };
      const holder = read(path);
      if (holder && alive(holder)) return { holder };
      if (existsSync(path)) setAside(path, holder);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * Removes a dead lock. Renaming is atomic, so of several processes one removes it; what was renamed is looked at
 * again, since another may have taken the lock in between.
 * @param {string} path @param {Holder | null} dead
 */
function setAside(path, dead) {
  const aside = `${path}.${String(process.pid)}.dead`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const found = read(aside);
  if (found && (found.pid !== dead?.pid || found.started !== dead.started)) linkIfFree(aside, path);
  rmSync(aside, { force: true });
}
