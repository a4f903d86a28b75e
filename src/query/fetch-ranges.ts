/** Reads parts of a file on the server from within a worker, where waiting for an answer stops nobody. */

export interface Downloads {
  bytes: number;
}

/** The data file could not be read. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

interface Part {
  readonly bytes: Uint8Array;
  /** Of the whole file. */
  readonly size: number;
}

/** The engine asks for bytes in the middle of a query and cannot wait for a promise. */
function send(url: string, range: string | null): { request: XMLHttpRequest; bytes: Uint8Array } {
  const request = new XMLHttpRequest();
  request.open('GET', url, false);
  request.responseType = 'arraybuffer';
  if (range !== null) request.setRequestHeader('Range', range);
  try {
    request.send();
  } catch {
    throw new Unreachable('The request was not answered.');
  }
  const { status, response } = request as { status: number; response: unknown };
  if ((status !== 206 && status !== 200) || !(response instanceof ArrayBuffer))
    throw new Unreachable(`The server answered ${String(status)}.`);
  return { request, bytes: new Uint8Array(response) };
}

export function fetchPart(url: string, from: number, to: number, downloads: Downloads): Part {
  const { request, bytes } = send(url, `bytes=${String(from)}-${String(to - 1)}`);
  downloads.bytes += bytes.length;
  // A server without ranges sends the whole file.
  if (request.status === 200) return { bytes, size: bytes.length };
  const size = Number(/\/(\d+)$/u.exec(request.getResponseHeader('Content-Range') ?? '')?.[1]);
  if (!Number.isSafeInteger(size)) throw new Unreachable('The server does not say how large the file is.');
  return { bytes, size };
}

/** Without a range a server may send the file compressed. */
export function fetchWhole(url: string, downloads: Downloads): Part {
  const { bytes } = send(url, null);
  downloads.bytes += bytes.length;
  return { bytes, size: bytes.length };
}
