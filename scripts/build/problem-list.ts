/** What the output gates found, as told to the person who builds. */
import type { OutputProblem } from '../../src/site/verify/output-problem.ts';

const shown = 30;

export function problemList(problems: readonly OutputProblem[]): string {
  const more = problems.length - shown;
  return [
    `生成的网站没有通过检查，共 ${String(problems.length)} 处问题。已发布的网站没有改动。`,
    ...problems
      .slice(0, shown)
      .map(({ file, message, hint }, at) => `${String(at + 1)}. 文件：${file}\n  问题：${message}\n  办法：${hint}`),
    ...(more > 0 ? [`（另有 ${String(more)} 处，改正以上问题后会继续列出。）`] : []),
  ].join('\n\n');
}
