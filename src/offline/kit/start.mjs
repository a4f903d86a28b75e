/** Shows the site in this folder in a browser, from this machine only. Needs nothing but Node: `node start.mjs [port]`. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { spawn } from 'node:child_process';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('site', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** The file of an address; null when there is none, or it is not below the folder. */
function fileOf(url) {
  try {
    const path = normalize(join(root, decodeURIComponent(new URL(url, 'http://localhost').pathname)));
    if (path !== root && !path.startsWith(root + sep)) return null;
    const file = statSync(path).isDirectory() ? join(path, 'index.html') : path;
    return statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

const server = createServer((request, response) => {
  const file = fileOf(request.url ?? '/');
  if (file === null) response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('没有这一页。\n');
  else {
    response.writeHead(200, { 'Content-Type': types[extname(file).toLowerCase()] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  }
});

server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  const address = `http://127.0.0.1:${server.address().port}/`;
  process.stdout.write(`网站已在本机打开：${address}\n不用时关闭这个窗口，或按 Ctrl-C。\n`);
  if (process.argv[2] !== undefined) return;
  const [command, args] = { darwin: ['open', [address]], win32: ['cmd', ['/c', 'start', '', address]] }[
    process.platform
  ] ?? ['xdg-open', [address]];
  spawn(command, args, { stdio: 'ignore' }).on('error', () => undefined);
});
