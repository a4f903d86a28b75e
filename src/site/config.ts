/** What an installation decides about itself. Unset means absent on the site, never invented. */
import { z } from 'zod';

export const siteConfigSchema = z.strictObject({
  name: z.string().min(1),
  /** Origin that the site is served from, for absolute addresses; null while unknown. */
  origin: z.url().nullable(),
  /** Path below which the site is served: `/` or `/zwgk/jixiao/`. */
  base: z.string().regex(/^\/(?:(?!\.{1,2}\/)[A-Za-z0-9._~-]+\/)*$/),
});

export type SiteConfig = z.infer<typeof siteConfigSchema>;

/** A setting that cannot be used. Its message names the variable, what was given and what is allowed, in Chinese. */
export class SiteConfigError extends Error {
  override readonly name = 'SiteConfigError';
}

const isBase = (text: string): boolean => siteConfigSchema.shape.base.safeParse(text).success;

function readBase(given: string | undefined): string {
  const text = given?.trim() ?? '';
  if (text === '') return '/';
  if (isBase(text)) return text;
  const mended = `/${text}/`.replace(/\/{2,}/gu, '/');
  const advice = /^[A-Za-z]:[\\/]/u.test(text)
    ? '这像是 Git Bash 把路径改成了 Windows 文件夹：请改用 PowerShell，或先执行 export MSYS2_ENV_CONV_EXCL=MINGZHANG_BASE 再重试。'
    : isBase(mended)
      ? `是不是应该写成“${mended}”？`
      : /\P{ASCII}/u.test(text)
        ? '中文目录请换成英文目录名。'
        : '请照栏目网址里域名后面的那一段填写。';
  throw new SiteConfigError(
    `环境变量 MINGZHANG_BASE 不对：给出的是“${text}”。\n` +
      '它是网站所在的目录，要以 / 开头、以 / 结尾，中间只能用英文字母、数字和 . _ ~ -，不能有 . 或 .. 这样的目录，例如 /zwgk/jixiao/；' +
      `网站放在根目录时不用设置。\n${advice}`,
  );
}

/** Scheme, host and port. One slash behind them is no path. */
function readOrigin(given: string | undefined): string | null {
  const text = given?.trim() ?? '';
  if (text === '') return null;
  if (/^https?:\/\/[^\s/?#@\\]+\/?$/iu.test(text) && URL.canParse(text)) return new URL(text).origin;
  const mended = /^[\w.-]+\.[a-z]{2,}(?::\d+)?\/?$/iu.test(text) ? `是不是应该写成“https://${text}”？` : '';
  throw new SiteConfigError(
    `环境变量 MINGZHANG_ORIGIN 不对：给出的是“${text}”。\n` +
      '它是网站的域名，要带 https:// 或 http://，后面不能有目录，例如 https://www.example.gov.cn；' +
      `目录写在 MINGZHANG_BASE 里。不知道域名时不用设置。${mended === '' ? '' : `\n${mended}`}`,
  );
}

/**
 * `MINGZHANG_BASE` and `MINGZHANG_ORIGIN` place one build elsewhere without a change of files.
 * @throws {SiteConfigError}
 */
export function readSiteConfig(env: Readonly<Record<string, string | undefined>>): SiteConfig {
  return siteConfigSchema.parse({
    name: '明账',
    origin: readOrigin(env['MINGZHANG_ORIGIN']),
    base: readBase(env['MINGZHANG_BASE']),
  });
}
