import { expect, test } from 'vitest';
import { withSettledSpaces } from '../../src/site/page-spaces.ts';

test.each([
  ['a line break between Chinese characters is no space', '<p>可以\n   并排对照</p>', '<p>可以并排对照</p>'],
  ['nor beside full-width punctuation', '<p>理由和改法，\n见下。\n“甲”\n乙</p>', '<p>理由和改法，见下。“甲”乙</p>'],
  ['nor across elements within a line', '<p>或取用\n<a>整份文件</a>\n。</p>', '<p>或取用<a>整份文件</a>。</p>'],
  [
    'nor between such punctuation and letters',
    '<p>代码：\n<code>a</code>\n。PDF\n（一）</p>',
    '<p>代码：<code>a</code>。PDF（一）</p>',
  ],
  ['a space without a line break was meant', '<p>第一部分  部门目标</p>', '<p>第一部分 部门目标</p>'],
  ['a no-break space is no white space', '<p>甲\u00a0\n乙</p>', '<p>甲\u00a0 乙</p>'],
  ['between letters or digits and Chinese a space stays', '<p>共\n3\n个 PDF\n文件</p>', '<p>共 3 个 PDF 文件</p>'],
  [
    'white space at the edges of blocks is not sent',
    '<ul> <li> <a> 甲 </a> </li>\n<li>乙 </li> </ul>',
    '<ul><li><a>甲</a></li><li>乙</li></ul>',
  ],
  ['of two spaces that are drawn as one, one is sent', '<p>a <b> c</b></p>', '<p>a <b>c</b></p>'],
  ['what a control stands beside keeps its space', '<p>甲 <input> 乙</p>', '<p>甲 <input> 乙</p>'],
  [
    'inside a button is a line of its own',
    '<p>甲 <button>\n 开\n始 \n</button> 乙</p>',
    '<p>甲 <button>开始</button> 乙</p>',
  ],
  [
    'code and scripts are not touched',
    '<pre>甲\n 乙</pre><script>a\n\nb</script>',
    '<pre>甲\n 乙</pre><script>a\n\nb</script>',
  ],
  [
    'nor is what stands as it was printed',
    '<li>\n<span data-as-printed>甲  <i>\t</i>乙\n</span> 丙</li>',
    '<li><span data-as-printed>甲  <i>\t</i>乙\n</span> 丙</li>',
  ],
  ['quoted values are no text', '<p title="甲\n乙 > 丙">丁</p>', '<p title="甲\n乙 > 丙">丁</p>'],
  [
    'a comment and the document type stay',
    '<!doctype html>\n<!-- 甲\n乙 -->\n<p>丙</p>',
    '<!doctype html><!-- 甲\n乙 --><p>丙</p>',
  ],
])('%s', (_name, given, settled) => {
  expect(withSettledSpaces(given)).toBe(settled);
  expect(withSettledSpaces(settled)).toBe(settled);
});
