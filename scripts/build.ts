/**
 * `npm run build`: content/ → dist/, complete or not at all.
 *   node scripts/build.ts [--out DIR]
 * `content/site.config.ts` says where the site will stand; MINGZHANG_BASE and MINGZHANG_ORIGIN win over it.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentStamp } from './build/content-stamp.ts';
import { BuildError } from './build/progress.ts';
import { openWorkspace } from './build/workspace.ts';
import { produceSite } from './build/produce-site.ts';
import { readSiteConfig, siteConfigNotices } from '../src/site/config.ts';
import { runCommand, say, userPath } from './command.ts';
import { refuseDuringImport } from './import/content-lock.ts';
import { commands } from './run/commands.mjs';
import { projectRoot } from './tool.ts';
import { unwritable } from './unwritable.ts';

const contentDir = join(projectRoot, 'content');

await runCommand(commands.build.usage, async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  // A wrong setting is told before anything is done.
  readSiteConfig(process.env, projectRoot);
  for (const notice of siteConfigNotices(process.env, projectRoot)) say(`提醒：${notice}`);
  const out = values.out === undefined ? join(projectRoot, 'dist') : userPath(values.out);
  // Astro and the content collections read below the folder they are started in.
  process.chdir(projectRoot);
  try {
    await buildInto(out);
  } catch (error) {
    throw unwritable(out, error) ?? error;
  }
});

async function buildInto(out: string): Promise<void> {
  const began = performance.now();
  refuseDuringImport(contentDir);
  const workspace = await openWorkspace(out);
  try {
    const before = await contentStamp(contentDir);
    const { files, pages } = await produceSite(workspace, say);
    refuseDuringImport(contentDir);
    if ((await contentStamp(contentDir)) !== before)
      throw new BuildError(
        '生成期间 content 文件夹里的文件有改动（例如正好导入了文本），新网站可能只有一半新内容，所以没有换上；已发布的网站没有改动。请再运行一次。',
      );
    await workspace.publish();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    say(`网站已生成：${out}（${String(pages)} 个页面，共 ${String(files)} 个文件，用时 ${seconds} 秒）`);
  } finally {
    await workspace.close();
  }
}
