/**
 * How long the open data take to write, what they weigh and what memory they need, for documents as large as the real ones.
 *   npm run bench -- open-data [--documents 1000]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCatalogue } from '../../src/catalogue/catalogue.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';
import { dataFolder } from '../build/open-data/data-folder.ts';
import { writeOpenData } from '../build/open-data/write-open-data.ts';
import { say } from '../command.ts';
import { projectRoot } from '../tool.ts';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '1000' } } });
const wanted = Number(values.documents);

/** Years that each department has documents of. */
const years = 5;

const content = await readContent(join(projectRoot, 'content'));

/** The real documents over and over, under other departments and years. */
function copies(): PerformanceDocument[] {
  return Array.from({ length: wanted }, (_, at) => {
    const source = content.documents[at % content.documents.length];
    if (!source) throw new Error('content/ holds no document.');
    const year = 2020 + (Math.floor(at / content.documents.length) % years);
    const department = `d${String(Math.floor(at / content.documents.length / years))}`;
    const { identity } = source;
    return {
      ...source,
      id: `${identity.region.code}-${String(year)}-${department}`,
      identity: {
        ...identity,
        department: { ...identity.department, id: department },
        budgetYear: { ...identity.budgetYear, value: year },
      },
    };
  });
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const scratch = await mkdtemp(join(tmpdir(), 'mingzhang-bench-'));
try {
  const documents = copies();
  const findings = runChecks(documents, content.regions, []);
  const catalogue = buildCatalogue({ ...content, documents, reports: [], dismissals: [] }, findings);
  const before = process.memoryUsage().rss;
  const data = dataFolder(scratch);
  const cpu = process.cpuUsage();
  const began = performance.now();
  await writeOpenData(data, {
    catalogue,
    publisher: { siteName: '测试', origin: null, base: '/', host: null, licence: null },
    contentDir: join(projectRoot, 'content'),
  });
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const peak = process.resourceUsage().maxRSS * 1024;
  const kinds = new Map<string, { files: number; bytes: number }>();
  for (const { path, bytes } of data.files.values()) {
    const kind = `${/^\/data\/([a-z]+)\//u.exec(path)?.[1] ?? '全站'} .${path.slice(path.lastIndexOf('.') + 1)}`;
    const sum = kinds.get(kind) ?? { files: 0, bytes: 0 };
    kinds.set(kind, { files: sum.files + 1, bytes: sum.bytes + bytes });
  }
  const total = [...kinds.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  const processor = (user + system) / 1e6;
  say(
    `  ${String(documents.length)} 份文本，${String(catalogue.projects.length)} 个项目，${String(findings.length)} 条核查发现`,
  );
  say(
    `  ${seconds.toFixed(1)} 秒（处理器 ${processor.toFixed(1)} 秒，每份文本 ${((processor / documents.length) * 1000).toFixed(1)} 毫秒）；` +
      `${String(data.files.size)} 个文件，${megabytes(total)}`,
  );
  say(`  内存：开始时 ${megabytes(before)}（已有全部文本），最高 ${megabytes(peak)}`);
  for (const [kind, { files, bytes }] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)))
    say(`    ${kind.padEnd(24)} ${String(files).padStart(8)} 个  ${megabytes(bytes).padStart(12)}`);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
