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

/** Characters that stand behind the last cut of a part; of all parts together. Nobody's words are so long. */
const restBudget = 50_000;

/** Elements of a sheet's texts that cut nothing: runs and how they look. */
const flows = new Set(
  'r t rPr b i u sz color rFont family charset scheme vertAlign strike outline shadow extend condense rPh phoneticPr'.split(
    ' ',
  ),
);

/** Identifiers of the format, places and shapes: they look like numbers and are none. People's words are in all others. */
const notWords =
  /(?:^|:)(?:id|uid|guid|rsid\w*|paraId|textId|durableId|anchorId|editId|storeItemID|itemID|path|points|adj|d|o|l|coord(?:size|origin)|sqref|ref|r|s|spans|gfxdata|xpath|date|time|c?[xy]|w|h|dist[TBLR])$|^(?:office|\?):value$/iu;

const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

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
  let restLeft = restBudget;
  /** Packages are looked into one level deep. */
  let inside = false;

  /** `printed`: the cells of the part are printed and masked elsewhere. */
  function handler(part: string, printed: boolean): XmlHandler {
    seen.add(part.toLowerCase());
    const isWord = /^word\/|(?:^|\/)(?:content|styles)\.xml$/u.test(part);
    const isSheet = part.startsWith('xl/');
    let text = '';
    let depth = 0;
    const check = (): void => {
      if (text.length >= 11)
        found += findPersonalNumbers(text).length || findPersonalNumbers(joinedStrings(text)).length;
      text = '';
    };
    return {
      open(_element, attributes) {
        depth += 1;
        for (const name in attributes) {
          const value = attributes[name] ?? '';
          if (value.length >= 11 && !notWords.test(name)) found += findPersonalNumbers(decoded(value)).length;
        }
      },
      close(name) {
        depth -= 1;
        const local = name.slice(name.indexOf(':') + 1);
        // A stored amount may look like a personal number; what the cell prints of it does not.
        if (name === 'x:v' && printed) text = '';
        const goesOn = isWord ? !cuts.has(local) : isSheet && flows.has(local);
        if (!goesOn) check();
        else if (depth === 0) {
          text = text.slice(0, restLeft);
          restLeft -= text.length;
          check();
        }
      },
      text(value) {
        text += value;
      },
      aside(value) {
        found += findPersonalNumbers(value).length;
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
