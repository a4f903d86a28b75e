import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentPath, projectPath } from '../../src/catalogue/addresses.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import { remarkTextPage } from '../../src/markdown/remark-text-page.ts';
import { projectRoot } from '../support/cache.ts';

const processor = createMarkdownProcessor({ remarkPlugins: [remarkTextPage] });
const documents = async () => (await readContent(join(projectRoot, 'content'))).documents;
const html = async (markdown: string): Promise<string> => (await (await processor).render(markdown)).code;

describe('text pages', () => {
  it('links terms of the glossary to their anchor', async () => {
    expect(decodeURI(await html('写明绩效目标。'))).toContain(
      '<a href="/glossary/#绩效目标" class="term">绩效目标</a>',
    );
  });

  it('gives a term the anchor that links point at', async () => {
    expect(await html('### 资金支出计划')).toContain('<h3 id="资金支出计划">');
  });

  it('heads the columns of a table', async () => {
    const table = await html('| 栏目 | 内容 |\n| --- | --- |\n| 甲 | 乙 |');
    expect(table.match(/<th scope="col">/gu)?.length).toBe(2);
    expect(table).not.toContain('<td scope');
  });

  it('say how the site can be reached where the mark for it stands alone', async () => {
    expect(await html('{联系方式}')).toContain('<strong>本站没有设置联系方式</strong>');
    expect(await html('写作 {联系方式} 的地方')).toContain('{联系方式}');
  });

  it('keeps links to other sites as they are', async () => {
    expect(await html('[外部](https://example.org/)')).toContain('href="https://example.org/"');
  });

  it('lead to a project that is given as an example, as long as it is there', async () => {
    const [document] = await documents();
    const [project] = document?.projects ?? [];
    if (!document || !project) throw new Error('There is no document.');
    const path = projectPath(document, project);
    expect(await html(`看[例子](${path})。`)).toContain(`<a href="${path}">例子</a>`);
    for (const gone of [`${documentPath(document)}p/no-such-project/`, '/r/990101/2024/101001/'])
      expect(await html(`看[例子](${gone})。`)).toBe('<p>看例子（这份文本本站现在没有收录）。</p>');
  });

  it('refuses raw HTML and says where it stands', () => {
    const page = fromMarkdown('正文\n\n<script>alert(1)</script>');
    expect(() => {
      remarkTextPage()(page);
    }).toThrow(/第 3 行有 HTML 代码/u);
  });
});
