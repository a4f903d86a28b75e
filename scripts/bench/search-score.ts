/** One contender's answers to all questions, beside the truth, and what they cost. */
import type { Browser } from 'playwright-core';
import { fork } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Asked, openSession } from './search-browser.ts';
import type { Built, Contender } from './search-contenders.ts';
import type { Question } from './search-corpus.ts';
import type { BenchServer } from './search-server.ts';

export interface Score {
  readonly name: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** Questions that a visitor asks first, each on a page just opened. */
const firstQuestions = 20;

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const median = (values: readonly number[]): number => sorted(values)[values.length >> 1] ?? 0;
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`);

interface BuildReport extends Pick<Built, 'order'> {
  readonly seconds: number;
  readonly memory: number;
}

function build({ asker }: Contender, pages: string, folder: string): Promise<BuildReport> {
  const program = join(import.meta.dirname, 'search-build.ts');
  const child = fork(program, [asker, pages, folder], { execArgv: ['--max-old-space-size=8000'] });
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      resolve(message as BuildReport);
    });
    // After the last message, which may come after the process has ended.
    child.on('disconnect', () => {
      reject(new Error(`${asker}: the index was not built.`));
    });
  });
}

interface KeptReport extends BuildReport {
  /** Of the code and the pages that the index was built from. */
  readonly stamp: string;
}

/** An index that is kept in a folder of the caller's choice is built again only when code or pages have changed. */
async function buildOnce(contender: Contender, { pages, stamp }: Bench, folder: string): Promise<BuildReport> {
  const kept = `${folder}.json`;
  const known = await readFile(kept, 'utf8').then(
    (json) => JSON.parse(json) as KeptReport,
    () => null,
  );
  if (known?.stamp === stamp) return known;
  await rm(kept, { force: true });
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const report: KeptReport = { ...(await build(contender, pages, folder)), stamp };
  await writeFile(kept, JSON.stringify(report));
  return report;
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name));
  let size = 0;
  for (const file of files) size += (await stat(file)).size;
  return size;
}

export interface Bench {
  readonly browser: Browser;
  readonly origin: string;
  readonly server: BenchServer;
  /** Where the contenders' files lie. */
  readonly folders: string;
  readonly questions: readonly Question[];
  readonly pages: string;
  /** Changes with the code and the pages that indexes are built from. */
  readonly stamp: string;
}

type Cost = Omit<Asked, 'ids'>;

/** Median and most. */
function column(asked: readonly Cost[], key: keyof Cost): string {
  const values = asked.map((each) => (key === 'bytes' || key === 'textBytes' ? each[key] / 1024 : each[key]));
  return `${median(values).toFixed(0)} / ${Math.max(...values).toFixed(0)}`;
}

export async function score(contender: Contender, bench: Bench): Promise<Score> {
  const { browser, origin, server, folders, questions } = bench;
  const folder = join(folders, contender.asker);
  const { order, seconds, memory } = await buildOnce(contender, bench, folder);
  const session = { asker: contender.asker, folder: contender.asker };

  const first: Cost[] = [];
  const step = Math.max(1, Math.floor(questions.length / firstQuestions));
  for (const { query } of questions.filter((_, at) => at % step === 0).slice(0, firstQuestions)) {
    const visitor = await openSession(browser, origin, session, server.sent);
    first.push(await visitor.ask(query));
    await visitor.close();
  }

  const opened: Cost[] = [];
  for (const { query } of questions.filter((_, at) => at % step === 1 % step).slice(0, firstQuestions)) {
    const visitor = await openSession(browser, origin, session, server.sent);
    await visitor.start();
    opened.push(await visitor.ask(query));
    await visitor.close();
  }

  let [found, wanted, right, complete, alarms] = [0, 0, 0, 0, 0];
  const later: Cost[] = [];
  const visitor = await openSession(browser, origin, session, server.sent);
  await visitor.ask(questions[0]?.query ?? '');
  for (const { query, truth } of questions) {
    const { ids, ...cost } = await visitor.ask(query);
    later.push(cost);
    const hits = new Set(ids.map((id) => (order ? (order[id] ?? -1) : Number(id))));
    const common = [...hits].filter((hit) => truth.has(hit)).length;
    found += hits.size;
    wanted += truth.size;
    right += common;
    if (common === truth.size && truth.size > 0) complete += 1;
    if (truth.size === 0 && hits.size > 0) alarms += 1;
  }
  await visitor.close();

  const answerable = questions.filter(({ truth }) => truth.size > 0).length;
  return {
    name: contender.name,
    cells: {
      召回率: percent(right, wanted),
      查全: `${String(complete)}/${String(answerable)}`,
      准确率: percent(right, found),
      误报: `${String(alarms)}/${String(questions.length - answerable)}`,
      '第一次 KiB（中位 / 最多）': column(first, 'bytes'),
      '页面打开后第一次 KiB（中位 / 最多）': column(opened, 'bytes'),
      '页面打开后第一次毫秒（中位 / 最长）': column(opened, 'milliseconds'),
      '以后每次 KiB（中位 / 最多）': column(later, 'bytes'),
      '其中结果正文（第一次）': column(first, 'textBytes'),
      '其中结果正文（以后）': column(later, 'textBytes'),
      '第一次毫秒（中位 / 最长）': column(first, 'milliseconds'),
      '以后每次毫秒（中位 / 最长）': column(later, 'milliseconds'),
      '其中处理器毫秒（第一次）': column(first, 'processor'),
      '其中处理器毫秒（以后）': column(later, 'processor'),
      '其中到第一批结果（第一次）': column(first, 'first'),
      '其中到第一批结果（以后）': column(later, 'first'),
      '建索引（秒）': seconds.toFixed(1),
      '内存峰值 MB': (memory / 1e6).toFixed(0),
      '占用 MB': ((await sizeOf(folder)) / 1e6).toFixed(1),
    },
  };
}
