/**
 * Serves the page of the benchmark, with the portal's own code as it stands (types stripped, nothing bundled), and the files of
 * the contenders, compressed as web servers do; counts the bytes of the latter.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType } from '../server/mime.ts';
import { projectRoot } from '../tool.ts';

export interface Sent {
  readonly all: number;
  readonly texts: number;
}

export interface BenchServer {
  readonly server: Server;
  /** Bytes of the contenders' files sent so far, and of the texts of results among them. */
  readonly sent: () => Sent;
}

const page = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>检索测试</title>';
const resultText = /\/(?:text|fragment)\//u;
const compressible = /\.(?:js|json)$/u;

/** Contenders' files lie below `/index/<name of the folder>/`. */
export function benchServer(folders: string): BenchServer {
  const sent = { all: 0, texts: 0 };
  const compressed = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').replace(/\?.*$/u, '')));
    const answer = async (): Promise<void> => {
      if (path === '/') {
        response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
      } else if (path.startsWith('/code/')) {
        const code = await readFile(join(projectRoot, path.slice('/code/'.length)), 'utf8');
        response.setHeader('Content-Type', 'text/javascript').end(stripTypeScriptTypes(code));
      } else {
        let content: Uint8Array = await readFile(join(folders, path.slice('/index/'.length)));
        response.setHeader('Content-Type', contentType(path)).setHeader('Cache-Control', 'max-age=3600');
        if (compressible.test(path)) {
          content = compressed.get(path) ?? gzipSync(content);
          compressed.set(path, content);
          response.setHeader('Content-Encoding', 'gzip');
        }
        sent.all += content.length;
        if (resultText.test(path)) sent.texts += content.length;
        response.end(content);
      }
    };
    answer().catch(() => response.writeHead(404).end());
  });
  return { server, sent: () => ({ ...sent }) };
}
