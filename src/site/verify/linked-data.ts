/** Addresses of the site's own that a JSON text names: those of linked data, of a data package, of a table's description. */

/** Keys that hold the address of something to be opened; `@id` alone names things, too. */
const opens =
  /^(?:@id|url|item|path|src|start_url|logo|image|(?:.*:)?(?:contentUrl|embedUrl|thumbnailUrl|downloadURL|accessURL|landingPage|page))$/u;

export function linkedAddresses(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return opens.test(key) && isAddress(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => linkedAddresses(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => linkedAddresses(item, name === '@id' ? key || name : name));
}

/** Templates and names with a prefix (`dcat:Catalog`) are none. */
const isAddress = (text: string): boolean =>
  !/[{}\s]/u.test(text) && (/^https?:\/\//iu.test(text) || !/^[A-Za-z][A-Za-z0-9+.-]*:/u.test(text));
