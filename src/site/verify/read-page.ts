/** One pass over an HTML page for everything that the output gates ask of it. */
import { Parser } from 'htmlparser2';

export interface PageReading {
  /** Every address that the page refers to, as written, entities decoded. */
  readonly links: readonly string[];
  /** Anchors that others can point to. */
  readonly ids: readonly string[];
  /** All that the page holds as text, entities decoded; elements that break a line are line breaks. */
  readonly text: string;
  /** The values of all attributes, one a line. */
  readonly attributes: string;
}

/** Elements inside a line: a number printed across them is still one number to the reader. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Attributes that hold one address, by element. */
const addresses: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  audio: ['src'],
  embed: ['src'],
  form: ['action'],
  iframe: ['src'],
  image: ['href'],
  img: ['src'],
  input: ['src'],
  link: ['href'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  use: ['href'],
  video: ['src', 'poster'],
};

/** `a.png 1x, b.png 2x` → `a.png`, `b.png`. */
const sourceSet = (value: string): string[] =>
  value
    .split(/,\s+/u)
    .map((candidate) => candidate.trim().split(/\s+/u)[0] ?? '')
    .filter((address) => address !== '');

export function readPage(html: string): PageReading {
  const links: string[] = [];
  const ids: string[] = [];
  const text: string[] = [];
  const attributes: string[] = [];
  const parser = new Parser({
    onopentag(name, values) {
      if (!inline.has(name)) text.push('\n');
      for (const attribute of addresses[name] ?? []) {
        const address = values[attribute];
        if (address !== undefined) links.push(address);
      }
      if (values['srcset'] !== undefined) links.push(...sourceSet(values['srcset']));
      if (values['id'] !== undefined) ids.push(values['id']);
      if (name === 'a' && values['name'] !== undefined) ids.push(values['name']);
      attributes.push(...Object.values(values));
    },
    onclosetag(name) {
      if (!inline.has(name)) text.push('\n');
    },
    ontext(part) {
      text.push(part);
    },
    oncomment(comment) {
      attributes.push(comment);
    },
  });
  parser.end(html);
  return { links, ids, text: text.join(''), attributes: attributes.join('\n') };
}
