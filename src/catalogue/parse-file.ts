/** Bytes of a content file → JSON. Says in which line a damaged file stops making sense. */
import { maskPersonalNumbers } from '../privacy/personal-numbers.ts';
import type { ContentProblem } from './content-problem.ts';

export type ParsedFile =
  { readonly value: unknown; readonly problem: null } | { readonly value: null; readonly problem: ContentProblem };

const longest = 80;

/** Text of a file, or why it has none. */
export function textOfFile(bytes: Uint8Array, file: string): { text: string | null; problem: ContentProblem | null } {
  const wrong = (problem: string, remedy: string): { text: null; problem: ContentProblem } => ({
    text: null,
    problem: { file, path: '', printed: null, problem, remedy },
  });
  if (bytes.length === 0) return wrong('文件是空的。', '请恢复这个文件原来的内容，或用 npm run import 重新导入原件。');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return wrong('文件开头有 BOM 标记，程序读不了。', '请用文本编辑器另存为“UTF-8”（不要选“带 BOM 的 UTF-8”）。');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problem: null };
  } catch {
    return wrong(
      '文件不是 UTF-8 编码的文字。',
      '文件可能只写了一半：请从版本记录中恢复它，或用 npm run import 重新导入原件；手工改过的，请用文本编辑器另存为“UTF-8”编码。',
    );
  }
}

export function parseJsonFile(bytes: Uint8Array, file: string): ParsedFile {
  const { text, problem } = textOfFile(bytes, file);
  if (text === null) return { value: null, problem: problem ?? emptyProblem(file) };
  try {
    return { value: JSON.parse(text) as unknown, problem: null };
  } catch (error) {
    return { value: null, problem: syntaxProblem(text, file, error instanceof Error ? error.message : '') };
  }
}

const emptyProblem = (file: string): ContentProblem => ({
  file,
  path: '',
  printed: null,
  problem: '文件是空的。',
  remedy: '请恢复这个文件原来的内容。',
});

/** V8 names the position, the line, or only that the text ends early. */
function syntaxProblem(text: string, file: string, message: string): ContentProblem {
  const remedy = '请撤销最近的改动，或用 npm run import 重新导入原件。';
  const position = /position (\d+)/u.exec(message)?.[1];
  if (position === undefined || Number(position) >= text.trimEnd().length)
    return { file, path: '', printed: null, problem: '文件不完整：JSON 在结尾处中断。', remedy };
  const lineNo = text.slice(0, Number(position)).split('\n').length;
  const line = maskPersonalNumbers(text.split('\n')[lineNo - 1]?.trim() ?? '').text;
  return {
    file,
    path: `第 ${String(lineNo)} 行`,
    printed: line.length > longest ? `${line.slice(0, longest)}…` : line,
    problem: '不是正确的 JSON：这一行附近可能多了或少了引号、逗号或括号。',
    remedy,
  };
}
