/**
 * Is what the reader wants at the top? Judged questions over the real content, ours beside Pagefind as it comes:
 *   npm run bench judged [--show tuning]
 * `--show tuning` lists the questions that are not answered at once; held-out questions are never listed.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { shardRecords } from '../../src/search/records.ts';
import { launchBrowser } from '../../test/support/browser.ts';
import { say } from '../command.ts';
import { close, listen } from '../server/listen.ts';
import { readJudgedQuestions } from './judged-questions.ts';
import { mean, normalisedGain, reciprocalRank } from './judged-score.ts';
import { openSession } from './search-browser.ts';
import { contenders } from './search-contenders.ts';
import { corpusOf } from './search-corpus.ts';
import { benchServer } from './search-server.ts';

const { values } = parseArgs({ options: { show: { type: 'string' } } });

const corpus = await corpusOf(null);
const records = corpus.shards.flatMap(shardRecords);
const questions = await readJudgedQuestions();
const sets = [
  { name: '调试用', questions: questions.filter(({ heldOut }) => !heldOut) },
  { name: '保留', questions: questions.filter(({ heldOut }) => heldOut) },
];

const folders = await mkdtemp(join(tmpdir(), 'mingzhang-judged-'));
const { server, sent } = benchServer(folders);
const origin = `http://127.0.0.1:${String(await listen(server, '127.0.0.1', 0))}/`;
const browser = await launchBrowser();
const rows: string[] = [];
for (const { name, asker, build } of contenders) {
  const folder = join(folders, asker);
  await mkdir(folder);
  const { order } = await build(corpus, folder);
  // Readers type without quotation marks.
  const asTyped = asker === 'ours' ? 'ours-as-typed' : asker;
  const visitor = await openSession(browser, origin, { asker: asTyped, folder: asker }, sent);
  const cells: string[] = [];
  for (const set of sets) {
    const scores: { rank: number; gain: number }[] = [];
    for (const { question, pages, heldOut } of set.questions) {
      const { ids } = await visitor.ask(question);
      const results = ids.map((id) => records[order ? (order[id] ?? -1) : Number(id)]?.path ?? '');
      const scored = { rank: reciprocalRank(results, pages), gain: normalisedGain(results, pages) };
      scores.push(scored);
      if (values.show === 'tuning' && !heldOut && scored.gain < 0.95) {
        say(`  ${name} ${question} ${scored.gain.toFixed(2)}`);
        for (const path of results.slice(0, 5)) say(`      ${String(pages[path] ?? 0)} ${path}`);
      }
    }
    cells.push(mean(scores.map(({ rank }) => rank)).toFixed(3), mean(scores.map(({ gain }) => gain)).toFixed(3));
  }
  await visitor.close();
  rows.push(`| ${name} | ${cells.join(' | ')} |`);
}
await browser.close();
await close(server);
await rm(folders, { recursive: true, force: true });
say(
  `\n${String(records.length)} 个页面；${sets.map((set) => `${set.name} ${String(set.questions.length)} 题`).join('，')}\n`,
);
say(`| | ${sets.map(({ name }) => `${name} MRR | ${name} nDCG@10`).join(' | ')} |`);
say(`|---|${sets.map(() => '---|---|').join('')}`);
for (const row of rows) say(row);
say('\n每题应当排在前面的页面由人读过文本后先行判定（0–3 分），再运行检索。保留的题目不用于调整排序。');
