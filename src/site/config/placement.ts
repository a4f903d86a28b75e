/** `MINGZHANG_BASE` and `MINGZHANG_ORIGIN` place one build elsewhere without a change of files. */
import { basePattern, originPattern } from './settings.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Null when the variable is not set. */
export interface Placed<T> {
  readonly value: T | null;
  readonly problem: string | null;
}

const unset = { value: null, problem: null } as const;

const isBase = (text: string): boolean => basePattern.test(text);
export const isOrigin = (text: string): boolean => originPattern.test(text) && URL.canParse(text);

/** What a wrong base was probably meant to be. */
export function baseAdvice(text: string): string {
  const mended = `/${text}/`.replace(/\/{2,}/gu, '/');
  if (/^[A-Za-z]:[\\/]/u.test(text))
    return '这像是 Git Bash 把路径改成了 Windows 文件夹：请改用 PowerShell，或先执行 export MSYS2_ENV_CONV_EXCL=MINGZHANG_BASE 再重试。';
  if (isBase(mended)) return `是不是应该写成“${mended}”？`;
  return /\P{ASCII}/u.test(text) ? '中文目录请换成英文目录名。' : '请照栏目网址里域名后面的那一段填写。';
}

const scheme = /^https?:\/\//iu;
const hostAndPath = /^([\w.-]+\.[a-z]{2,}(?::\d+)?)(\/[^\s?#]*)?$/iu;

/** What an address without its scheme was probably meant to be. Empty when there is nothing to advise. */
export const addressAdvice = (text: string): string =>
  hostAndPath.test(text) ? `是不是应该写成“https://${text}”？` : '';

/** The same of an origin, behind which a folder is often written; `names` are those of the two places to write to. */
export function originAdvice(text: string, names = { origin: 'origin', base: 'base' }): string {
  const [, host, path = '/'] = hostAndPath.exec(text.replace(scheme, '')) ?? [];
  if (host === undefined) return '';
  if (path === '/') return addressAdvice(text);
  const origin = `${scheme.exec(text)?.[0] ?? 'https://'}${host}`;
  const base = `/${path}/`.replace(/\/{2,}/gu, '/');
  const folder = isBase(base) ? `写成“${base}”` : '要用英文目录名';
  return `域名和目录要分开写：${names.origin} 写成“${origin}”，${names.base} ${folder}。`;
}

export function baseOf(env: Environment): Placed<string> {
  const text = env['MINGZHANG_BASE']?.trim() ?? '';
  if (text === '') return unset;
  if (isBase(text)) return { value: text, problem: null };
  const problem =
    `环境变量 MINGZHANG_BASE 不对：给出的是“${text}”。\n` +
    '它是网站所在的目录，要以 / 开头、以 / 结尾，中间只能用英文字母、数字和 . _ ~ -，不能有 . 或 .. 这样的目录，例如 /zwgk/jixiao/；' +
    `网站放在根目录时不用设置。\n${baseAdvice(text)}`;
  return { value: null, problem };
}

export function originOf(env: Environment): Placed<string> {
  const text = env['MINGZHANG_ORIGIN']?.trim() ?? '';
  if (text === '') return unset;
  if (isOrigin(text)) return { value: new URL(text).origin, problem: null };
  const advice = originAdvice(text, { origin: 'MINGZHANG_ORIGIN', base: 'MINGZHANG_BASE' });
  const problem =
    `环境变量 MINGZHANG_ORIGIN 不对：给出的是“${text}”。\n` +
    '它是网站的域名，要带 https:// 或 http://，后面不能有目录，例如 https://www.example.gov.cn；' +
    `目录写在 MINGZHANG_BASE 里。不知道域名时不用设置。${advice === '' ? '' : `\n${advice}`}`;
  return { value: null, problem };
}
