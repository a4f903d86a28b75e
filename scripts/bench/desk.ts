/**
 * The indicator library and the table of projects with many rows: what their files weigh, and how long a filter, a sort and a
 * spread take. The same engine as in Chromium runs the same code; drawing fifty rows of a table comes on top.
 *   npm run bench -- desk [ROWS OF INDICATORS]
 */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildCatalogue } from '../../src/catalogue/catalogue.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { desks } from '../../src/desk/desks.ts';
import { type DeskRow, packRows, type PackedRows } from '../../src/desk/packed.ts';
import { joinRows } from '../../src/desk/rows.ts';
import { selectRows } from '../../src/desk/select-rows.ts';
import { spreadOf } from '../../src/desk/spread.ts';
import { anyNumber, type DeskState } from '../../src/desk/state.ts';
import { say } from '../command.ts';
import { projectRoot } from '../tool.ts';

const indicators = Number(process.argv[2] ?? 100_000);

interface Task {
  readonly rows: number;
  /** Columns whose words differ from row to row in every third row. */
  readonly own: readonly string[];
  readonly text: string;
  readonly chosen: DeskState['chosen'];
  readonly sort: string;
}

const tasks: Readonly<Record<(typeof desks)[number]['definition']['name'], Task>> = {
  indicators: {
    rows: indicators,
    own: ['level_three', 'description'],
    text: '满意度',
    chosen: { level_two_canonical: ['质量指标'], operator: ['>='] },
    sort: 'level_three',
  },
  projects: {
    rows: Math.round(indicators / 5),
    own: ['name', 'code', 'purpose'],
    text: '土地',
    chosen: { kind: ['budget'], budget_year: ['2024'] },
    sort: 'name',
  },
};

const content = await readContent(join(projectRoot, 'content'));
const catalogue = buildCatalogue(content, runChecks(content.documents, content.regions, content.reports));

/** Rows of a made-up province: all have places and addresses of their own. */
function madeUp(real: readonly DeskRow[], { rows, own }: Task): DeskRow[] {
  return Array.from({ length: rows }, (_, at): DeskRow => {
    const row = real[at % real.length] ?? {};
    const county = Math.floor(at / 500) % 200;
    const words = at % 3 === 0 ? own : [];
    return {
      ...row,
      ...Object.fromEntries(words.map((name) => [name, `${String(row[name] ?? '')}（${String(at)}）`])),
      department: `第${String(county)}县第${String(at % 40)}局`,
      region_full_name: `第${String(county)}县`,
      project_name: `第${String(Math.floor(at / 8))}号项目`,
      document_id: `99${String(county).padStart(4, '0')}-2024-${String(at % 40)}`,
      path: `/r/99${String(county).padStart(4, '0')}/2024/${String(at % 40)}/p/${String(Math.floor(at / 8))}/#row-${String(at % 8)}`,
    };
  });
}

function timed<T>(label: string, work: () => T): T {
  work();
  const started = performance.now();
  const result = work();
  say(`  ${label.padEnd(24)} ${(performance.now() - started).toFixed(0)} 毫秒`);
  return result;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

for (const { definition, rows: rowsOf } of desks) {
  const task = tasks[definition.name];
  const rows = madeUp(
    catalogue.documents.flatMap((document) => [...rowsOf(catalogue, document)]),
    task,
  );
  const packed = packRows(
    rows,
    definition.columns.map(({ name }) => name),
    new Set(definition.columns.filter(({ numeric }) => numeric === true).map(({ name }) => name)),
  );
  const text = JSON.stringify(packed);
  say(
    `  ${String(rows.length)} ${definition.counted}：${megabytes(Buffer.byteLength(text))}，压缩后 ${megabytes(gzipSync(text).length)}；逐行写成 JSON 则为 ${megabytes(Buffer.byteLength(JSON.stringify(rows)))}`,
  );

  const ask = (changes: Partial<DeskState>) => (): Int32Array =>
    selectRows(joined, definition, { text: '', chosen: {}, range: anyNumber, sort: null, pages: 1, ...changes }).rows;
  const parsed = timed('读入', () => JSON.parse(text) as PackedRows);
  const joined = timed('合成一张表', () => joinRows([parsed]));
  timed('不加筛选', ask({}));
  const found = timed(`写“${task.text}”`, ask({ text: task.text }));
  timed('两个筛选', ask({ chosen: task.chosen }));
  timed('按名称排序', ask({ sort: { column: task.sort, descending: false } }));
  timed('数值在两端之间', ask({ range: { from: 50, to: 95 } }));
  if (definition.name === 'indicators') timed(`${String(found.length)} 行的分布`, () => spreadOf(joined, found));
  timed('同一筛选，逐行逐格比较', () =>
    rows.filter((row) => definition.searched.some((name) => String(row[name] ?? '').includes(task.text))),
  );
}
