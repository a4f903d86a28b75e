/**
 * Search measured against plain substring search over the same text, ours beside Pagefind as it comes:
 *   npm run bench search [--pages 10000] [--queries 300]
 * On the real content, or with `--pages` on that many pages made of its sentences.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCatalogue } from '../../src/catalogue/catalogue.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import { normalise } from '../../src/search/normalise.ts';
import { readTextPages } from '../../src/search/read-text-pages.ts';
import { searchRecords } from '../../src/search/records.ts';
import { say } from '../command.ts';
import { projectRoot } from '../tool.ts';
import { contenders } from './search-contenders.ts';
import { passages, randomOf, strangers, synthetic } from './search-corpus.ts';
import { score, type Score } from './search-score.ts';

const { values } = parseArgs({ options: { pages: { type: 'string' }, queries: { type: 'string', default: '300' } } });
const queries = Number(values.queries);

const contentDir = join(projectRoot, 'content');
const content = await readContent(contentDir);
const real = searchRecords(buildCatalogue(content, []), await readTextPages(contentDir, content.pages));
const records = values.pages === undefined ? real : synthetic(real, Number(values.pages));

const texts = records.map(({ blocks }) => blocks.map(({ text }) => normalise(text)));
const holding = (query: string): Set<number> =>
  new Set(texts.flatMap((blocks, at) => (blocks.some((text) => text.includes(query)) ? [at] : [])));
const random = randomOf(20_240_601);
const questions = [
  ...passages(records, queries, random),
  ...strangers(texts, Math.max(20, Math.round(queries / 10)), random),
].map((query) => ({ query, truth: holding(normalise(query)) }));

const scores: Score[] = [];
for (const contender of contenders) {
  say(`  ${contender.name}…`);
  scores.push(await score(contender, records, questions));
}
say(`\n${String(records.length)} 个页面，${String(questions.length)} 个检索词\n`);
const labels = Object.keys(scores[0]?.cells ?? {});
say(`| | ${scores.map(({ name }) => name).join(' | ')} |`);
say(`|---|${scores.map(() => '---|').join('')}`);
for (const label of labels) say(`| ${label} | ${scores.map(({ cells }) => cells[label] ?? '').join(' | ')} |`);
say(
  '\n检索词是正文中任意的 1–8 个字，另有一成在任何页面都没有；对错以同一文字的逐字比对为准。' +
    '\n在 Node 中运行 Pagefind 自己的代码，文件从磁盘读取：字节数与浏览器相同，时间不含网络。每个检索词都从刚启动的状态开始。',
);
