/** Serves the last built site: `node scripts/serve.ts [--port N] [--host ADDRESS] [--dist DIR]`. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSiteConfig } from '../src/site/config.ts';
import { runCommand, say, userPath } from './command.ts';
import { chosenPort, serveSite } from './server/serve-site.ts';
import { projectRoot } from './tool.ts';

await runCommand('node scripts/serve.ts [--port 端口] [--host 地址] [--dist 文件夹]', async () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
      dist: { type: 'string' },
    },
  });
  await serveSite({
    root: values.dist === undefined ? join(projectRoot, 'dist') : userPath(values.dist),
    base: readSiteConfig(process.env, projectRoot).base,
    host: values.host,
    port: chosenPort(values.port, process.env),
    say,
  });
});
