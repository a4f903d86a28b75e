/** Serves a built site as web servers do, with the headers of the shipped configurations: for a look at it on one's own machine, and for the browser tests. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { headersFor } from '../../src/deploy/headers.ts';
import { parseByteRange } from './byte-range.ts';
import { contentType } from './mime.ts';
import { resolvePath } from './resolve-path.ts';

export interface StaticSite {
  /** Folder of the built site. */
  readonly root: string;
  /** Path that it is served below: `/` or `/zwgk/jixiao/`. */
  readonly base: string;
  /** Whether texts are sent with gzip, as the shipped nginx configuration does; off where only the content counts. */
  readonly gzip?: boolean;
}

/** Those of the shipped nginx configuration, and HTML. */
const texts = /^(?:text\/|application\/(?:javascript|json|jsonl|ld\+json|atom\+xml|wasm)|image\/svg\+xml)/u;

export function createStaticServer(site: StaticSite): Server {
  const root = resolve(site.root);
  return createServer((request, response) => {
    respond({ ...site, root }, request, response).catch((error: unknown) => {
      // A reader that goes away in the middle of a file is no failure of ours.
      if (!response.headersSent) response.writeHead(500).end();
      else response.destroy(error instanceof Error ? error : undefined);
    });
  });
}

async function respond(
  { root, base, gzip = false }: StaticSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  setHeaders(response, '');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await resolvePath(root, base, request.url ?? '/');
  if (found.kind === 'redirect') {
    // 308 with a path only: a leading `//` would name another host.
    response.writeHead(308, { Location: found.location.replace(/^\/{2,}/, '/') }).end();
    return;
  }
  if (found.kind === 'missing') {
    await sendNotFound(root, request, response);
    return;
  }
  setHeaders(response, relative(root, found.path).split(sep).join('/'));
  await sendFile({ ...found, gzip }, request, response);
}

/** `path` is that of the file below the site's folder. */
function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
}

interface Sendable {
  readonly path: string;
  readonly size: number;
  readonly modified: Date;
  readonly gzip: boolean;
}

async function sendFile(file: Sendable, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const etag = `"${file.size.toString(16)}-${file.modified.getTime().toString(16)}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Last-Modified', file.modified.toUTCString());
  response.setHeader('Accept-Ranges', 'bytes');
  const type = contentType(file.path);
  response.setHeader('Content-Type', type);
  if (isFresh(request, etag, file.modified)) {
    response.writeHead(304).end();
    return;
  }
  const range = parseByteRange(request.headers.range, file.size);
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${String(file.size)}` }).end();
    return;
  }
  if (file.gzip && !range && texts.test(type) && /\bgzip\b/u.test(String(request.headers['accept-encoding']))) {
    response.writeHead(200, { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
    if (request.method === 'HEAD') response.end();
    else await pipeline(createReadStream(file.path), createGzip(), response);
    return;
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  response.setHeader('Content-Length', end - start + 1);
  if (range) response.setHeader('Content-Range', `bytes ${String(start)}-${String(end)}/${String(file.size)}`);
  response.writeHead(range ? 206 : 200);
  if (request.method === 'HEAD' || file.size === 0) response.end();
  else await pipeline(createReadStream(file.path, { start, end }), response);
}

/** `If-None-Match` wins over `If-Modified-Since` (RFC 9110 §13.2.2). */
function isFresh(request: IncomingMessage, etag: string, modified: Date): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((tag) => [etag, `W/${etag}`, '*'].includes(tag.trim()));
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return Number.isFinite(since) && Math.floor(modified.getTime() / 1000) * 1000 <= since;
}

async function sendNotFound(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = join(root, '404.html');
  const page = await stat(path).catch(() => null);
  if (!page?.isFile()) {
    response
      .writeHead(404, { 'Content-Type': contentType('404.txt') })
      .end(request.method === 'HEAD' ? undefined : '404\n');
    return;
  }
  response.writeHead(404, { 'Content-Type': contentType(path), 'Content-Length': page.size });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(path), response);
}
