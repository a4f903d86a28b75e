/** `npm start`: builds the site, then serves it: `npm start -- [--port N] [--host ADDRESS]`. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSiteConfig } from '../src/site/config.ts';
import { runCommand, say } from './command.ts';
import { RunError } from './run/say.mjs';
import { chosenPort, serveSite } from './server/serve-site.ts';
import { projectRoot, runNode } from './tool.ts';

await runCommand('npm start -- [--port 端口] [--host 地址]', async () => {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' } },
  });
  const port = chosenPort(values.port, process.env);
  // In a process of its own: what a build holds in memory is no burden to the server that stays.
  if ((await runNode('scripts/build.ts')) !== 0) {
    throw new RunError('网站没有生成，因此没有启动。请按上面的说明处理后再运行 npm start。');
  }
  const { base } = readSiteConfig(process.env);
  await serveSite({ root: join(projectRoot, 'dist'), base, host: values.host, port, say });
});
