/** What the engine says about a query that cannot be answered → Chinese, with the engine's own words where they help. */

type Explanation = readonly [pattern: RegExp, words: (first: string, second: string) => string];

const lookedUp = '有哪些表和列，见下面的“表和列”。';
const halfWidth = '标点和空格请用英文半角。';

/** Chinese punctuation that was read as part of a name. */
const holdsFullWidth = (name: string): boolean => /[，。；：（）＊＝＞＜“”‘’、\u3000]/u.test(name);

const missing = (kind: string, name: string): string =>
  `没有名为“${name}”的${kind}。${holdsFullWidth(name) ? halfWidth : lookedUp}`;

const known: readonly Explanation[] = [
  [/no such table: (.+)$/u, (name) => missing('表', name)],
  [
    /no such column: "(.+)" - should this be a string literal/u,
    (name) => `没有名为“${name}”的列。如果这是要找的文字，请放在英文单引号里：'${name}'。`,
  ],
  [/no such column: (.+)$/u, (name) => missing('列', name)],
  [/ambiguous column name: (.+)$/u, (name) => `列“${name}”在几张表里都有，请在前面写明表名，如 d.${name}。`],
  [/cannot join using column (.+) - column not present/u, (name) => `列“${name}”不是两张表都有，不能写在 USING 里。`],
  [/near "(.*)": syntax error$/su, (where) => `“${where}”附近的写法不对。${holdsFullWidth(where) ? halfWidth : ''}`],
  [/several statements$/u, () => '一次只能查一句，请去掉第二句。'],
  [/empty SQL/u, () => '没有可以查询的内容，只有空白或注释。'],
  [/incomplete input$/u, () => '这句话没有写完。'],
  [/no such function: (.+)$/u, (name) => `没有名为“${name}”的函数。`],
  [/wrong number of arguments to function (.+)$/u, (name) => `函数 ${name} 的参数个数不对。`],
  [
    /misuse of (?:aliased )?(?:aggregate|window function)(?: function)?:? (.+)$/u,
    (name) => `${name} 不能写在这里。要按合计、条数来筛选，请用 GROUP BY 和 HAVING。`,
  ],
  [/HAVING clause on a non-aggregate query$/u, () => 'HAVING 要和 GROUP BY 一起用；逐行筛选请用 WHERE。'],
  [/SELECTs to the left and right of (.+) do not have/u, (word) => `${word} 前后两个 SELECT 的列数不一样。`],
  [
    /(ORDER|GROUP) BY term out of range - should be between 1 and (\d+)$/u,
    (word, most) => `${word} BY 后面的列序号不存在，应在 1 到 ${most} 之间。`,
  ],
  [/no tables specified$/u, () => '没有写从哪张表查：SELECT * 后面要有 FROM 和表名。'],
  [
    /sub-select returns (\d+) columns - expected (\d+)$/u,
    (given, wanted) => `括号里的 SELECT 有 ${given} 列，这里要 ${wanted} 列。`,
  ],
  [/row value misused$/u, () => '这里只能写一个值，不能写括号里的几个值。'],
  [/datatype mismatch$/u, () => '这里要写一个数。'],
  [/malformed JSON$/u, () => 'JSON 的写法不对。'],
  [/integer overflow$/u, () => '数太大，算不下。'],
  [
    /unable to use function (.+) in the requested context$/u,
    (name) => `这里不能用 ${name}。找文字请用 LIKE，如 name LIKE '%道路%'。`,
  ],
  [/unrecognized token: "(.*)"$/su, (token) => `认不出“${token}”。标点请用英文半角，文字请放在英文单引号里。`],
  [/(?:readonly|not authorized|query_only|attempt to write)/u, () => '这里只能查询，不能改动数据。'],
  [/interrupted$/u, () => '查询已停止。'],
  [
    /too big$|out of memory$|too many (?:columns|terms|FROM clause terms|arguments)|too large|stack overflow/u,
    () => '查询或结果太大，放不下，请改小一些。',
  ],
];

/** What the engine puts before its own words. */
const codes = /^SQLITE_\w+: sqlite3 result code \d+: /u;

export function explain(message: string): string {
  for (const [pattern, words] of known) {
    const found = pattern.exec(message);
    if (found) return words(found[1] ?? '', found[2] ?? '');
  }
  return `查询没有完成：${message.replace(codes, '')}`;
}
