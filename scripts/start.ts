/**
 * `npm start`: builds the site, then serves it: `npm start -- [--port N] [--host ADDRESS]`. It builds into `dist/` unless
 * what lies there was made for another place: that is ready to be uploaded and stays as it is.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSiteConfig } from '../src/site/config.ts';
import { runCommand, say } from './command.ts';
import { commands } from './run/commands.mjs';
import { RunError } from './run/say.mjs';
import { builtFor } from './server/built-for.ts';
import { chosenPort, serveSite } from './server/serve-site.ts';
import { projectRoot, runNode } from './tool.ts';

const dist = join(projectRoot, 'dist');
const preview = join(projectRoot, '.build', 'preview');

await runCommand(commands.start.usage, async () => {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' } },
  });
  const port = chosenPort(values.port, process.env);
  const { base, origin } = readSiteConfig(process.env, projectRoot);
  const built = await builtFor(dist);
  const isOther = built !== null && (built.base !== base || built.origin !== origin);
  if (isOther)
    say(
      `dist/ 里的网站是为 ${built.origin ?? ''}${built.base} 生成的，与这次的设置（${origin ?? ''}${base}）不同，保持不动；` +
        '这次预览生成在 .build/preview/。要更新 dist/，请带同样的 MINGZHANG_BASE、MINGZHANG_ORIGIN 运行 npm run build。',
    );
  const root = isOther ? preview : dist;
  // In a process of its own: what a build holds in memory is no burden to the server that stays.
  if ((await runNode('scripts/build.ts', ['--out', root])) !== 0) {
    throw new RunError('网站没有生成，因此没有启动。请按上面的说明处理后再运行 npm start。');
  }
  await serveSite({ root, base, host: values.host, port, say });
});
