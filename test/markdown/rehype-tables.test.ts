import { unified } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { rehypeTables } from '../../src/markdown/rehype-tables.ts';

const table = '| 栏目 | 印的 |\n| --- | --- |\n| 预算数 | 89.10 |\n';

async function html(markdown: string): Promise<string> {
  const processor = await unified({ rehypePlugins: [rehypeTables] }).createRenderer({});
  return (await processor.render(markdown)).code;
}

describe('a table of a text page', () => {
  it('is named by the heading above it', async () => {
    expect(await html(`## 花多少钱\n\n说明。\n\n${table}`)).toMatch(
      /<table class="stack" role="table"><caption class="visually-hidden">花多少钱<\/caption>\s*<thead role=/u,
    );
  });

  it('is named by the nearest heading, also inside a quotation', async () => {
    expect(await html(`## 甲\n\n### 乙 *丙*\n\n> ${table.replaceAll('\n', '\n> ')}`)).toContain('>乙 丙</caption>');
  });

  it('heads its columns and rows, and labels the cells of each row for a narrow screen', async () => {
    const made = await html(table);
    expect(made).toContain('<th scope="col" role="columnheader">印的</th>');
    expect(made).toContain('<th scope="row" role="rowheader">预算数</th>');
    expect(made).toContain('<td role="cell" data-label="印的"><span>89.10</span></td>');
  });

  it('stands without a name before the first heading', async () => {
    expect(await html(table)).not.toContain('caption');
  });
});
