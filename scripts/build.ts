/**
 * `npm run build`: content/ → dist/, complete or not at all.
 *   node scripts/build.ts [--out DIR]
 * `content/site.config.ts` says where the site will stand; MINGZHANG_BASE and MINGZHANG_ORIGIN win over it.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openWorkspace } from './build/workspace.ts';
import { produceSite } from './build/produce-site.ts';
import { readSiteConfig, siteConfigNotices } from '../src/site/config.ts';
import { runCommand, say, userPath } from './command.ts';
import { projectRoot } from './tool.ts';

await runCommand('npm run build [-- --out 文件夹]', async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  // A wrong setting is told before anything is done.
  readSiteConfig(process.env, projectRoot);
  for (const notice of siteConfigNotices(process.env, projectRoot)) say(`提醒：${notice}`);
  const out = values.out === undefined ? join(projectRoot, 'dist') : userPath(values.out);
  // Astro and the content collections read below the folder they are started in.
  process.chdir(projectRoot);
  const began = performance.now();
  const workspace = await openWorkspace(out);
  try {
    const { files, pages } = await produceSite(workspace, say);
    await workspace.publish();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    say(`网站已生成：${out}（${String(pages)} 个页面，共 ${String(files)} 个文件，用时 ${seconds} 秒）`);
  } finally {
    await workspace.close();
  }
});
