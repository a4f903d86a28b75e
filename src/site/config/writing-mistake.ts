/** A settings file that cannot be run → where it is wrong and what to do, for somebody who does not program. */

/** Without what stands in proper quotation marks, and without comments: the rest is what the program reads as signs. */
const signsOf = (text: string): string =>
  text.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/\*[\s\S]*?\*\/|\/\/[^\n]*/gu, (quoted) =>
    /^['"]/u.test(quoted) ? '""' : '',
  );

const count = (text: string, sign: string): number => text.split(sign).length - 1;

function signAdvice(line: string): string | null {
  const signs = signsOf(line);
  if (/[‘’“”＇＂「」]/u.test(signs)) return '把中文引号换成英文引号（先切换到英文输入法，再打引号）。';
  const chinese = /[，、：；（）｛｝【】]/u.exec(signs)?.[0];
  return chinese === undefined ? null : `把中文的“${chinese}”换成英文的（先切换到英文输入法，再打）。`;
}

function missingAdvice(line: string, above: string, text: string): string {
  for (const [where, each] of [
    ['上一行', above],
    ['这一行', line],
  ] as const)
    if (/['"]/u.test(signsOf(each).replaceAll('""', ''))) return `${where}的引号不成对：文字两边各要一个英文引号。`;
  const signs = signsOf(text);
  for (const [open, close] of ['{}', '[]', '()'] as const)
    if (open !== undefined && close !== undefined && count(signs, open) !== count(signs, close))
      return `括号不成对：整个文件里“${open}”有 ${String(count(signs, open))} 个，“${close}”有 ${String(count(signs, close))} 个。`;
  if (/[^\s,{[(]\s*$/u.test(signsOf(above)) && /^\s*[\p{L}'"]/u.test(line)) return '上一行的末尾要加一个英文逗号。';
  return '多半是这一行或上一行少了引号、逗号或括号。';
}

/** `text` is the file's, `name` the end of its path, by which the error's own report is searched for the line. */
export function writingMistake(error: unknown, text: string, name: string): string {
  if (!(error instanceof Error)) return String(error);
  const shown = error.message.split('\n').slice(0, 6).join('\n').trim();
  const report = error.stack ?? '';
  const after = report.indexOf(`${name}:`);
  const no = after === -1 ? NaN : Number.parseInt(report.slice(after + name.length + 1), 10);
  const lines = text.split(/\r?\n/u);
  const line = lines[no - 1];
  const unquoted = error instanceof ReferenceError ? /^(\S+) is not defined$/u.exec(error.message)?.[1] : undefined;
  if (line === undefined || (!(error instanceof SyntaxError) && unquoted === undefined)) return shown;
  const advice =
    unquoted === undefined
      ? (signAdvice(line) ?? signAdvice(lines[no - 2] ?? '') ?? missingAdvice(line, lines[no - 2] ?? '', text))
      : `“${unquoted}”两边要加英文引号，写成 '${unquoted}'。`;
  return `第 ${String(no)} 行写法有误：\n\n  ${line.trim()}\n\n${advice}\n（程序的提示：${shown}）\n`;
}
