/** Points of a 资金支出计划: at the end of which month a label says that they lie. */

const pattern =
  /^(?:截?至)?(?:第?(?<quarter>[一二三四1-4])季度|(?<month>\d{1,2})月)(?:(?:底|末|份)|(?<day>\d{2})日)?(?:之?前|止)?$/u;
const quarters = ['一1', '二2', '三3', '四4'];

/** The last day of a month in a common year. */
const lastDayOf = (month: number): string => String(new Date(Date.UTC(2001, month, 0)).getUTCDate());

/** MM-DD */
export const endOfMonth = (month: number): string => `${String(month).padStart(2, '0')}-${lastDayOf(month)}`;

/** 6月底, 二季度, 9月30日前 → 6, 6, 9; null for what is no end of a month. `key` is a `labelKey`. */
export function milestoneMonth(key: string): number | null {
  const { quarter, month, day } = pattern.exec(key)?.groups ?? {};
  if (day !== undefined && day !== lastDayOf(Number(month))) return null;
  if (quarter !== undefined) return (quarters.findIndex((each) => each.includes(quarter)) + 1) * 3;
  return month === undefined ? null : Number(month);
}
