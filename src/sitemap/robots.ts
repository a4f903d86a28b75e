/** robots.txt: everything may be read. It counts only at the root of a host; below a base path its line must be copied there. */
import { sitemapFilePath } from '../catalogue/addresses.ts';
import type { SiteConfig } from '../site/config.ts';

export function robots(
  { base, origin }: Pick<SiteConfig, 'base' | 'origin'>,
  address: (path: string) => string,
): string {
  const below =
    base === '/'
      ? []
      : [`# 本站在 ${base} 目录下，搜索引擎只读域名根目录的 robots.txt。请把下面的 Sitemap 一行加到那里。`];
  const sitemap =
    origin === null ? ['# 没有设置网站域名，所以没有站点地图。'] : [`Sitemap: ${address(sitemapFilePath)}`];
  return [...below, 'User-agent: *', 'Disallow:', '', ...sitemap, ''].join('\n');
}
