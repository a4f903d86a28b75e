/** All tables of the site in one SQLite file, from the same definitions as every other format; same rows, same bytes. */
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { sqlitePath } from '../../../src/catalogue/addresses.ts';
import type { Cell, Column, Kind, RowContext } from '../../../src/open-data/column.ts';
import { batches, everything, type Table } from '../../../src/open-data/table.ts';
import type { DataFolder } from './data-folder.ts';

const types: Readonly<Record<Kind, string>> = {
  text: 'TEXT',
  address: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  // 万元 with at most six decimals: a double holds them exactly enough to print them again.
  decimal: 'REAL',
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const stored = ({ type }: Column, cell: Cell | undefined): string | number | null =>
  cell === null || cell === undefined ? null : type.kind === 'decimal' ? Number(cell) : cell;

function createTable(database: DatabaseSync, { name, columns }: Table): StatementSync {
  const definitions = columns.map(
    (column) => `${quoted(column.name)} ${types[column.type.kind]}${column.optional ? '' : ' NOT NULL'}`,
  );
  database.exec(`CREATE TABLE ${quoted(name)} (${definitions.join(', ')})`);
  return database.prepare(`INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`);
}

function createIndexes(database: DatabaseSync, { name, key, references }: Table): void {
  const lists = [key, ...references.map(({ columns }) => columns)].filter((columns) => columns.length > 0);
  for (const columns of new Set(lists.map((each) => each.map(quoted).join(', '))))
    database.exec(`CREATE INDEX ${quoted(`${name}: ${columns.replaceAll('"', '')}`)} ON ${quoted(name)} (${columns})`);
}

/** What the file is, for whoever opens it. */
function describe(
  database: DatabaseSync,
  tables: readonly Table[],
  facts: readonly (readonly [string, string])[],
): void {
  database.exec('CREATE TABLE "about" ("fact" TEXT PRIMARY KEY, "value" TEXT NOT NULL) WITHOUT ROWID');
  const about = database.prepare('INSERT INTO "about" VALUES (?, ?)');
  for (const [fact, value] of facts) about.run(fact, value);
  database.exec('CREATE TABLE "columns" ("table_name" TEXT, "name" TEXT, "title" TEXT, "zh" TEXT, "en" TEXT)');
  const dictionary = database.prepare('INSERT INTO "columns" VALUES (?, ?, ?, ?, ?)');
  for (const table of tables)
    for (const { name, title, zh, en } of table.columns) dictionary.run(table.name, name, title, zh, en);
}

export async function writeSqlite(
  data: DataFolder,
  context: RowContext,
  tables: readonly Table[],
  facts: readonly (readonly [string, string])[],
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-sqlite-'));
  try {
    const file = join(folder, 'data.sqlite');
    const database = new DatabaseSync(file);
    database.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    for (const table of tables) {
      const insert = createTable(database, table);
      for (const records of batches(table, context, everything(context.catalogue)))
        for (const record of records) insert.run(...table.columns.map((column) => stored(column, record[column.name])));
    }
    for (const table of tables) createIndexes(database, table);
    describe(database, tables, facts);
    database.exec('COMMIT; ANALYZE; VACUUM');
    database.close();
    await data.stream(sqlitePath, createReadStream(file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
