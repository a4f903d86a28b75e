/**
 * The component pages (test/components/site), for people who change components:
 *   node scripts/components.ts             shows them on this machine, following every change
 *   node scripts/components.ts --out DIR   writes them into a folder
 * They are a site of their own; nothing of it gets into the published one.
 */
import { build, dev } from 'astro';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand, say, userPath } from './command.ts';
import { projectRoot } from './tool.ts';

await runCommand('node scripts/components.ts [--out 文件夹]', async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const root = join(projectRoot, 'test', 'components', 'site');
  const shared = { root, configFile: 'astro.config.ts' } as const;
  // The glossary is read below the folder that commands are started in.
  process.chdir(projectRoot);
  if (values.out !== undefined) {
    const out = userPath(values.out);
    await build({ ...shared, outDir: out, cacheDir: join(out, '.cache'), logLevel: 'error' });
    return;
  }
  const server = await dev(shared);
  say(`组件的各种状态：http://localhost:${String(server.address.port)}/plain-summary/1/`);
});
