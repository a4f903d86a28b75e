/** What a project is about: its name without years, document numbers, brackets and words that only say what kind of money it is. */

interface Removal {
  readonly what: string;
  readonly pattern: RegExp;
}

const open = String.raw`[(\[〔【〈<]`;
const close = String.raw`[)\]〕】〉>]`;

/** Applied in this order, to a name in compatibility form (NFKC). */
const removals: readonly Removal[] = [
  {
    what: 'document numbers: 怀财字[2024]7号, 冀财资环【2023】26号',
    pattern: new RegExp(String.raw`\p{Script=Han}{0,8}${open}\s*(?:19|20)\d{2}\s*${close}\s*第?\s*\d+\s*号`, 'gu'),
  },
  { what: 'remarks in brackets: (国土部门)', pattern: /[(〔【[〈][^()〔〕【】[\]〈〉]*[)〕】\]〉]/gu },
  { what: 'the shell of a notice: …关于…的通知', pattern: /^.*关于|的?通知$/gu },
  {
    what: 'spans of years: 2017-2020年',
    pattern: /(?<!\d)(?:19|20)\d{2}\s*年?\s*[-—–~至]\s*(?:19|20)\d{2}\s*年?度?(?!\d)/gu,
  },
  { what: 'years: 2019年度', pattern: /(?<!\d)(?:19|20)\d{2}(?!\d)\s*年?度?/gu },
  { what: 'the way that money comes: 清算提前下达', pattern: /清算|提前下达|下达|拨付/gu },
  { what: 'the name of the form', pattern: /绩效目标表/gu },
  { what: 'punctuation and spaces', pattern: /[\p{P}\p{S}\s]/gu },
];

/** Words at the end that say what kind of money it is, not what it is for. */
const tail = /(?:政府付费|专项|项目|工作|业务|工程|经费|费用|资金|支出|补助|费)$/u;

/** Subjects that every office has. */
const general: ReadonlySet<string> = new Set(['日常运转', '日常办公', '机关运转', '机关运行', '日常工作', '综合业务']);

/** A subject this short says too little to be the same as another. */
const shortest = 4;

/** Brackets stand within brackets: what is left is looked at again. */
function without(words: string, pattern: RegExp): string {
  const fewer = words.replace(pattern, '');
  return fewer === words ? words : without(fewer, pattern);
}

/** The name without years, document numbers, remarks and punctuation, general names included: 2024年业务费 → 业务费. */
export const plainName = (name: string): string =>
  removals.reduce((words, { pattern }) => without(words, pattern), name.normalize('NFKC'));

/** `placeNames` are stripped from the beginning: 双桥区储备土地管护 → 储备土地管护. Empty when nothing tells. */
export function subjectOf(name: string, placeNames: readonly string[] = []): string {
  let subject = plainName(name);
  const place = placeNames.find((each) => subject.startsWith(each));
  if (place !== undefined) subject = subject.slice(place.length);
  while (tail.test(subject)) subject = subject.replace(tail, '');
  return subject.length < shortest || general.has(subject) ? '' : subject;
}

/** A subject within another must make up most of it: 第三次全国国土调查 is not 全国国土调查. */
const share = 0.75;

/** The subjects within a subject that are about the same thing, itself included. */
export function subjectsWithin(subject: string): string[] {
  const within: string[] = [];
  for (let length = subject.length; length >= Math.max(shortest, subject.length * share); length -= 1)
    for (let from = 0; from + length <= subject.length; from += 1) within.push(subject.slice(from, from + length));
  return [...new Set(within)];
}
