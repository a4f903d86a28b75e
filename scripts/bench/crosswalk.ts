/** How well projects are followed over made-up next years of the published documents; see `test/crosswalk/synthetic-years.ts`. */
import { join } from 'node:path';
import { readContent } from '../../src/catalogue/read-content.ts';
import { buildCrosswalk } from '../../src/crosswalk/crosswalk.ts';
import { type Score, scoreYears } from '../../test/crosswalk/score.ts';
import { say } from '../command.ts';
import { projectRoot } from '../tool.ts';

const rounds = Number(process.argv[2] ?? 200);
const { documents } = await readContent(join(projectRoot, 'content'));

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

function tell(label: string, { found, right, wanted }: Score): void {
  say(
    `  ${label.padEnd(28)} 查准 ${percent(right / found)}（${String(right)}/${String(found)}）  查全 ${percent(right / wanted)}（${String(right)}/${String(wanted)}）`,
  );
}

const before = process.cpuUsage();
const scores = scoreYears(documents, rounds);
const { user } = process.cpuUsage(before);
say(`  ${String(documents.length)} 份文本各造 ${String(rounds)} 个下一年度，处理器时间 ${(user / 1e6).toFixed(1)} 秒`);
tell('全部', scores.all);
tell('只算“确定”和“很可能”', scores.sure);
for (const [change, { right, wanted }] of scores.recallByChange)
  say(`    ${change.padEnd(28)} 查全 ${percent(right / wanted)}（${String(right)}/${String(wanted)}）`);
say(`  现有文本之间：${String(buildCrosswalk(documents).links.length)} 处对应`);
