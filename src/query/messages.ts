/** What the engine says about a query that cannot be answered → Chinese, with the engine's own words where they help. */

const known: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/no such table: (.+)$/u, (name) => `没有名为“${name}”的表。有哪些表和列，见下面的“表和列”。`],
  [/no such column: (.+)$/u, (name) => `没有名为“${name}”的列。有哪些表和列，见下面的“表和列”。`],
  [/ambiguous column name: (.+)$/u, (name) => `列“${name}”在几张表里都有，请在前面写明表名，如 d.${name}。`],
  [/near "(.*)": syntax error$/u, (where) => `“${where}”附近的写法不对。`],
  [/several statements$/u, () => '一次只能查一句，请去掉第二句。'],
  [/empty SQL/u, () => '没有可以查询的内容，只有空白或注释。'],
  [/incomplete input$/u, () => '这句话没有写完。'],
  [/no such function: (.+)$/u, (name) => `没有名为“${name}”的函数。`],
  [/unrecognized token: "(.*)"$/su, (token) => `认不出“${token}”。标点请用英文半角，文字请放在英文单引号里。`],
  [/(?:readonly|not authorized|query_only|attempt to write)/u, () => '这里只能查询，不能改动数据。'],
  [/interrupted$/u, () => '查询已停止。'],
];

export function explain(message: string): string {
  for (const [pattern, words] of known) {
    const found = pattern.exec(message);
    if (found) return words(found[1] ?? '');
  }
  return `查询没有完成：${message}`;
}
