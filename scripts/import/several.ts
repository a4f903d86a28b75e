/** What is said of many files at once. */
import { basename } from 'node:path';
import { diagnose } from '../../src/diagnostics/define.ts';
import type { Outcome } from '../../src/importer/output/summary.ts';
import { printableName } from '../../src/importer/output/file-name.ts';
import { folderEmpty } from '../../src/importer/refusal.ts';
import { exitCodeOf } from './to-json.ts';

const shown = 5;

export const emptyFolder = (folder: string): Outcome => ({
  file: folder,
  result: { outcome: 'refused', diagnostic: diagnose(folderEmpty, '这个文件夹里没有可以导入的文件。') },
  written: null,
  change: null,
  revision: null,
});

const packed = /\.(?:zip|rar|7z|tar|t?gz)$/iu;

/** One line, however many there are. */
export function skippedLine(skipped: readonly string[]): string {
  const names = skipped.slice(0, shown).map((file) => printableName(basename(file)));
  const more = skipped.length > shown ? '等' : '';
  const unpack = skipped.some((file) => packed.test(file)) ? '压缩包请先解压。' : '';
  return `略过 ${String(skipped.length)} 个不是文档的文件：${names.join('、')}${more}。${unpack}要导入其中某一个，请写出它的文件名。`;
}

/** After Ctrl-C: what was not looked at. */
export const stoppedLine = (left: readonly string[]): string =>
  `已按 Ctrl-C 停止。还没有导入的有 ${String(left.length)} 份，第一份是“${basename(left[0] ?? '')}”；前面的都已完整导入。要接着导入，再运行一次同样的命令即可。`;

const changeWords = [
  ['new', '新增'],
  ['corrected', '更正'],
  ['reread', '重新读取后有更新'],
  ['unchanged', '没有变化'],
] as const;

/** The sum at the end: what was done, and which files still want a person. */
export function totalLines(outcomes: readonly Outcome[]): string {
  const counted = changeWords
    .map(([change, words]) => [words, outcomes.filter((outcome) => outcome.change === change).length] as const)
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${words} ${String(count)} 份`);
  const refused = outcomes.filter((outcome) => exitCodeOf(outcome) === 2);
  const doubtful = outcomes.filter((outcome) => exitCodeOf(outcome) === 1);
  const list = (title: string, all: readonly Outcome[]): string[] =>
    all.length === 0
      ? []
      : [`  ${title} ${String(all.length)} 份：`, ...all.map(({ file }) => `    ${printableName(file)}`)];
  return [
    `共 ${String(outcomes.length)} 份：${counted.length === 0 ? '都没有导入' : counted.join('，')}。`,
    ...list('没有导入', refused),
    ...list('已导入，请对照原件核对', doubtful),
  ].join('\n');
}
