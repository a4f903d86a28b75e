/** Request addresses → files of the site, without ever leaving it. */
import { stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export type Resolution =
  | { readonly kind: 'file'; readonly path: string; readonly size: number; readonly modified: Date }
  /** A folder asked for without its final slash, or the bare address above the base path. */
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'missing' };

const missing: Resolution = { kind: 'missing' };

/** Decoded segments of a path; null when the address is malformed or could climb out of the root. */
function segmentsOf(pathname: string): readonly string[] | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const segments = decoded.split('/').filter((segment) => segment !== '');
  return segments.some((segment) => segment === '..' || segment === '.') ? null : segments;
}

/** `root` is the built site; `base` is the path that it is served below, with slashes at both ends. */
export async function resolvePath(root: string, base: string, url: string): Promise<Resolution> {
  const [pathname = '/', query] = url.split('?', 2);
  if (!`${pathname}/`.startsWith(base)) return pathname === '/' ? { kind: 'redirect', location: base } : missing;
  const segments = segmentsOf(pathname.slice(base.length));
  if (segments === null) return missing;
  const path = join(root, ...segments);
  if (path !== root && !path.startsWith(root + sep)) return missing;

  const found = await stat(path).catch(() => null);
  if (found?.isFile()) {
    return pathname.endsWith('/') ? missing : { kind: 'file', path, size: found.size, modified: found.mtime };
  }
  if (!found?.isDirectory()) return missing;
  if (!pathname.endsWith('/')) {
    return { kind: 'redirect', location: `${pathname}/${query === undefined ? '' : `?${query}`}` };
  }
  const index = join(path, 'index.html');
  const page = await stat(index).catch(() => null);
  return page?.isFile() ? { kind: 'file', path: index, size: page.size, modified: page.mtime } : missing;
}
