/**
 * How long PDF and OFD files take to read into cells, per page, next to taking their text with pdfjs and nothing else;
 * the memory of both; and what hostile files cost until they are refused. Each file in a process of its own.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { line, page, rows, steps, table, type Drawing } from '../../test/support/drawing.ts';
import { hostilePages } from '../../test/support/hostile-pages.ts';
import { ofdFile } from '../../test/support/ofd-file.ts';
import { pdfFile } from '../../test/support/pdf-file.ts';
import type { Measured } from '../../test/support/read-measured.ts';
import { say } from '../command.ts';
import { projectRoot } from '../tool.ts';
import type { Unzipped } from './read-office-unzipped.ts';
import type { Plain } from './read-pdf-plain.ts';

const run = promisify(execFile);

const [pages, runs] = [120, 3];

/** A page with a form of twenty rows and a page of text, by turns. */
function synthetic(): Drawing[] {
  const sentence = '认真落实上级决策部署，扎实做好各项工作，完成年度目标任务，';
  return Array.from({ length: pages }, (_, no) => {
    if (no % 2 === 1) return page(...steps(80, 20, 32).map((y) => line(60, y, sentence + sentence.slice(0, 8))));
    const texts = Array.from({ length: 20 }, (_, at) => [
      at % 4 === 0 ? '产出指标' : '',
      '数量指标',
      `任务${String(no)}-${String(at)}`,
      '按计划完成',
      '≥90%',
      '计划',
    ]);
    const form = table({ xs: steps(60, 79, 6), ys: steps(110, 30, 20), cells: rows(...texts) });
    return page(line(60, 90, `${String(no + 1)}.绩效目标表`), form);
  });
}

const scratch = await mkdtemp(join(tmpdir(), 'mingzhang-bench-'));

/** The best of some runs of a program on a file. */
async function apart<T extends { readonly milliseconds: number }>(program: string, path: string, times = runs) {
  const all: T[] = [];
  for (let at = 0; at < times; at++) {
    const { stdout } = await run(process.execPath, [join(projectRoot, program), path]);
    all.push(JSON.parse(stdout) as T);
  }
  const [best] = all.sort((a, b) => a.milliseconds - b.milliseconds);
  if (best === undefined) throw new RangeError('no run');
  return best;
}

const reader = 'test/support/read-measured.ts';
const memory = (bytes: number): string => `内存峰值 ${(bytes / 2 ** 20).toFixed(0)} MB`;

try {
  const drawings = synthetic();
  const fixture = (name: string): Promise<Buffer> => readFile(join(projectRoot, 'test', 'fixtures', 'originals', name));
  const files: readonly (readonly [string, Buffer])[] = [
    [`合成的 ${String(pages)} 页.pdf`, pdfFile(drawings.map((drawing) => ({ drawing })))],
    ['s001.pdf', await fixture('s001.pdf')],
    ['s002-chrome.pdf', await fixture('s002-chrome.pdf')],
    ['s003.pdf', await fixture('s003.pdf')],
  ];
  say('  用同一个 pdfjs 只取文字（下限），与读成段落和单元格相比；处理器时间，取三次中最短：');
  for (const [name, bytes] of files) {
    const path = join(scratch, name);
    await writeFile(path, bytes);
    const plain = await apart<Plain>('scripts/bench/read-pdf-plain.ts', path);
    const ours = await apart<Measured>(reader, path);
    const perPage = ours.milliseconds / plain.pages;
    say(`    ${name}：${String(plain.pages)} 页，${String(ours.cells)} 个单元格和段落`);
    say(`      只取文字    ${plain.milliseconds.toFixed(0)} 毫秒，${memory(plain.bytes)}`);
    say(
      `      读成单元格  ${ours.milliseconds.toFixed(0)} 毫秒，为下限的 ${(ours.milliseconds / plain.milliseconds).toFixed(1)} 倍，` +
        `每页 ${perPage.toFixed(1)} 毫秒，${memory(ours.bytes)}`,
    );
  }
  const ofds: readonly (readonly [string, Buffer, number])[] = [
    [`合成的 ${String(pages)} 页.ofd`, ofdFile(drawings), pages],
    ['s003.ofd', await fixture('s003.ofd'), 10],
  ];
  say('  OFD，与只解压并解析同样的 XML（下限）相比：');
  for (const [name, bytes, count] of ofds) {
    const path = join(scratch, name);
    await writeFile(path, bytes);
    const plain = await apart<Unzipped>('scripts/bench/read-office-unzipped.ts', path);
    const { milliseconds, bytes: peak } = await apart<Measured>(reader, path);
    say(
      `    ${name}：${milliseconds.toFixed(0)} 毫秒，为下限 ${plain.milliseconds.toFixed(0)} 毫秒的 ` +
        `${(milliseconds / plain.milliseconds).toFixed(1)} 倍，每页 ${(milliseconds / count).toFixed(1)} 毫秒，` +
        `${memory(peak)}（下限 ${memory(plain.bytes)}）`,
    );
  }
  say('  恶意文件，到拒绝为止：');
  for (const { name, make } of hostilePages) {
    const path = join(scratch, name);
    await writeFile(path, make());
    const { milliseconds, bytes, refused } = await apart<Measured>(reader, path, 1);
    say(`    ${name}：${milliseconds.toFixed(0)} 毫秒，${memory(bytes)}，${refused ?? '没有拒绝'}`);
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}
