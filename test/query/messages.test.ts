import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { explain } from '../../src/query/messages.ts';

/** The engine's own words, not ours. */
function messageOf(sql: string): string {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE projects (name TEXT, document_id TEXT); CREATE TABLE documents (document_id TEXT)');
  database.exec("INSERT INTO projects VALUES ('修路', '1'); PRAGMA query_only = 1");
  try {
    database.prepare(sql).all();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    database.close();
  }
}

test.each([
  ['SELECT * FROM 项目', '没有名为“项目”的表'],
  ['SELECT 金额 FROM projects', '没有名为“金额”的列'],
  ['SELECT document_id FROM projects, documents', '在几张表里都有'],
  ['SELEC name FROM projects', '附近的写法不对'],
  ['SELECT name FROM projects WHERE', '没有写完'],
  ['SELECT 平均(name) FROM projects', '没有名为“平均”的函数'],
  ['DELETE FROM projects', '只能查询'],
  ['SELECT name FROM projects WHERE name = "修路"', "请放在英文单引号里：'修路'"],
  ['SELECT name FROM projects；', '标点和空格请用英文半角'],
  ['SELECT count(1, 2) FROM projects', '参数个数不对'],
  ['SELECT name FROM projects WHERE count(*) > 1', '不能写在这里'],
  ['SELECT name FROM projects HAVING name > 1', 'GROUP BY'],
  ['SELECT 1 UNION SELECT 1, 2', '列数不一样'],
  ['SELECT name FROM projects ORDER BY 9', '应在 1 到 1 之间'],
  ['SELECT *', '从哪张表'],
  ['SELECT (SELECT name, document_id FROM projects)', '有 2 列，这里要 1 列'],
  ['SELECT name FROM projects JOIN documents USING (name)', '不能写在 USING 里'],
  ["SELECT * FROM projects WHERE name MATCH '路'", 'LIKE'],
  ['SELECT zeroblob(2000000000)', '太大'],
])('%s is explained in Chinese', (sql, words) => {
  expect(explain(messageOf(sql))).toContain(words);
});

test('what is not known is passed on with its own words', () => {
  expect(explain('SQLITE_IOERR: sqlite3 result code 10: disk I/O error')).toBe('查询没有完成：disk I/O error');
});
