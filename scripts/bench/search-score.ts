/** One contender's answers to all questions, beside the truth, and what they cost. */
import { join } from 'node:path';
import { launchBrowser } from '../../test/support/browser.ts';
import { type Asked, openSession, type Session } from './search-browser.ts';
import { buildOnce, sizeOf } from './search-built.ts';
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

export interface Bench {
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

type Visit = () => Promise<Session>;

/** What the first questions of visitors cost; with `opened`, of visitors whose page has loaded the search already. */
async function firstCosts(visit: Visit, questions: readonly Question[], opened: boolean): Promise<Cost[]> {
  const step = Math.max(1, Math.floor(questions.length / firstQuestions));
  const costs: Cost[] = [];
  for (const { query } of questions.filter((_, at) => at % step === Number(opened) % step).slice(0, firstQuestions)) {
    const visitor = await visit();
    if (opened) await visitor.start();
    costs.push(await visitor.ask(query));
    await visitor.close();
  }
  return costs;
}

interface Answers {
  readonly costs: readonly Cost[];
  /** 召回率, 查全, 准确率, 误报. */
  readonly cells: Readonly<Record<string, string>>;
}

/** All questions, one after the other, by one visitor who has asked before. */
async function answers(visit: Visit, questions: readonly Question[], order: Built['order']): Promise<Answers> {
  let [found, wanted, right, complete, alarms] = [0, 0, 0, 0, 0];
  const costs: Cost[] = [];
  const visitor = await visit();
  await visitor.ask(questions[0]?.query ?? '');
  for (const { query, truth } of questions) {
    const { ids, ...cost } = await visitor.ask(query);
    costs.push(cost);
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
    costs,
    cells: {
      召回率: percent(right, wanted),
      查全: `${String(complete)}/${String(answerable)}`,
      准确率: percent(right, found),
      误报: `${String(alarms)}/${String(questions.length - answerable)}`,
    },
  };
}

/** Each contender has a browser of its own: one that breaks down takes no other with it. */
export async function score(contender: Contender, bench: Bench): Promise<Score> {
  const { origin, server, questions } = bench;
  const folder = join(bench.folders, contender.index);
  const { order, seconds, memory } = await buildOnce(contender, bench, folder);
  const browser = await launchBrowser();
  try {
    const visit: Visit = () =>
      openSession(browser, origin, { asker: contender.asker, folder: contender.index }, server.sent);
    const first = await firstCosts(visit, questions, false);
    const opened = await firstCosts(visit, questions, true);
    const { costs: later, cells } = await answers(visit, questions, order);
    return {
      name: contender.name,
      cells: {
        ...cells,
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
  } finally {
    await browser.close();
  }
}
