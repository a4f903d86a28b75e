/** One pass over an HTML page for everything that the output gates ask of it. */
import { Parser } from 'htmlparser2';
import { cssAddresses } from './css-addresses.ts';
import { linkedAddresses } from './linked-data.ts';

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
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time tspan u var wbr'.split(
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
  image: ['href', 'xlink:href'],
  img: ['src'],
  button: ['formaction'],
  input: ['src', 'formaction'],
  link: ['href'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** `a.png 1x, b.png 2x` → `a.png`, `b.png`. */
const sourceSet = (value: string): string[] =>
  value
    .split(/,\s+/u)
    .map((candidate) => candidate.trim().split(/\s+/u)[0] ?? '')
    .filter((address) => address !== '');

/** Names of `<meta>` whose content is an address. */
const addressNames = /^(?:og:(?:image|url|video|audio)|twitter:image|Url|Image)$/u;

function metaAddress({
  name,
  property,
  content,
  'http-equiv': equivalent,
}: Readonly<Record<string, string>>): string[] {
  if (content === undefined) return [];
  if (equivalent?.toLowerCase() === 'refresh') return /url\s*=\s*['"]?([^'"]+)/iu.exec(content)?.slice(1, 2) ?? [];
  return addressNames.test(property ?? name ?? '') ? [content] : [];
}

function linkedDataIn(json: string): string[] {
  try {
    return linkedAddresses(JSON.parse(json));
  } catch {
    return [];
  }
}

function textAddresses(name: string, type: string | undefined, xml: boolean): ((own: string) => string[]) | null {
  if (name === 'style') return cssAddresses;
  if (name === 'script' && type === 'application/ld+json') return linkedDataIn;
  return xml && name === 'loc' ? (own) => [own.trim()] : null;
}

/** `xml`: the file is an SVG picture, a feed or another XML, not an HTML page. */
export function readPage(html: string, { xml = false } = {}): PageReading {
  const links: string[] = [];
  const ids: string[] = [];
  const text: string[] = [];
  const attributes: string[] = [];
  /** How the element at hand holds addresses in its text, which may come in pieces. */
  let addressesOf: ((own: string) => string[]) | null = null;
  let own = '';
  const parser = new Parser(
    {
      onopentag(name, values) {
        if (!inline.has(name)) text.push('\n');
        for (const attribute of addresses[name] ?? []) {
          const address = values[attribute];
          if (address !== undefined) links.push(address);
        }
        for (const set of [values['srcset'], values['imagesrcset']])
          if (set !== undefined) links.push(...sourceSet(set));
        if (values['style'] !== undefined) links.push(...cssAddresses(values['style']));
        if (name === 'meta') links.push(...metaAddress(values));
        if (values['id'] !== undefined) ids.push(values['id']);
        if (name === 'a' && values['name'] !== undefined) ids.push(values['name']);
        attributes.push(...Object.values(values));
        own = '';
        addressesOf = textAddresses(name, values['type'], xml);
      },
      onclosetag(name) {
        if (!inline.has(name)) text.push('\n');
        if (addressesOf !== null) links.push(...addressesOf(own));
        addressesOf = null;
      },
      ontext(part) {
        text.push(part);
        if (addressesOf !== null) own += part;
      },
      oncomment(comment) {
        attributes.push(comment);
      },
    },
    { xmlMode: xml },
  );
  parser.end(html);
  return { links, ids, text: text.join(''), attributes: attributes.join('\n') };
}
