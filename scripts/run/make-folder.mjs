// @ts-check
/** Makes a folder with those above it, one by one: where none can be made, as below /proc, the system's recursion never ends. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** @param {unknown} error @param {string} code */
const is = (error, code) => error instanceof Error && 'code' in error && error.code === code;

/** @param {string} path */
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    if (is(error, 'ENOENT')) return false;
    throw error;
  }
}

/** @param {string} path @throws {Error} of the system; `ENOTSUP` where the place takes no folders */
export function makeFolder(path) {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (is(error, 'EEXIST') && isFolder(path)) return;
    throw is(error, 'ENOENT') ? Object.assign(new Error('no folder can be made there'), { code: 'ENOTSUP' }) : error;
  }
}
