/** Loads one file of the search bundle. */
import { inflate } from './inflate.ts';
import { signature } from './pagefind-format.ts';

const isIndexFile = /\.(?:pf_meta|pf_index|pagefind)$/u;

export const pathOf = (input: RequestInfo | URL): string => {
  const address = input instanceof Request ? input.url : String(input);
  return address.replace(/^https?:\/\/[^/]*/u, '').replace(/[?#].*$/u, '');
};

/** Its bytes, inflated. A login page in place of the file, for example, also counts as not loaded. */
export async function loadFile(
  input: RequestInfo | URL,
  init?: RequestInit,
  load: typeof fetch = fetch,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = pathOf(input);
  const response = await load(input, init);
  if (!response.ok) throw new Error(`${String(response.status)} ${path}`);
  const bytes = await inflate(new Uint8Array(await response.arrayBuffer()));
  const begins = new TextDecoder().decode(bytes.subarray(0, signature.length));
  if (isIndexFile.test(path) && begins !== signature) throw new Error(`Not a file of the index: ${path}`);
  return bytes;
}
