/**
 * Characters that look like Han characters and are others: fonts whose tables name a glyph by its radical make a PDF say ⻓
 * for 长 and ⾦ for 金. Folded to the character that is meant, and counted.
 */

/**
 * CJK Radicals Supplement → unified ideographs, after Unicode's EquivalentUnifiedIdeograph.txt, as far as NFKC does not
 * know them; both strings run in parallel.
 */
const supplement =
  '⺁⺂⺃⺄⺅⺆⺈⺉⺊⺋⺌⺍⺎⺏⺐⺒⺓⺔⺖⺗⺘⺙⺛⺜⺝⺞⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺫⺬⺭⺯⺰⺱⺲⺳⺴⺶⺹⺺⺻⺼' +
  '⺾⺿⻀⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲';
const unified =
  '厂乛乚乙亻冂刀刂卜㔾小小兀尣尢巳幺彑忄心扌攵旡日月歺民氵氺灬爫爫丬牛犭王目示礻糹纟罓罒㓁冗羊耂肀聿肉' +
  '艹艹艹虎衤覀西见角讠贝车辶辶辶邑钅長镸长门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀';

/** Fonts for simplified Chinese draw this radical as 户; NFKC would make it the traditional 戶. */
const simplified: readonly (readonly [string, string])[] = [['\u2f3e', '户']];

/** Signs as they are drawn in vertical text, and as they are written. */
const vertical = '︐︑︒︓︔︕︖︗︘︙︰︱︳︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄';
const written = '，、。：；！？〖〗…：—＿（）｛｝〔〕【】《》〈〉「」『』';

const meant = Array.from(unified);
const upright = Array.from(written);
/** Fonts that draw two or three dashes as one glyph name it by the long dash. */
const dashes: readonly (readonly [string, string])[] = [
  ['\u2e3a', '——'],
  ['\u2e3b', '———'],
];

/**
 * Source Han (Noto CJK) draws two characters with one glyph and names it by the rarer: what Chinese documents write is the
 * second.
 */
const shared: readonly (readonly [string, string])[] = [
  ['\u2012', '–'],
  ['\u2015', '—'],
  ['\u2035', '｀'],
  ['\u2215', '／'],
  ['\u2329', '〈'],
  ['\u232a', '〉'],
  ['\u301c', '～'],
  ['\u3b35', '胶'],
];

const equivalents = new Map([
  ...Array.from(supplement, (radical, index): readonly [string, string] => [radical, meant[index] ?? radical]),
  ...simplified,
  ...dashes,
  ...shared,
  ...Array.from(vertical, (sign, index): readonly [string, string] => [sign, upright[index] ?? sign]),
]);

/** Shared glyphs, long dashes, radicals, vertical signs, and the compatibility ideographs that Unicode equates with others. */
const lookAlike =
  /[\u2012\u2015\u2035\u2215\u2329\u232a\u301c\u3b35\u2e3a\u2e3b\u2e80-\u2fd5\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe44]/gu;

export interface Folded {
  readonly text: string;
  /** The characters that were replaced. */
  readonly replaced: readonly string[];
}

export function foldLookAlikes(text: string): Folded {
  const replaced: string[] = [];
  const folded = text.replace(lookAlike, (character) => {
    const equivalent = equivalents.get(character) ?? character.normalize('NFKC');
    if (equivalent !== character) replaced.push(character);
    return equivalent;
  });
  return { text: folded, replaced };
}

/** A dash drawn as wide as two or three, in font sizes, is as many: some fonts name the joined glyph by one of them. */
export function foldWideDash(text: string, width: number): string {
  const dashes = Math.min(3, Math.round(width));
  return text === '—' && dashes > 1 ? text.repeat(dashes) : text;
}
