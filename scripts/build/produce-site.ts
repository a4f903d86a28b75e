/** The stages of a build, in order. Each one may stop it; nothing is published before the last has passed. */
import { build } from 'astro';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCatalogue, type Catalogue } from '../../src/catalogue/catalogue.ts';
import { ContentError, problemText, readContent, type ReadContent } from '../../src/catalogue/read-content.ts';
import { publicationGates } from '../../src/checks/gates.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { headersFile } from '../../src/deploy/headers.ts';
import { inventoryVariable } from '../../src/open-data/site-inventory.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { readTextPages } from '../../src/search/read-text-pages.ts';
import { readSiteConfig } from '../../src/site/config.ts';
import { projectRoot } from '../tool.ts';
import { drawPictures } from './draw-pictures.ts';
import { BuildError, stage, type Say } from './progress.ts';
import { problemList } from './problem-list.ts';
import { packOffline } from './pack-offline.ts';
import { publishOriginals } from './publish-originals.ts';
import { verifyOutput, type OutputReport } from './verify-output.ts';
import { joinOpenData } from './open-data/join-open-data.ts';
import { publishOpenData } from './open-data/publish-open-data.ts';
import { renderNear } from './render-near.ts';
import { walk } from './walk.ts';
import type { Workspace } from './workspace.ts';
import { writeSitemap } from './write-sitemap.ts';

const contentDir = join(projectRoot, 'content');
const pictureCache = join(projectRoot, '.cache', 'pictures');

export async function produceSite({ site, data, cache }: Workspace, say: Say): Promise<OutputReport> {
  const content = await stage(say, '读取并校验内容', read, ({ documents }) => `${String(documents.length)} 份文档`);
  const findings = await stage(
    say,
    '核查文档',
    () => Promise.resolve(runChecks(content.documents, content.regions, content.reports)),
    (all) => `${String(all.length)} 条核查发现`,
  );
  await stage(say, '发布前检查：个人信息与原件', () => gate(content));
  const catalogue = buildCatalogue(content, findings);
  const openData = await stage(
    say,
    '写出开放数据',
    () => publishOpenData(catalogue, content.versions ?? [], contentDir, data),
    ({ files }) => `${String(files)} 个文件`,
  );
  await stage(say, '生成页面', () => renderPages(site, cache, openData.inventory));
  await joinOpenData(openData.folder, site);
  await stage(
    say,
    '复制原件',
    () => publishOriginals(content.manifests, contentDir, site),
    (count) => `${String(count)} 个文件`,
  );
  const settings = readSiteConfig(process.env, projectRoot);
  await stage(
    say,
    '画链接预览图',
    () => drawPictures(catalogue, settings.name, site, pictureCache),
    ({ pictures, drawn }) => `${String(pictures)} 张，其中新画 ${String(drawn)} 张`,
  );
  await stage(
    say,
    '写出站点地图和响应头配置',
    async () => {
      await writeFile(join(site, '_headers'), headersFile(settings.base));
      return writeSitemap(site, catalogue, settings);
    },
    (addresses) => (addresses === 0 ? '没有设置网站域名，不生成 sitemap.xml' : `${String(addresses)} 个网址`),
  );
  await stage(
    say,
    '建立全文检索',
    () => indexPages(content, catalogue, site),
    ({ records }) => `${String(records)} 条记录`,
  );
  if (settings.offlineCopy !== false)
    await stage(
      say,
      '打包离线副本',
      () => packOffline(site),
      (count) => `${String(count)} 个文件`,
    );
  return await stage(
    say,
    '检查生成结果：链接、个人信息、原件',
    () => verify(content, site),
    ({ files }) => `${String(files)} 个文件`,
  );
}

async function read(): Promise<ReadContent> {
  try {
    return await readContent(contentDir);
  } catch (error) {
    throw error instanceof ContentError ? new BuildError(error.message) : error;
  }
}

async function gate(content: ReadContent): Promise<void> {
  const problems = await publicationGates(content, (path) => readFile(join(contentDir, path)));
  if (problems.length === 0) return;
  throw new BuildError(`发布前检查没有通过。网站没有改动。\n\n${problems.map(problemText).join('\n\n')}`);
}

async function renderPages(site: string, cache: string, inventory: string): Promise<void> {
  process.env[inventoryVariable] = inventory;
  try {
    await renderNear(projectRoot, site, (outDir) =>
      build({ root: projectRoot, outDir, cacheDir: cache, logLevel: 'error' }),
    );
  } catch (error) {
    if (error instanceof ContentError) throw new BuildError(error.message);
    throw error;
  }
}

async function indexPages(content: ReadContent, catalogue: Catalogue, site: string): Promise<{ records: number }> {
  const pages = await readTextPages(contentDir, content.pages);
  return buildSearchIndex(catalogue, site, pages);
}

async function verify(content: ReadContent, site: string): Promise<OutputReport> {
  const { base, origin } = readSiteConfig(process.env, projectRoot);
  const added = await addedByHand();
  const report = await verifyOutput(site, { base, origin, manifests: content.manifests, added });
  if (report.problems.length > 0) throw new BuildError(problemList(report.problems));
  return report;
}

/** What lies in `public/` is published as it is. */
async function addedByHand(): Promise<Set<string>> {
  const folder = join(projectRoot, 'public');
  const files = new Set<string>();
  if (existsSync(folder)) for await (const file of walk(folder)) files.add(file);
  return files;
}
