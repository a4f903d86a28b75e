/** Text → XML. Characters that XML 1.0 cannot hold are left out. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeXml = (text: string): string =>
  text.replace(impossible, '').replace(/[&<>"]/gu, (character) => entities[character] ?? character);

/** `<name a="b">text</name>`; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  content: string | readonly string[] = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(value ?? '')}"`)
    .join('');
  if (typeof content === 'string')
    return content === '' ? `<${name}${written}/>` : `<${name}${written}>${escapeXml(content)}</${name}>`;
  return [`<${name}${written}>`, ...content.map((line) => line.replace(/^/gmu, '  ')), `</${name}>`].join('\n');
}

export const xmlFile = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
