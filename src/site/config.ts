/** What an installation decides about itself. Unset means absent on the site, never invented. */
import { checkSettings } from './config/check-settings.ts';
import { settingsNotices } from './config/notices.ts';
import { baseOf, type Environment, originOf } from './config/placement.ts';
import { readSettings, settingsFile } from './config/read-settings.ts';
import type { Settings } from './config/settings.ts';
import { SiteConfigError } from './config/site-config-error.ts';

export { SiteConfigError } from './config/site-config-error.ts';
export type { ColumnKey } from './config/settings.ts';

export interface SiteConfig extends Omit<Settings, 'origin' | 'base'> {
  /** Origin that the site is served from, for absolute addresses; null while unknown. */
  readonly origin: string | null;
  /** Path below which the site is served: `/` or `/zwgk/jixiao/`. */
  readonly base: string;
}

/**
 * Settings as written and the environment, which wins, → the configuration.
 * @throws {SiteConfigError} with everything that is wrong
 */
export function siteConfig(written: unknown, env: Environment): SiteConfig {
  const { settings, problems } = checkSettings(written);
  const base = baseOf(env);
  const origin = originOf(env);
  const all = [
    ...(problems.length === 0
      ? []
      : [
          `${settingsFile} 有 ${String(problems.length)} 处要改正：\n${problems.map((each) => `  · ${each}`).join('\n')}`,
        ]),
    ...[base.problem, origin.problem].filter((problem) => problem !== null),
  ];
  if (settings === null || all.length > 0) throw new SiteConfigError(all.join('\n\n'));
  const stated = settings.origin === undefined ? null : new URL(settings.origin).origin;
  return { ...settings, origin: origin.value ?? stated, base: base.value ?? settings.base ?? '/' };
}

/**
 * The configuration of the project in `root`.
 * @throws {SiteConfigError}
 */
export const readSiteConfig = (env: Environment, root = process.cwd()): SiteConfig =>
  siteConfig(readSettings(root).written, env);

/** What a person should look at in the settings of the project in `root`, though nothing stops for it. */
export function siteConfigNotices(env: Environment, root = process.cwd()): string[] {
  const { written, missing } = readSettings(root);
  const config = siteConfig(written, env);
  return missing ? [`没有 ${settingsFile}，网站名称用“${config.name}”，其余都不设置。`] : settingsNotices(config);
}
