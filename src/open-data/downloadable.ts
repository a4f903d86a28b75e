/** The copy of an original that readers download, and where it stands. */
import { downloadPath } from '../catalogue/addresses.ts';
import type { Original } from '../document/original.ts';

export const downloadable = (original: Original) => original.published ?? original.text;

/** Path below the site's root, without a leading slash. */
export const publishedPath = (path: string): string => downloadPath(path).slice(1);
