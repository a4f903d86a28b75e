/** Reads `content/site.config.ts`. It is a program, so that editors help to write it; it runs once in every process. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SiteConfigError } from './site-config-error.ts';
import { writingMistake } from './writing-mistake.ts';

export const settingsFile = 'content/site.config.ts';

/** What an installation says that has no settings file. */
const unwritten = { name: '明账' };

const howTo = `最少要有这几行：

  import { defineSite } from '../src/site/config/define-site.ts';

  export default defineSite({
    name: '网站名称',
  });`;

/** As written, not checked yet. `missing` tells that there is no file. */
export interface WrittenSettings {
  readonly written: unknown;
  readonly missing: boolean;
}

/** @throws {SiteConfigError} when the file cannot be run */
export function readSettings(root: string): WrittenSettings {
  const file = join(root, settingsFile);
  if (!existsSync(file)) return { written: unwritten, missing: true };
  let module: unknown;
  try {
    module = createRequire(join(root, 'package.json'))(file);
  } catch (error) {
    throw new SiteConfigError(
      `${settingsFile} 读不懂：${writingMistake(error, readFileSync(file, 'utf8'), settingsFile)}\n${howTo}`,
    );
  }
  if (typeof module === 'object' && module !== null && 'default' in module)
    return { written: module.default, missing: false };
  throw new SiteConfigError(`${settingsFile} 里没有 export default defineSite({ … })。\n${howTo}`);
}
