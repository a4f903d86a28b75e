import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import type { PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { contactMark, contactNote } from '../../src/markdown/contact-note.ts';
import { siteConfig } from '../../src/site/config.ts';
import { projectRoot } from '../support/cache.ts';

const noteOf = (written: Readonly<Record<string, unknown>>): PhrasingContent[] =>
  contactNote(siteConfig({ name: '某站', ...written }, {}));
const links = (note: readonly PhrasingContent[]): string[] =>
  note.flatMap((each) => (each.type === 'link' ? [each.url] : []));

test('a site that cannot be reached says so', () => {
  expect(toString(noteOf({}))).toContain('本站没有设置联系方式');
});

test('a site that can be reached says how, and never the contrary', () => {
  const note = noteOf({
    host: { name: '某县人民政府', url: 'https://www.example.gov.cn/' },
    contact: { phone: '0313-1234567', email: 'zwgk@example.gov.cn', address: '某路 1 号' },
    errorReport: 'https://www.example.gov.cn/jiucuo',
  });
  expect(toString(note)).toBe(
    '请向主办单位某县人民政府反映。电话：0313-1234567；邮箱：zwgk@example.gov.cn；地址：某路 1 号；政府网站找错。对原件内容的疑问，也可以向编制文本的部门反映。',
  );
  expect(links(note)).toEqual(['tel:03131234567', 'mailto:zwgk@example.gov.cn', 'https://www.example.gov.cn/jiucuo']);
  for (const written of [{ contact: { address: '某路 1 号' } }, { errorReport: 'https://www.example.gov.cn/jiucuo' }])
    expect(toString(noteOf(written))).not.toContain('没有设置');
});

test('the page on corrections leaves it to the settings', async () => {
  const page = await readFile(join(projectRoot, 'content/pages/corrections.md'), 'utf8');
  expect(page).toContain(`\n${contactMark}\n`);
  expect(page).not.toContain('没有设置联系方式');
});
