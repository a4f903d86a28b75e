/** Serves a built site until told to stop, and says where. */
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { RunError } from '../run/say.mjs';
import { close, listen } from './listen.ts';
import { createStaticServer, type StaticSite } from './static-server.ts';

export interface ServeOptions extends StaticSite {
  readonly host: string;
  /** The first port to try. */
  readonly port: number;
  readonly say: (line: string) => void;
}

const everyAddress = new Set(['0.0.0.0', '::']);

/** Addresses that other machines reach us by. */
const ownAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter((entry) => entry.family === 'IPv4' && !entry.internal)
    .map((entry) => entry.address);

/** Resolves once the server has been stopped by Ctrl-C or a signal. */
export async function serveSite({ root, base, host, port, say }: ServeOptions): Promise<void> {
  if (!existsSync(join(root, 'index.html'))) {
    throw new RunError(`${root} 里还没有生成的网站。请先运行 npm run build，或直接运行 npm start。`);
  }
  const stopped = stopSignal();
  const server = createStaticServer({ root, base });
  const bound = await listen(server, host, port);
  if (bound !== port && port !== 0) say(`端口 ${String(port)} 已被占用，改用 ${String(bound)}。`);
  const shownHost = everyAddress.has(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  say('');
  say(`网站已在本机打开：http://${shownHost}:${String(bound)}${base}`);
  if (everyAddress.has(host)) {
    for (const address of ownAddresses()) say(`同一网络的其他机器可访问：http://${address}:${String(bound)}${base}`);
  }
  say('这只供预览；正式发布时把 dist/ 里的文件放到单位现有网站的服务器上。按 Ctrl-C 停止。');
  await stopped;
  await close(server);
}

/** Resolves at the first Ctrl-C or signal to stop. */
const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        resolve();
      });
    }
  });

/** `--port`, else the variable `PORT`, else 4321. */
export function chosenPort(option: string | undefined, env: Readonly<Record<string, string | undefined>>): number {
  const text = option ?? env['PORT'] ?? '4321';
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : NaN;
  if (!(port <= 65535)) throw new RunError(`端口“${text}”不对：应是 0 到 65535 之间的整数。`);
  return port;
}
