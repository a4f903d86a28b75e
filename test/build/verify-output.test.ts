import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { verifyOutput } from '../../scripts/build/verify-output.ts';
import { paragraph, run, wordEntries } from '../support/office-files.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';
import { zipFile } from '../support/zip-file.ts';

const mobile = '13900000001';
const folder = await temporaryFolder();
let sites = 0;

async function problemsWith(file: string, content: string | Uint8Array): Promise<string[]> {
  sites += 1;
  const site = join(folder, String(sites));
  await writeFiles(site, { [file]: content });
  const { problems } = await verifyOutput(site, { base: '/', origin: null, manifests: [] });
  return problems.map((problem) => problem.file);
}

test.each([
  ['pagefind/mingzhang.names', gzipSync(JSON.stringify([[`张三${mobile}`, '']]))],
  ['pagefind/mingzhang.records', gzipSync(JSON.stringify({ departments: [{ name: mobile }] }))],
  ['pagefind/2024/anything.new', gzipSync(`pagefind_dcd{"blocks":["${mobile}"]}`)],
  ['pagefind/plain.table', `张三 ${mobile}`],
  ['data/people.jsonl', `{"fen":1}\n{"name":"张三${mobile}"}\n`],
  ['data/people.csv', `姓名,电话\n张三,"${mobile}"\n`],
  ['data/people.json', `{"phone":${mobile}}`],
  ['people.vcf', `TEL:${mobile}\n`],
  ['a.js', `const phone = "\\u0031\\x33900000001";`],
  ['a.css', `a::after { content: "${mobile}" }`],
  ['feed.atom', '<feed><content type="html">&lt;p&gt;139&lt;b&gt;0000&lt;/b&gt;0001&lt;/p&gt;</content></feed>'],
  ['a.svg', '<svg><text>139<tspan>0000</tspan><tspan>0001</tspan></text></svg>'],
  ['b.svg', '<svg><text>&#49;&#51;900000001</text></svg>'],
  ['a.txt', `电话=%31%33%39%30000%30001`],
  ['b.txt', Buffer.from(`电话${mobile}`).toString('base64')],
])('a number in %s keeps the site from being published', async (file, content) => {
  expect(await problemsWith(file, content)).toEqual([file]);
});

test.each([
  ['pagefind/mingzhang.records', gzipSync(JSON.stringify({ amounts: [Number(mobile)] }))],
  ['data/amounts.jsonl', `{"fen":1}\n{"fen":${mobile}}\n`],
  ['pagefind/pagefind.js', `const large = ${mobile};`],
  ['a.js', `draw(${[150, 1200, 3000].join(',')});`],
  ['data/cells.csv', '139,0000,0001\n'],
  ['data/hash.csv', `${'13900000001'.repeat(6).slice(0, 64)}\n`],
])('%s without one is no hindrance', async (file, content) => {
  expect(await problemsWith(file, content)).toEqual([]);
});

const linked = (address: string): string => `链接“${address}”指向不存在的页面或文件`;

test.each([
  ['a.css', '@import "b.css"; a { background: url(x.png) }', ['b.css', 'x.png']],
  ['a.svg', '<svg xmlns:xlink="x"><image xlink:href="x.png"/></svg>', ['x.png']],
  ['a.xml', '<urlset><url><loc>/x/</loc></url></urlset>', ['x/']],
  ['feed.atom', '<feed><link rel="alternate" href="x/"/></feed>', ['x/']],
  ['index.html', '<p style="background: url(x.png)"><style>b { background: url("y.png") }</style>', ['x.png', 'y.png']],
  [
    'index.html',
    '<script type="application/ld+json">{"@id":"urn:x","url":"x/","a":[{"contentUrl":"y"}]}</script>',
    ['x/', 'y'],
  ],
  [
    'index.html',
    '<meta property="og:image" content="x.png"><meta http-equiv="refresh" content="0; url=y/">',
    ['x.png', 'y/'],
  ],
  ['data/datapackage.json', '{"resources":[{"path":"x.csv"}]}', ['data/x.csv']],
])('addresses in %s lead somewhere', async (file, content, missing) => {
  sites += 1;
  const site = join(folder, String(sites));
  await writeFiles(site, { [file]: content });
  const { problems } = await verifyOutput(site, { base: '/', origin: null, manifests: [] });
  expect(problems.map(({ message }) => message)).toEqual(missing.map((path) => linked(`/${path}`)));
});

test.each([
  ['notes.zip', zipFile([{ name: 'a/people.txt', data: `张三 ${mobile}` }])],
  ['notice.docx', zipFile(wordEntries(paragraph(run('139') + run('00000001'))))],
  ['badge.png', Buffer.from(`\u0089PNG\r\n tel ${mobile} \0`, 'latin1')],
  ['people.dat', Buffer.from(`电话${mobile}`, 'utf16le')],
  ['张三139-0000-0001/x.txt', 'x'],
])('a file put into public/ is searched whatever it is: %s', async (file, content) => {
  sites += 1;
  const site = join(folder, String(sites));
  await writeFiles(site, { [file]: content });
  const { problems } = await verifyOutput(site, { base: '/', origin: null, manifests: [], added: new Set([file]) });
  expect(problems).toMatchObject([{ file, hint: expect.stringContaining(`public/${file}`) as string }]);
  expect(problems[0]?.message).not.toContain(mobile);
});
