/**
 * `{联系方式}`, alone in a paragraph of a text page, stands for what the settings say of how the site can be reached: the page
 * can never say otherwise than the foot of every page.
 */
import type { PhrasingContent } from 'mdast';
import type { SiteConfig } from '../site/config.ts';
import { siteFurniture } from '../site/furniture.ts';

export const contactMark = '{联系方式}';

const text = (value: string): PhrasingContent => ({ type: 'text', value });

export function contactNote(site: SiteConfig): PhrasingContent[] {
  const ways = siteFurniture(site).filter(
    ({ label, address }) =>
      ['电话', '邮箱', '地址'].includes(label ?? '') || (address !== null && address === site.errorReport),
  );
  if (ways.length === 0)
    return [
      { type: 'strong', children: [text('本站没有设置联系方式')] },
      text('，目前不能直接受理来信。对原件内容的疑问，可以向编制文本的部门反映。'),
    ];
  const listed = ways.flatMap(({ label, text: words, address }, index): PhrasingContent[] => [
    text(`${index === 0 ? '' : '；'}${label === null ? '' : `${label}：`}`),
    address === null ? text(words) : { type: 'link', url: address, children: [text(words)] },
  ]);
  return [
    text(`请向${site.host === undefined ? '本站' : `主办单位${site.host.name}`}反映。`),
    ...listed,
    text('。对原件内容的疑问，也可以向编制文本的部门反映。'),
  ];
}
