/** Personal numbers in a published file, whatever shape its text has. */
import { findPersonalNumbers, maskPersonalNumbers, type PersonalNumber } from '../../privacy/personal-numbers.ts';
import { decodedTexts } from './encoded-text.ts';
import type { OutputProblem } from './output-problem.ts';
import type { PageReading } from './read-page.ts';

/**
 * E-mail is settled before publication, document by document: pages may well name the webmaster's own address, and scripts
 * that of their authors.
 */
type Searched = Exclude<PersonalNumber['kind'], 'e-mail'>;

const kinds: Readonly<Record<Searched, string>> = {
  mobile: '手机号码',
  'id-card': '身份证号码',
  'bank-card': '银行卡号',
};

const hint =
  '回到这份文本的导入结果，把号码遮蔽后重新生成（重新导入原件会自动遮蔽）；在解决之前网站不会更新，已发布的内容不受影响。';

/** Numbers that a published text copy shows to be amounts or pieces of codes (`clearedNumbers`). */
export type Cleared = ReadonlySet<string>;

/** Passages of text, each looked at by itself, → problems. The number itself is never repeated in full. */
function problemsOf(file: string, passages: Iterable<string>, cleared?: Cleared): OutputProblem[] {
  const seen = new Map<string, OutputProblem>();
  for (const passage of readings(passages)) {
    for (const number of findPersonalNumbers(passage, cleared)) {
      if (number.kind === 'e-mail' || seen.has(number.digits)) continue;
      const around = passage.slice(Math.max(0, number.start - 12), number.end + 12);
      const shown = maskPersonalNumbers(around).text.replace(/\s+/gu, ' ').trim();
      seen.set(number.digits, { file, message: `含有未遮蔽的${kinds[number.kind]}：“…${shown}…”`, hint });
    }
  }
  return [...seen.values()];
}

/** Each passage as it is written, and as what decodes it reads it. */
function* readings(passages: Iterable<string>): Generator<string> {
  for (const passage of passages) {
    yield passage;
    yield* decodedTexts(passage);
  }
}

export const personalNumbersInPage = (
  file: string,
  page: Pick<PageReading, 'text' | 'attributes'>,
  cleared?: Cleared,
): OutputProblem[] => problemsOf(file, [page.text, page.attributes], cleared);

export const personalNumbersInText = (file: string, text: string, cleared?: Cleared): OutputProblem[] =>
  problemsOf(file, [text], cleared);

/** Cells by themselves: beside each other they are in a table of the original, too, where they have been searched. */
export const personalNumbersInCsv = (file: string, csv: string, cleared?: Cleared): OutputProblem[] =>
  problemsOf(file, [csv.replace(/"(?:[^"]|"")*"|,/gu, (part) => (part === ',' ? '\n\n' : part))], cleared);

/** In a program numbers are constants and lists of these: a number of a person is in one piece. */
const inOnePiece = /(?<![\d.,])(?:\+?86[- ]?)?[1-9]\d{10,18}[Xx]?(?![\d.])/gu;

export const personalNumbersInProgram = (file: string, code: string, cleared?: Cleared): OutputProblem[] =>
  problemsOf(
    file,
    [...readings([code])].flatMap((text) => text.match(inOnePiece) ?? []),
    cleared,
  );

/** Names of what a JSON number under them would be. */
const phoneKey = /(?:电话|手机|联系|微信|tel|phone|mobile|wechat)/iu;

/**
 * Strings and keys, and numbers whose key speaks of a telephone: an amount in fen is a plain JSON number, and one of
 * 15,000 万元 has the shape of a mobile number. What is not valid JSON is searched as text.
 */
export function personalNumbersInJson(file: string, json: string, cleared?: Cleared): OutputProblem[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return personalNumbersInText(file, json, cleared);
  }
  return problemsOf(file, stringsOf(value), cleared);
}

function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* stringsOf(item);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield key;
      if (typeof item === 'number' && phoneKey.test(key)) yield String(item);
      else yield* stringsOf(item);
    }
  }
}

/** Signs that no text holds: what has them is an index of words or machine code. */
const notText = /[\u0000-\u0008\u000E-\u001F\uFFFD]/u;

/** In what is not text, digits side by side are all that can be told. */
const bareMobile = /(?<![0-9])1[3-9][0-9]{9}(?![0-9])/gu;

/**
 * A file of the search bundle, unpacked, whatever it has become: JSON, perhaps behind a signature; text; or an index of
 * words, whose words are searched one by one.
 */
export function personalNumbersInPacked(file: string, content: Uint8Array, cleared?: Cleared): OutputProblem[] {
  const text = new TextDecoder().decode(content);
  const json = /^[a-z_]{0,32}(?=[{[])/u.exec(text);
  if (json) return personalNumbersInJson(file, text.slice(json[0].length), cleared);
  return notText.test(text)
    ? problemsOf(file, text.match(bareMobile) ?? [], cleared)
    : personalNumbersInText(file, text, cleared);
}
