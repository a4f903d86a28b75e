/**
 * Search measured against plain substring search over the same text, ours beside others on the same pages:
 *   npm run bench search [--pages 10000] [--queries 100] [--only ours,minisearch] [--keep DIR]
 * On the real content, or with `--pages` on that many pages made of its sentences; `--keep` keeps the indexes in a folder, and
 * uses those that are there as long as neither code nor pages have changed. What is measured of one is told at once: a run that
 * is broken off, or a contender that fails, costs the others nothing.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { shardRecords } from '../../src/search/records.ts';
import { codeDigest } from '../../src/search/shard-cache.ts';
import { pageSize } from '../../src/search/state.ts';
import { say } from '../command.ts';
import { close, listen } from '../server/listen.ts';
import { contenders } from './search-contenders.ts';
import { corpusOf, joinedTexts, questionsOn } from './search-corpus.ts';
import { score, type Score } from './search-score.ts';
import { benchServer } from './search-server.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    queries: { type: 'string', default: '100' },
    only: { type: 'string' },
    keep: { type: 'string' },
  },
});
const pages = values.pages ?? 'real';
const chosen = contenders.filter(({ asker }) => values.only?.split(',').includes(asker) ?? true);

const corpus = await corpusOf(values.pages === undefined ? null : Number(values.pages));
const joined = corpus.shards.flatMap((shard) => joinedTexts(shardRecords(shard)));
const questions = questionsOn(corpus, joined, Number(values.queries));

const stamp = createHash('sha256').update(await codeDigest());
stamp.update(await readFile(join(import.meta.dirname, 'search-contenders.ts')));
for (const text of joined) stamp.update(text);

const folders = values.keep ?? (await mkdtemp(join(tmpdir(), 'mingzhang-bench-')));
const server = benchServer(folders);
const origin = `http://127.0.0.1:${String(await listen(server.server, '127.0.0.1', 0))}/`;
const bench = { origin, server, folders, questions, pages, stamp: stamp.digest('hex') };
const load = (): string =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
say(`${String(joined.length)} 个页面，索引分 ${String(corpus.shards.length)} 片，${String(questions.length)} 个检索词`);
const scores: Score[] = [];
try {
  for (const contender of chosen) {
    say(`\n  ${contender.name}…`);
    try {
      const measured = await score(contender, bench);
      scores.push(measured);
      for (const [label, cell] of Object.entries(measured.cells)) say(`    ${label}：${cell}`);
    } catch (error) {
      process.exitCode = 1;
      say(`    没有完成：${error instanceof Error ? error.message : String(error)}`);
    }
    say(`    本机负荷：${load()}`);
  }
} finally {
  await close(server.server);
  if (values.keep === undefined) await rm(folders, { recursive: true, force: true });
}
say('');
const labels = Object.keys(scores[0]?.cells ?? {});
say(`| | ${scores.map(({ name }) => name).join(' | ')} |`);
say(`|---|${scores.map(() => '---|').join('')}`);
for (const label of labels) say(`| ${label} | ${scores.map(({ cells }) => cells[label] ?? '').join(' | ')} |`);
say(
  '\n检索词是正文中任意的 1–12 个字，另有一成在任何页面都没有；对错以同一文字的逐字比对为准。' +
    '\n时间和字节在无界面的 Chromium 中量得，文件由本机服务器按网上的样子压缩后发出：第一次是刚打开页面就检索，' +
    '含检索程序本身；以后是同一页面里接着检索。' +
    `都含前 ${String(pageSize)} 条结果的正文（MiniSearch 不存正文，不含）。建索引在 Node 中。`,
);
