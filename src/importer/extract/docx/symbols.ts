/**
 * Characters of symbol fonts, which Word stores as F020–F0FF beside a font name (`w:sym`, or as text in that font),
 * as the Unicode characters that they print. A mark that no table knows stays as it is stored.
 */

/** 0x20–0x7E and 0xA0–0xFE of Adobe Symbol; a blank is a glyph that Unicode has not. */
const symbolLow = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const symbolHigh = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ ⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭';

const run = (first: number, characters: string): [number, string][] =>
  Array.from(characters, (character, index) => [first + index, character]);

const symbol = new Map([...run(0x20, symbolLow), ...run(0xa0, symbolHigh)]);

const wingdings = new Map([
  ...run(0x6c, '●❍■□🞐❑❒⬧⧫◆❖⬥⌧⮹⌘'),
  ...run(0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'),
  ...run(0x9e, '·•▪○○○◉◎○▪□'),
  ...run(0xd8, '➢'),
  ...run(0xdf, '←→↑↓↖↗↙↘'),
  ...run(0xe8, '➔'),
  ...run(0xf0, '⇨'),
  ...run(0xfb, '✘✔☒☑'),
]);

const wingdings2 = new Map([
  ...run(0x4f, '✘✓☒☑☒☒'),
  ...run(0x69, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'),
  ...run(0x97, '●'),
  ...run(0xa2, '■□'),
]);

const tables: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  symbol,
  wingdings,
  'wingdings 2': wingdings2,
};

/** What a code (hexadecimal, F000 offset or not) of a font prints. */
export function symbolOf(font: string | undefined, hex: string): string {
  if (!/^[0-9a-f]{1,5}$/iu.test(hex)) return '';
  const code = parseInt(hex, 16);
  const table = tables[(font ?? '').toLowerCase()];
  const slot = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const known = table?.get(slot);
  if (known !== undefined) return known;
  return code < 0x20 || (code >= 0xd800 && code < 0xe000) ? '' : String.fromCodePoint(code);
}

/** Fonts that have no letters: what is typed in them, R for a ticked box, prints their marks, too. */
const withoutLetters = /^wingdings(?: 2)?$/iu;

/**
 * Replaces private-use characters of a text in a symbol font, and letters in fonts that have none; without a font the
 * Symbol table is taken.
 */
export function printSymbols(text: string, font: string | undefined): string {
  const marks = withoutLetters.test(font ?? '') ? /[\u0021-\u00ff\uf020-\uf0ff]/gu : /[\uf020-\uf0ff]/gu;
  return text.replace(marks, (character) => {
    const known = tables[(font ?? '').toLowerCase()] === undefined ? 'symbol' : font;
    return symbolOf(known, character.charCodeAt(0).toString(16));
  });
}
