/** Names of projects where they stand second. Their own page shows the whole name. */

/** A name that fits two lines of a phone needs no shortening. */
const longest = 40;

/** `冀财资环〔2023〕26号 某厅 关于下达…资金(第一批)的通知`: number, senders, matter. */
const notice = /^(?<number>.{0,12}[(〔【[]\s*\d{4}\s*[)〕】\]]\s*第?\s*\d+\s*号)(?<senders>.*?)(?<matter>关于.*)$/u;
/** The innermost brackets. */
const remark = /\s*[(（〔【[][^()（）〔〕【】[\]]*[)）〕】\]]/gu;
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Remarks within remarks go with them. */
function withoutRemarks(matter: string): string {
  const shorter = matter.replace(remark, '…').replace(/…+/gu, '…');
  return shorter === matter ? matter : withoutRemarks(shorter);
}

/** A long notice loses its senders and remarks after its number; `…` stands where words were left out. */
export function shortName(name: string): string {
  if (name.length <= longest) return name;
  const { number, senders = '', matter = '' } = notice.exec(name)?.groups ?? {};
  const shortened =
    number === undefined ? name : `${number.trim()}${senders.trim() === '' ? ' ' : '…'}${withoutRemarks(matter)}`;
  const whole = Array.from(characters.segment(shortened), ({ segment }) => segment);
  return whole.length <= longest + 10 ? shortened : `${whole.slice(0, longest).join('')}…`;
}
