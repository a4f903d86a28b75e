/** What no page of an OFD shows (properties, annotations, attachments): searched for personal numbers only. */
import { findPersonalNumbers } from '../../../privacy/personal-numbers.ts';
import { createPersonalScan } from '../office/personal-scan.ts';
import { readXml, type Attributes } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';

/** Boxes and matrices are numbers side by side. */
const isWords = /\p{Script=Han}|^[^\d]*\+?\d{11,18}[Xx]?$/u;

/** Personal numbers in the XML parts that are not in `shown`, and in all parts that are no XML. */
export async function unshownPersonalNumbers(archive: Archive, shown: ReadonlySet<string>): Promise<number> {
  let found = 0;
  let text = '';
  const look = (): void => {
    if (text.length >= 11) found += findPersonalNumbers(text).length;
    text = '';
  };
  const handler = {
    open: (_element: string, attributes: Attributes): void => {
      look();
      for (const value of Object.values(attributes))
        if (isWords.test(value)) found += findPersonalNumbers(value).length;
    },
    close: look,
    aside: (value: string): void => {
      found += findPersonalNumbers(value).length;
    },
    text: (value: string): void => {
      text += value;
    },
  };
  for (const name of archive.names) {
    if (/\.xml$/iu.test(name) && !shown.has(name)) await readXml(archive.stream(name), handler, {});
  }
  const scan = createPersonalScan();
  await scan.others(archive);
  return found + scan.found;
}
