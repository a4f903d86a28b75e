import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { explain } from '../../src/query/messages.ts';

/** The engine's own words, not ours. */
function messageOf(sql: string): string {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE projects (name TEXT, document_id TEXT); CREATE TABLE documents (document_id TEXT)');
  database.exec('PRAGMA query_only = 1');
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
])('%s is explained in Chinese', (sql, words) => {
  expect(explain(messageOf(sql))).toContain(words);
});

test('what is not known is passed on with its own words', () => {
  expect(explain('disk I/O error')).toBe('查询没有完成：disk I/O error');
});
