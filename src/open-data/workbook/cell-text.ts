/**
 * Text in the XML of a spreadsheet. Characters that XML cannot hold are written as `_xHHHH_`, which spreadsheet programs
 * read back; text that looks like such an escape is escaped itself, so nothing is lost.
 */

/** What a cell can hold in spreadsheet programs, in UTF-16 units. */
const longest = 32_767;
const note = '……（表格软件一格放不下，全文见 CSV 或 JSON）';

// What XML 1.0 forbids, and CR, which it would turn into LF.
const unwritable = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;

const escape = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const xmlText = (text: string): string =>
  text.replaceAll(unwritable, escape).replaceAll(/[&<>"]/gu, (character) => entities[character] ?? character);

/** Cut between characters, and saying so, when a cell cannot hold it. */
export function cellText(text: string): string {
  if (text.length <= longest) return text;
  return text.slice(0, longest - note.length).replace(/[\uD800-\uDBFF]$/u, '') + note;
}
