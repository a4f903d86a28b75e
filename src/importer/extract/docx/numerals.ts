/** Numbers as automatic numbering prints them (ECMA-376 17.18.59, ST_NumberFormat). */

interface Counting {
  readonly digits: string;
  readonly units: readonly string[];
  /** Whether a leading one before ten is left out: 十二, not 一十二. */
  readonly bareTen: boolean;
}

const plain: Counting = { digits: '零一二三四五六七八九', units: ['', '十', '百', '千', '万'], bareTen: true };
const legal: Counting = { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟', '万'], bareTen: false };
const legalTraditional: Counting = {
  digits: '零壹貳參肆伍陸柒捌玖',
  units: ['', '拾', '佰', '仟', '萬'],
  bareTen: false,
};

function counted(n: number, { digits, units, bareTen }: Counting): string {
  if (n <= 0 || n > 99_999) return String(n);
  let text = '';
  let zero = false;
  const figures = String(n);
  Array.from(figures).forEach((figure, index) => {
    const unit = units[figures.length - 1 - index] ?? '';
    if (figure === '0') zero = text !== '';
    else {
      text += (zero ? (digits[0] ?? '') : '') + (digits[Number(figure)] ?? '') + unit;
      zero = false;
    }
  });
  const one = (digits[1] ?? '') + (units[1] ?? '');
  return bareTen && n < 20 && text.startsWith(one) ? text.slice(1) : text;
}

const digitwise = (n: number, digits: string): string =>
  Array.from(String(n), (figure) => digits[Number(figure)] ?? figure).join('');

/** The nth of a short list; beyond it the number itself. */
const listed = (n: number, list: string): string => Array.from(list)[n - 1] ?? String(n);

function letters(n: number, first: string): string {
  if (n < 1 || n > 780) return String(n);
  const letter = String.fromCharCode(first.charCodeAt(0) + ((n - 1) % 26));
  return letter.repeat(Math.ceil(n / 26));
}

const romanSteps: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n);
  let rest = n;
  let text = '';
  for (const [value, mark] of romanSteps) {
    while (rest >= value) {
      text += mark;
      rest -= value;
    }
  }
  return text;
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿';

type Format = (n: number) => string;
const chinese: Format = (n) => counted(n, plain);
const chineseDigits: Format = (n) => digitwise(n, '〇一二三四五六七八九');
const circle: Format = (n) => listed(n, circled);

const formats: Readonly<Record<string, Format>> = {
  none: () => '',
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: (n) => digitwise(n, '０１２３４５６７８９'),
  decimalFullWidth2: (n) => digitwise(n, '０１２３４５６７８９'),
  decimalEnclosedCircle: circle,
  decimalEnclosedCircleChinese: circle,
  decimalEnclosedParen: (n) => listed(n, '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'),
  decimalEnclosedFullstop: (n) => listed(n, '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'),
  ideographEnclosedCircle: (n) => listed(n, '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'),
  ideographTraditional: (n) => listed(n, '甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: (n) => listed(n, '子丑寅卯辰巳午未申酉戌亥'),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: chineseDigits,
  taiwaneseDigital: chineseDigits,
  japaneseDigitalTenThousand: chineseDigits,
  chineseLegalSimplified: (n) => counted(n, legal),
  ideographLegalTraditional: (n) => counted(n, legalTraditional),
  japaneseLegal: (n) => counted(n, legalTraditional),
  lowerLetter: (n) => letters(n, 'a'),
  upperLetter: (n) => letters(n, 'A'),
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperRoman: roman,
};

/** A number in a named format; a format that is not known prints as plain figures. */
export const numeral = (n: number, format: string): string => (formats[format] ?? String)(n);
