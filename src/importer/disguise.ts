/**
 * Texts that are no plain text: web pages and XML that web systems hand out under the names of Word and Excel files
 * (.xls, .doc). Told by how they begin, in any of the encodings that such systems write.
 */

export type Disguise = 'web-page' | 'office-xml';

const longest = 2048;

/** The beginning as Latin letters whatever the encoding: zero bytes and byte order marks left out. */
function beginning(bytes: Uint8Array): string {
  const head = bytes.subarray(0, longest).filter((byte) => byte !== 0);
  return String.fromCharCode(...head)
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u, '')
    .trimStart()
    .toLowerCase();
}

const page = /^(?:<!--[^>]*-->\s*|<\?xml[^>]*>\s*)*(?:<!doctype html|<(?:html|head|body|table|meta|style|title)[\s>])/u;
const archive = /^(?:[a-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?mime-version:/u;
const officeXml =
  /^<\?xml[^>]*>\s*(?:<!--[^>]*-->\s*)*<(?:\?mso-application|(?:ss:)?workbook[\s>]|w:worddocument|pkg:package|office:document[\s>])/u;

export function disguiseOf(bytes: Uint8Array): Disguise | null {
  const head = beginning(bytes);
  if (officeXml.test(head)) return 'office-xml';
  return page.test(head) || archive.test(head) ? 'web-page' : null;
}
