/** Hands a text that the page made to the reader as a file. */
import { element } from './dom.ts';

/** The browser may read the file a while after the click. */
const keptMilliseconds = 10_000;

export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = element('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, keptMilliseconds);
}
