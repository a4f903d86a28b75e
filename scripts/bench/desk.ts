/**
 * The indicator library with many rows: what its file weighs, and how long a filter, a sort and a spread take. The same engine as
 * in Chromium runs the same code; drawing fifty rows of a table comes on top.
 */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildCatalogue } from '../../src/catalogue/catalogue.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { indicatorDesk } from '../../src/desk/indicator-columns.ts';
import { indicatorRows } from '../../src/desk/indicator-rows.ts';
import { type DeskRow, packRows, type PackedRows } from '../../src/desk/packed.ts';
import { joinRows } from '../../src/desk/rows.ts';
import { selectRows } from '../../src/desk/select-rows.ts';
import { spreadOf } from '../../src/desk/spread.ts';
import { anyNumber, type DeskState } from '../../src/desk/state.ts';
import { say } from '../command.ts';
import { projectRoot } from '../tool.ts';

const wanted = Number(process.argv[2] ?? 100_000);

const content = await readContent(join(projectRoot, 'content'));
const catalogue = buildCatalogue(content, runChecks(content.documents, content.regions, content.reports));
const real = catalogue.documents.flatMap((document) => indicatorRows(catalogue, document));

/** Rows of a made-up province: a third have words of their own, all have places and addresses of their own. */
const rows = Array.from({ length: wanted }, (_, at): DeskRow => {
  const row = real[at % real.length] ?? {};
  const county = Math.floor(at / 500) % 200;
  const own = at % 3 === 0 ? `（${String(at)}）` : '';
  return {
    ...row,
    level_three: `${String(row['level_three'] ?? '')}${own}`,
    description: `${String(row['description'] ?? '')}${own}`,
    department: `第${String(county)}县第${String(at % 40)}局`,
    region_full_name: `第${String(county)}县`,
    project_name: `第${String(Math.floor(at / 8))}号项目`,
    document_id: `99${String(county).padStart(4, '0')}-2024-${String(at % 40)}`,
    path: `/r/99${String(county).padStart(4, '0')}/2024/${String(at % 40)}/p/${String(Math.floor(at / 8))}/#row-${String(at % 8)}`,
  };
});

function timed<T>(label: string, work: () => T): T {
  work();
  const started = performance.now();
  const result = work();
  say(`  ${label.padEnd(24)} ${(performance.now() - started).toFixed(0)} 毫秒`);
  return result;
}

const numeric = new Set(indicatorDesk.columns.filter((column) => column.numeric === true).map(({ name }) => name));
const packed = packRows(
  rows,
  indicatorDesk.columns.map(({ name }) => name),
  numeric,
);
const text = JSON.stringify(packed);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
say(
  `  ${String(wanted)} 行：${megabytes(Buffer.byteLength(text))}，压缩后 ${megabytes(gzipSync(text).length)}；逐行写成 JSON 则为 ${megabytes(Buffer.byteLength(JSON.stringify(rows)))}`,
);

const ask = (changes: Partial<DeskState>): DeskState => ({
  text: '',
  chosen: {},
  range: anyNumber,
  sort: null,
  pages: 1,
  ...changes,
});
const parsed = timed('读入', () => JSON.parse(text) as PackedRows);
const joined = timed('合成一张表', () => joinRows([parsed]));
timed('不加筛选', () => selectRows(joined, indicatorDesk, ask({})));
const found = timed('写“满意度”', () => selectRows(joined, indicatorDesk, ask({ text: '满意度' })));
timed('两个筛选', () =>
  selectRows(joined, indicatorDesk, ask({ chosen: { level_two_canonical: ['质量指标'], operator: ['>='] } })),
);
timed('按名称排序', () =>
  selectRows(joined, indicatorDesk, ask({ sort: { column: 'level_three', descending: false } })),
);
timed(`${String(found.rows.length)} 行的分布`, () => spreadOf(joined, found.rows));
timed('同一筛选，逐行逐格比较', () =>
  rows.filter((row) => indicatorDesk.searched.some((name) => String(row[name] ?? '').includes('满意度'))),
);
