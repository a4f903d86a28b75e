/**
 * Looks for personal numbers in every part of a package, text that is not read included (deleted runs, comments,
 * properties): a file that holds any must not be published as received.
 */
import { findPersonalNumbers } from '../../../privacy/personal-numbers.ts';
import { Refusal } from '../reading.ts';
import { readXml, xmlLimits, type XmlHandler, type XmlLimits } from '../xml/read-xml.ts';
import { openArchive, type Archive } from '../zip/archive.ts';
import { firstBytes, rawPersonalNumbers, unreadBudget } from '../zip/unread-bytes.ts';
import { officeNamespaces } from './namespaces.ts';

/** Elements whose end cuts the text: a number never runs across it. */
const cuts = new Set([
  'p',
  'h',
  'tc',
  'tr',
  'si',
  'is',
  'v',
  'f',
  'c',
  'row',
  'comment',
  'text',
  'docPr',
  'instrText',
  'formula1',
  'formula2',
  'definedName',
]);

/** Texts that a formula or a list of choices puts together: `"139"&"0000…"`, `"甲,139…"`. */
const joinedStrings = (formula: string): string => formula.replace(/"\s*[&,]\s*"/gu, '');

const isXml = (name: string): boolean => /\.(?:xml|rels|vml)$/iu.test(name);

async function* joined(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Attributes in which people leave numbers; identifiers of the format look like numbers and are none. */
const attributeNames = new Set([
  'Target',
  'w:author',
  'author',
  'descr',
  'title',
  'name',
  'tooltip',
  'w:instr',
  'prompt',
  'promptTitle',
  'error',
  'errorTitle',
  'display',
]);

/** Elements that keep people's words in attributes: variables of the document, the cells that a pivot table was made of. */
const elementsOfWords = new Set(['w:docVar', 'x:s', 'x:n']);

export interface PersonalScan {
  /** Takes the events of a part while it is read for its content. */
  handler(part: string): XmlHandler;
  /** Reads the XML parts that nobody has read, and the files embedded in the package. */
  rest(archive: Archive): Promise<void>;
  /** Searches the parts that are no XML. */
  others(archive: Archive): Promise<void>;
  /** Numbers found so far. */
  readonly found: number;
}

export function createPersonalScan(limits: XmlLimits = xmlLimits): PersonalScan {
  const seen = new Set<string>();
  let found = 0;
  /** Packages are looked into one level deep. */
  let inside = false;

  /** `printed`: the cells of the part are printed and masked elsewhere. */
  function handler(part: string, printed: boolean): XmlHandler {
    seen.add(part.toLowerCase());
    const isText = /^(?:word|xl)\/|(?:^|\/)(?:content|styles)\.xml$/u.test(part);
    let text = '';
    const check = (): void => {
      if (text.length >= 11)
        found += findPersonalNumbers(text).length || findPersonalNumbers(joinedStrings(text)).length;
      text = '';
    };
    return {
      open(element, attributes) {
        for (const name in attributes) {
          const value = attributes[name] ?? '';
          if (value.length >= 11 && (attributeNames.has(name) || elementsOfWords.has(element)))
            found += findPersonalNumbers(value).length;
        }
      },
      close(name) {
        // A stored amount may look like a personal number; what the cell prints of it does not.
        if (name === 'x:v' && printed) text = '';
        if (!isText || cuts.has(name.slice(name.indexOf(':') + 1))) check();
      },
      text(value) {
        text += value;
      },
    };
  }

  const scanParts = async (archive: Archive, known: ReadonlySet<string>): Promise<void> => {
    for (const name of archive.names) {
      if (!isXml(name) || known.has(name.toLowerCase())) continue;
      const pieces = archive.stream(name);
      const first = await pieces.next();
      // Programs leave empty parts where there is nothing to say.
      if (first.done !== true)
        await readXml(joined(first.value, pieces), handler(name, false), officeNamespaces, limits);
    }
  };

  const scanOthers = async (archive: Archive): Promise<void> => {
    let left = unreadBudget;
    for (const name of archive.names) {
      if (isXml(name) || left <= 0) continue;
      const bytes = await firstBytes(archive, name, left);
      left -= bytes.length;
      await scanAttached(bytes);
    }
  };

  /** A file in the package: a package is looked into, anything else searched as it is. */
  const scanAttached = async (bytes: Uint8Array): Promise<void> => {
    if (!isZip(bytes) || inside) {
      found += rawPersonalNumbers(bytes);
      return;
    }
    inside = true;
    try {
      const archive = await openArchive(bytes);
      await scanParts(archive, new Set());
      await scanOthers(archive);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      found += rawPersonalNumbers(bytes);
    } finally {
      inside = false;
    }
  };

  return {
    handler: (part) => handler(part, true),
    async rest(archive) {
      for (const name of archive.names) found += findPersonalNumbers(name).length;
      await scanParts(archive, new Set(seen));
      await scanOthers(archive);
    },
    others: scanOthers,
    get found() {
      return found;
    },
  };
}
