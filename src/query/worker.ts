/** Answers queries, one after another, over the published SQLite file. Started by the query page alone. */
import sqlite3InitModule, { type Database, type PreparedStatement } from '@sqlite.org/sqlite-wasm';
import { type Downloads, fetchPart, fetchWhole, Unreachable } from './fetch-ranges.ts';
import { type Answer, type Ask, type Failure, mostCharacters, mostRows, type Started, type Value } from './protocol.ts';
import { rangeFile } from './range-file.ts';
import { installRangeVfs, rangeVfsName } from './range-vfs.ts';

/** A file up to this size is read as a whole: one request instead of many. */
const wholeBytes = 2 * 1024 * 1024;

interface Opened {
  readonly database: Database;
  readonly size: number;
  /** The text of a statement, without what follows it. */
  readonly sqlOf: (statement: PreparedStatement) => string;
  /** Why the file could not be read further, if so. */
  readonly failure: () => unknown;
}

const downloads: Downloads = { bytes: 0 };
const url = new URL(self.name, self.location.href).href;

async function open(): Promise<Opened> {
  const sqlite3 = await sqlite3InitModule();
  // One byte tells the size, and whether the server sends parts.
  const first = fetchPart(url, 0, 1, downloads);
  const whole = first.size <= wholeBytes && first.bytes.length < first.size ? fetchWhole(url, downloads) : first;
  let failure: unknown;
  const file = rangeFile(whole.size, whole.bytes, (from, to) => fetchPart(url, from, to, downloads).bytes);
  installRangeVfs(sqlite3, file, (error) => {
    failure = error;
  });
  const database = new sqlite3.oo1.DB({ filename: 'file:data?immutable=1', flags: 'r', vfs: rangeVfsName });
  database.exec('PRAGMA query_only = 1; PRAGMA temp_store = MEMORY');
  const sqlOf = (statement: PreparedStatement): string => sqlite3.capi.sqlite3_sql(statement);
  return { database, size: whole.size, sqlOf, failure: () => failure };
}

let opened: Promise<Opened> | undefined;

/** Whether anything but blanks, comments and semicolons follows the first statement. */
const hasFurther = (sql: string, first: string): boolean =>
  sql.slice(sql.indexOf(first) + first.length).replace(/--[^\n]*|\/\*[\s\S]*?\*\/|[\s;]/gu, '') !== '';

function valueOf(value: unknown): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'bigint' ? String(value) : '（二进制）';
}

function answer({ id, sql }: Ask, { database, size, sqlOf }: Opened): Answer {
  const started = performance.now();
  const statement = database.prepare(sql);
  try {
    if (statement.columnCount === 0) throw new Error('attempt to write');
    if (hasFurther(sql, sqlOf(statement))) throw new Error('several statements');
    const columns = statement.getColumnNames();
    const rows: Value[][] = [];
    let characters = 0;
    let cut = false;
    while (statement.step()) {
      const row = columns.map((_, at) => valueOf(statement.get(at)));
      for (const value of row) characters += typeof value === 'string' ? value.length : 1;
      if (characters > mostCharacters && rows.length === 0) throw new Error('string or blob too big');
      if (rows.length === mostRows || characters > mostCharacters) {
        cut = true;
        break;
      }
      rows.push(row);
    }
    const milliseconds = performance.now() - started;
    return { id, columns, rows, cut, milliseconds, read: downloads.bytes, size };
  } finally {
    statement.finalize();
  }
}

/** The last query that was asked: those before it need no answer. */
let latest = 0;

/** Messages that came in the meantime are taken first. */
const messagesTaken = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function reply(ask: Ask): Promise<Answer | Failure | null> {
  let file: Opened | undefined;
  try {
    opened ??= open();
    file = await opened;
    await messagesTaken();
    if (ask.id !== latest) return null;
    self.postMessage({ id: ask.id, started: true } satisfies Started);
    return answer(ask, file);
  } catch (error) {
    if (!file) opened = undefined;
    const unreachable = error instanceof Unreachable || file?.failure() instanceof Unreachable;
    return { id: ask.id, message: error instanceof Error ? error.message : String(error), unreachable };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  latest = data.id;
  void reply(data).then((message) => {
    if (message) self.postMessage(message);
  });
});
