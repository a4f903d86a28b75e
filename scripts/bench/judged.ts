/**
 * Is what the reader wants at the top? Judged questions over the real content, ours beside Pagefind as it comes:
 *   npm run bench judged [--show tuning]
 * `--show tuning` lists the questions that are not answered at once; held-out questions are never listed.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCatalogue } from '../../src/catalogue/catalogue.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import { readTextPages } from '../../src/search/read-text-pages.ts';
import { searchRecords } from '../../src/search/records.ts';
import { say } from '../command.ts';
import { projectRoot } from '../tool.ts';
import { readJudgedQuestions } from './judged-questions.ts';
import { mean, normalisedGain, reciprocalRank } from './judged-score.ts';
import { contenders } from './search-contenders.ts';

const { values } = parseArgs({ options: { show: { type: 'string' } } });

const contentDir = join(projectRoot, 'content');
const content = await readContent(contentDir);
const records = searchRecords(buildCatalogue(content, []), await readTextPages(contentDir, content.pages));
const questions = await readJudgedQuestions();
const sets = [
  { name: '调试用', questions: questions.filter(({ heldOut }) => !heldOut) },
  { name: '保留', questions: questions.filter(({ heldOut }) => heldOut) },
];

const rows: string[] = [];
for (const { name, open } of contenders) {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-judged-'));
  const index = await open(records, folder);
  await index.prepare();
  const cells: string[] = [];
  for (const set of sets) {
    const scores: { rank: number; gain: number }[] = [];
    for (const { question, pages, heldOut } of set.questions) {
      const results = (await index.search(question)).map((at) => records[at]?.path ?? '');
      const scored = { rank: reciprocalRank(results, pages), gain: normalisedGain(results, pages) };
      scores.push(scored);
      if (values.show === 'tuning' && !heldOut && scored.gain < 0.95) {
        say(`  ${name} ${question} ${scored.gain.toFixed(2)}`);
        for (const path of results.slice(0, 5)) say(`      ${String(pages[path] ?? 0)} ${path}`);
      }
    }
    cells.push(mean(scores.map(({ rank }) => rank)).toFixed(3), mean(scores.map(({ gain }) => gain)).toFixed(3));
  }
  await rm(folder, { recursive: true, force: true });
  rows.push(`| ${name} | ${cells.join(' | ')} |`);
}
say(
  `\n${String(records.length)} 个页面；${sets.map((set) => `${set.name} ${String(set.questions.length)} 题`).join('，')}\n`,
);
say(`| | ${sets.map(({ name }) => `${name} MRR | ${name} nDCG@10`).join(' | ')} |`);
say(`|---|${sets.map(() => '---|---|').join('')}`);
for (const row of rows) say(row);
say('\n每题应当排在前面的页面由人读过文本后先行判定（0–3 分），再运行检索。保留的题目不用于调整排序。');
