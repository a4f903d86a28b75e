/**
 * Looks for personal numbers in every part of a package, text that is not read included (deleted runs, comments,
 * properties): a file that holds any must not be published as received.
 */
import { findPersonalNumbers } from '../../../privacy/personal-numbers.ts';
import { readXml, xmlLimits, type XmlHandler, type XmlLimits } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import { officeNamespaces } from './namespaces.ts';

/** Elements whose end cuts the text: a number never runs across it. */
const cuts = new Set(['p', 'tc', 'tr', 'si', 'is', 'f', 'c', 'row', 'comment', 'text', 'docPr', 'instrText']);

/** Attributes in which people leave numbers; identifiers of the format look like numbers and are none. */
const attributeNames = new Set(['Target', 'w:author', 'author', 'descr', 'title', 'name', 'tooltip', 'w:instr']);

export interface PersonalScan {
  /** Takes the events of a part while it is read for its content. */
  handler(part: string): XmlHandler;
  /** Reads the XML parts that nobody has read. */
  rest(archive: Archive): Promise<void>;
  /** Numbers found so far. */
  readonly found: number;
}

export function createPersonalScan(limits: XmlLimits = xmlLimits): PersonalScan {
  const seen = new Set<string>();
  let found = 0;

  function handler(part: string): XmlHandler {
    seen.add(part.toLowerCase());
    const isText = /^(?:word|xl)\//u.test(part);
    let text = '';
    const check = (): void => {
      if (text.length >= 11) found += findPersonalNumbers(text).length;
      text = '';
    };
    return {
      open(_name, attributes) {
        for (const name in attributes) {
          const value = attributes[name] ?? '';
          if (value.length >= 11 && attributeNames.has(name)) found += findPersonalNumbers(value).length;
        }
      },
      close(name) {
        // What cells of a sheet hold is printed and masked there; a stored amount may look like a number and be none.
        if (name === 'x:v') text = '';
        if (!isText || cuts.has(name.slice(name.indexOf(':') + 1))) check();
      },
      text(value) {
        text += value;
      },
    };
  }

  return {
    handler,
    async rest(archive) {
      for (const name of archive.names) {
        if (!/\.(?:xml|rels|vml)$/iu.test(name) || seen.has(name.toLowerCase())) continue;
        await readXml(archive.stream(name), handler(name), officeNamespaces, limits);
      }
    },
    get found() {
      return found;
    },
  };
}
