/**
 * What the words and letters around a number say that it is: money, a count, a code, the number of a file. Looks no
 * further than a few characters, so that a text of any length takes linear time.
 */

const phoneWords =
  /(?:电话|手机|联系|号码|微信|负责人|经办人|咨询|热线|tel|phone|mobile|wechat)(?:(?![0-9０-９]{5})[^*。；;])*$/iu;
const phoneReach = 24;

/** Whether a telephone is spoken of shortly before, with no other number and no other sentence between. */
export const speaksOfPhones = (text: string, start: number): boolean =>
  phoneWords.test(text.slice(Math.max(0, start - phoneReach), start));

const idWords = /(?:身份证|身份号|公民身份|证件号|证号|身份|idcard|id号)(?:(?![0-9０-９]{3})[^。；;])*$/iu;

/** Whether an ID card is spoken of shortly before, with no other number between. */
export const speaksOfIds = (text: string, start: number): boolean =>
  idWords.test(text.slice(Math.max(0, start - phoneReach), start));

const amountWords =
  /(?:预算|资金|金额|总额|合计|小计|共计|总计|共有|分别|收入|支出|成本|拨款|数量|指标|目标|人数|年度|比例|得分|分值|权重|(?<!\p{Script=Han})元|[万亿]元|[%％])(?:[^。；;\n]|\n(?!\n))*$/u;

/**
 * Whether amounts, counts or shares are spoken of shortly before, in the same sentence and above no blank line, and no
 * telephone since.
 */
export function speaksOfAmounts(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - phoneReach), start);
  return amountWords.test(before) && !speaksOfPhones(before.slice(lastAmountWord(before)), before.length);
}

/** Where the words behind the last word for an amount begin. */
function lastAmountWord(before: string): number {
  let from = 0;
  for (let rest = before; amountWords.test(rest); rest = before.slice(from)) from += rest.search(amountWords) + 1;
  return from;
}

const unit = String.raw`(?:[百千]?[万亿]?(?:美|港|欧)?元|[百千]?[万亿]{1,2}(?=[元人户亩株吨立平公千余多])|人次|人(?!\p{Script=Han})|亩|平方|平米|㎡|立方|公顷|公里|公斤|千克|千米|千瓦|吨|[户件个株辆套台册棵只头米项度次](?!\p{Script=Han})|[%％])`;
const moneyAfter = new RegExp(`^(?:[.．][0-9０-９]{1,6})?\\s{0,3}[(（]?${unit}`, 'u');
const decimalAfter = /^[.．][0-9０-９]{2}(?![0-9０-９.．、])/u;
const moneySign = /(?:[￥¥$＄]|人民币|RMB|CNY)\s{0,2}$/iu;
const moneyLabel =
  /(?:预算数|预算|资金|总额|合计|金额|小计|拨款|收入|支出|成本)(?:[（(](?:万|亿)?元[)）])?(?:为|约|达|共)?[:：]?\s{0,6}$/u;
const fileLabel = /(?:文|合同|合同编|发票|凭证|流水|备案|批准文)号码?[:：]?\s{0,2}$/u;

const unitReach = 320;
/** Which unit the form says its amounts are in, the last before the number; their own label says it first. */
const saidUnit = /(?:[（(]\s*|单位\s*[:：]?\s*(?:人民币)?)([百千]?[万亿]?元)/gu;

/**
 * Whether an amount of eleven digits may stand behind a label for money. In 万元, as these forms print them, it would be
 * more than the whole country spends: only where the form says 元, or prints the same amount again.
 */
function mayBeAmount(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - unitReach), start);
  const said = [...before.matchAll(saidUnit)].at(-1)?.[1];
  if (said !== undefined) return said === '元';
  const around = `${before}\n${text.slice(end, end + unitReach)}`;
  return around
    .split(text.slice(start, end))
    .some((part, at, parts) => at > 0 && (decimalAfter.test(part) || moneyLabel.test(parts[at - 1] ?? '')));
}

/** Whether a number from `start` to `end` is money or a count, or the number of a contract, an invoice, a letter. */
export function isSomethingElse(text: string, start: number, end: number, inOneRun: boolean): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 20);
  if (moneyAfter.test(after) || moneySign.test(before)) return true;
  if (!inOneRun) return false;
  if (decimalAfter.test(after) || /(?<![0-9.])[0０][.．]$/u.test(before) || fileLabel.test(before)) return true;
  return moneyLabel.test(before) && mayBeAmount(text, start, end);
}

/** The label of a project code with, at most, fragments of the code behind it: what follows is a fragment, too. */
const codeLabel = /项\s*目\s*[编代]\s*码[\s:：]*(?:[0-9A-Za-z]{1,20}\s+)*$/u;
/** How a code begins: six digits of the region, two of the year. */
const startsAsCode = /^\d{6}[1-4]\d/u;
const labelReach = 48;

/** Six digits of the region, two of the year, then a letter: 21 characters in all. */
const letteredCode = /^[1-8]\d{7}[A-Z][0-9A-Z]{12}$/iu;
const codeReach = 40;
/** An identifier that mixes digits and letters and is longer than any number of a person. */
const shortestIdentifier = 19;
const saysPhone = /(?:tel|phone|mobile|mob|wechat|weixin|wx|vx|qq|fax)[0０]*(?:86)?$/iu;

/** Whether a code goes on beside a number that follows its label: a mobile fills the field alone. */
const hasFragments = (before: string, after: string): boolean =>
  /[0-9A-Za-z]\s*$/u.test(before) || /^\s{0,3}[0-9A-Za-z]/u.test(after);

/** Whether a number is part of a project code, cut by cells or whole, or of another identifier. */
export function isInCode(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - labelReach), start);
  if (
    codeLabel.test(before) &&
    (hasFragments(before, text.slice(end, end + 4)) || startsAsCode.test(text.slice(start)))
  )
    return true;
  const head = /[0-9A-Za-z]{0,40}$/u.exec(before.slice(-codeReach))?.[0] ?? '';
  const tail = /^[0-9A-Za-z]{0,40}/u.exec(text.slice(end, end + codeReach))?.[0] ?? '';
  if (/[A-Za-z]/u.test(head + tail) && !saysPhone.test(head)) {
    if (/[A-Za-z]$/u.test(head) && /^[A-Za-z]/u.test(tail)) return true;
    if (head.length + tail.length + (end - start) >= shortestIdentifier) return true;
  }
  return completesCode(text, start, end);
}

/** Whether the fragments on both sides, cut by white space, make a project code with what stands between. */
function completesCode(text: string, start: number, end: number): boolean {
  const before =
    /(?:[0-9A-Za-z]+\s{1,3}){0,2}[0-9A-Za-z]*$/u.exec(text.slice(Math.max(0, start - 26), start))?.[0] ?? '';
  const after = /^[0-9A-Za-z]*(?:\s{1,3}[0-9A-Za-z]+){0,2}/u.exec(text.slice(end, end + 26))?.[0] ?? '';
  const own = text.slice(start, end).replace(/\s+/gu, '');
  // The last piece before and the first after may touch the number: '' when they do not.
  const heads = before.split(/\s+/u);
  const tails = after.split(/\s+/u);
  for (let from = 0; from < heads.length; from += 1)
    for (let to = 1; to <= tails.length; to += 1)
      if (letteredCode.test(heads.slice(from).join('') + own + tails.slice(0, to).join(''))) return true;
  return false;
}
