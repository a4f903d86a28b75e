/** The query page: SQL in, table out. The engine is loaded when the first question is asked. */
import { csvText } from '../../browser/csv.ts';
import { required } from '../../browser/dom.ts';
import { saveFile } from '../../browser/save-file.ts';
import { sqlitePath } from '../../catalogue/addresses.ts';
import { explain } from '../messages.ts';
import type { Answer, Ask, Failure, Reply } from '../protocol.ts';
import { readSql, writeSql } from '../state.ts';
import { answerChart, answerTable } from './answer-view.ts';

const root = required(document, '[data-query]', HTMLElement);
const part = <T extends HTMLElement>(name: string, type: new () => T): T =>
  required(root, `[data-query-${name}]`, type);
const form = part('form', HTMLFormElement);
const input = part('sql', HTMLTextAreaElement);
const status = part('status', HTMLElement);
const output = part('answer', HTMLElement);
const stop = part('stop', HTMLButtonElement);
const csv = part('csv', HTMLButtonElement);
const file = new URL(sqlitePath.slice(1), new URL(root.dataset['base'] ?? '/', location.href)).href;

let worker: Worker | null = null;
/** It works on a query and hears nothing until that is answered. */
let busy = false;
/** How many queries were asked; the last one is the one to answer. */
let asked = 0;
let waiting: Ask | null = null;
let shown: Answer | null = null;

function engine(): Worker {
  if (worker) return worker;
  // The worker learns the address of the data file from its name.
  const made = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module', name: file });
  worker = made;
  made.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (made === worker) hear(data);
  });
  made.addEventListener('error', () => {
    discard();
    finish('查询程序没有载入，可能是网络中断，或浏览器过旧。您写的查询还在，可以再试。');
  });
  return made;
}

function discard(): void {
  worker?.terminate();
  worker = null;
  busy = false;
}

function send(query: Ask): void {
  engine().postMessage(query);
}

function hear(reply: Reply): void {
  busy = 'started' in reply;
  if (reply.id === asked) {
    if ('started' in reply) status.textContent = '正在查询…';
    else show(reply);
  } else if (busy && waiting) {
    // It took up an earlier query before it heard of the last one.
    discard();
    send(waiting);
  }
}

function finish(words: string): void {
  waiting = null;
  status.textContent = words;
  stop.hidden = true;
  output.removeAttribute('aria-busy');
}

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${String(Math.ceil(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

function show(reply: Answer | Failure): void {
  if ('message' in reply) {
    finish(reply.unreachable ? '数据没有载入，可能是网络中断。您写的查询还在，可以再试。' : explain(reply.message));
    return;
  }
  shown = reply;
  const { rows, cut, milliseconds, read } = reply;
  const more = cut ? `只取前 ${String(rows.length)} 行，请在查询里加条件或 LIMIT；` : '';
  const time = milliseconds < 10 ? '不到 0.01' : (milliseconds / 1000).toFixed(2);
  finish(
    `${rows.length === 0 ? '没有符合的行' : `${String(rows.length)} 行`}，${more}用时 ${time} 秒；数据文件 ${size(reply.size)}，已读取 ${size(read)}。`,
  );
  const chart = answerChart(reply);
  output.replaceChildren(...(chart ? [chart] : []), ...(rows.length === 0 ? [] : [answerTable(reply)]));
  csv.hidden = rows.length === 0;
  csv.textContent = `下载 CSV（${String(rows.length)} 行）`;
}

function ask(sql: string): void {
  asked += 1;
  if (busy) discard();
  shown = null;
  csv.hidden = true;
  output.replaceChildren();
  if (sql.trim() === '') {
    finish('请先写一句查询，或点一个现成的问题。');
    return;
  }
  output.setAttribute('aria-busy', 'true');
  status.textContent = worker ? '正在查询…' : '正在载入查询程序和数据…';
  stop.hidden = false;
  waiting = { id: asked, sql };
  send(waiting);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const address = location.pathname + writeSql(input.value);
  if (address !== location.pathname + location.search) history.pushState(null, '', address);
  ask(input.value);
});
input.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
stop.addEventListener('click', () => {
  discard();
  asked += 1;
  finish('查询已停止。您写的查询还在。');
});
csv.addEventListener('click', () => {
  if (shown)
    saveFile(
      '查询结果.csv',
      csvText([[...shown.columns], ...shown.rows.map((row) => row.map((value) => String(value ?? '')))]),
      'text/csv',
    );
});
window.addEventListener('popstate', () => {
  input.value = readSql(location.search);
  ask(input.value);
});

input.value = readSql(location.search);
if (input.value !== '') ask(input.value);
