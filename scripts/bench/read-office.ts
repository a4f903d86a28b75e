/**
 * How long office files take to read, as a multiple of unzipping and parsing the same XML with the same libraries and
 * nothing else; the memory that reading takes; and what hostile files cost until they are refused.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readDocx } from '../../src/importer/extract/docx/read-docx.ts';
import { readXml } from '../../src/importer/extract/xml/read-xml.ts';
import { readers } from '../../src/importer/readers.ts';
import { openArchive } from '../../src/importer/extract/zip/archive.ts';
import { hostileFiles } from '../../test/support/hostile-files.ts';
import { cell, paragraph, row, table, wordFile } from '../../test/support/office-files.ts';
import type { Measured } from '../../test/support/read-measured.ts';
import { say } from '../command.ts';
import { projectRoot } from '../tool.ts';
import { best, measure, told } from '../timing.ts';
import type { Unzipped } from './read-office-unzipped.ts';

const run = promisify(execFile);

const [forms, pages, runs, textRuns] = [60, 120, 5, 20];
const textFixture = ['test', 'fixtures', 'import', 'hebei-2021-two-units', 'source.txt'];

/** Of each project a form of twenty rows, a page long, and a page of text. */
function synthetic(): Buffer {
  const merged = (at: number): string => (at % 4 === 0 ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>');
  const texts = (no: number, at: number): string[] => [
    '数量指标',
    `任务${String(no)}-${String(at)}`,
    '按计划完成',
    '≥90%',
    '计划',
  ];
  const rows = (no: number): string =>
    Array.from({ length: 20 }, (_, at) =>
      row(
        cell('产出指标', merged(at)) +
          texts(no, at)
            .map((text) => cell(text))
            .join(''),
      ),
    ).join('');
  const text = paragraph('认真落实上级决策部署，扎实做好各项工作，完成年度目标任务。').repeat(20);
  return wordFile(
    Array.from({ length: forms }, (_, no) => paragraph(`${String(no + 1)}.绩效目标表`) + table(rows(no)) + text).join(
      '',
    ),
  );
}

const nothing = (): void => undefined;

async function parseOnly(bytes: Uint8Array): Promise<void> {
  const archive = await openArchive(bytes);
  for (const name of archive.names) {
    await readXml(archive.stream(name), { open: nothing, close: nothing, text: nothing }, {});
  }
}

const scratch = await mkdtemp(join(tmpdir(), 'mingzhang-bench-'));

/** Runs a program on a file, in a process of its own. */
async function program<T>(script: string, name: string, content: Uint8Array): Promise<T> {
  const path = join(scratch, name);
  await writeFile(path, content);
  const { stdout } = await run(process.execPath, [join(projectRoot, script), path]);
  return JSON.parse(stdout) as T;
}

const apart = (name: string, content: Uint8Array): Promise<Measured> =>
  program('test/support/read-measured.ts', name, content);
const unzipped = (name: string, content: Uint8Array): Promise<Unzipped> =>
  program('scripts/bench/read-office-unzipped.ts', name, content);

/** How long a text takes to decode and nothing else, and to read, without starting a process. */
async function compareText(content: Uint8Array): Promise<void> {
  const decoded = await measure(textRuns, () =>
    Promise.resolve(void new TextDecoder('utf-8', { fatal: true }).decode(content)),
  );
  const read = await measure(textRuns, async () => {
    await readers.text?.(content, 'source.txt');
  });
  const milliseconds = (seconds: readonly number[]): string => (best(seconds) * 1000).toFixed(2);
  const times = (best(read) / best(decoded)).toFixed(0);
  say(
    `    文本 ${(content.length / 1e3).toFixed(0)} KB：读成单元格 ${milliseconds(read)} 毫秒；只解码 ${milliseconds(decoded)} 毫秒；${times} 倍`,
  );
}

const costs = ({ milliseconds, bytes }: Unzipped): string =>
  `处理器 ${milliseconds.toFixed(0)} 毫秒，内存峰值 ${(bytes / 2 ** 20).toFixed(0)} MB`;

try {
  const bytes = synthetic();
  await readDocx(bytes);
  const floor = await measure(runs, () => parseOnly(bytes));
  const whole = await measure(runs, async () => {
    await readDocx(bytes);
  });
  const perPage = (best(whole) * 1000) / pages;
  say(`  合成的 Word 文档：${String(forms)} 个项目，约 ${String(pages)} 页，${(bytes.length / 1e3).toFixed(0)} KB`);
  say(`  下限：只解压并解析全部 XML  ${told(floor)}`);
  say(
    `  读成段落和表格              ${told(whole)}，为下限的 ${(best(whole) / best(floor)).toFixed(1)} 倍，每页 ${perPage.toFixed(1)} 毫秒`,
  );
  say('  各用一个新进程读取（含启动后的首次编译，空进程约 90 MB）：');
  say(`    合成的 Word 文档：${costs(await apart('synthetic.docx', bytes))}`);
  for (const name of ['s000.docx', 's003.docx', 's003-chrome.xlsx']) {
    const content = await readFile(join(projectRoot, 'test', 'fixtures', 'originals', name));
    const [plain, whole] = [await unzipped(name, content), await apart(name, content)];
    const times = (whole.milliseconds / plain.milliseconds).toFixed(1);
    say(`    ${name}：${costs(whole)}；只解压解析 ${costs(plain)}；${times} 倍`);
  }
  await compareText(await readFile(join(projectRoot, ...textFixture)));
  say('  恶意文件，到拒绝为止：');
  for (const { name, make } of hostileFiles) {
    const measured = await apart(name, make());
    say(`    ${name}：${costs(measured)}，${measured.refused ?? '没有拒绝'}`);
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}
