/** What a text says to a program that decodes it: percent-encoding, character references, escapes, base64. */

const percent = /(?:%[0-9A-Fa-f]{2})+/gu;
const reference =
  /&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(nbsp|ensp|emsp|thinsp|shy|zwnj|zwj|hyphen|dash|comma|period));?/gu;
const escape = /\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|u\{([0-9A-Fa-f]{1,6})\})/gu;
const base64 = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{15,}={0,2}/gu;
/** Longer ones are pictures and programs. */
const longestBase64 = 65_536;

const named: Readonly<Record<string, string>> = { hyphen: '-', dash: '-', comma: ',', period: '.' };

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const fromPercent = (run: string): string => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8');

const fromReference = (_: string, decimal?: string, hexadecimal?: string, name = ''): string =>
  decimal !== undefined
    ? character(Number(decimal))
    : hexadecimal !== undefined
      ? character(parseInt(hexadecimal, 16))
      : (named[name] ?? ' ');

const fromEscape = (_: string, long?: string, short?: string, open?: string): string =>
  character(parseInt(long ?? short ?? open ?? '', 16));

/** Text, when that is what the bytes are; hashes are long, too. */
function fromBase64(token: string): string | null {
  if (token.length > longestBase64 || /^(?:[0-9a-f]+|[0-9A-F]+|[A-Za-z]+)$/u.test(token)) return null;
  const text = Buffer.from(token, 'base64').toString('utf8');
  return /[\u0000-\u0008\u000e-\u001f\ufffd]/u.test(text) ? null : text;
}

/** Every other reading of the text; none when nothing in it is encoded. */
export function* decodedTexts(text: string): Generator<string> {
  const decoded = text.replace(percent, fromPercent).replace(reference, fromReference).replace(escape, fromEscape);
  if (decoded !== text) yield decoded;
  for (const [token] of text.matchAll(base64)) {
    const inside = fromBase64(token);
    if (inside !== null) yield inside;
  }
}
