/**
 * E-mail addresses of private persons: those at providers where anyone can have one. Offices use such providers, too, so an
 * address that its label names an office's (单位邮箱, 监督举报邮箱) stays; addresses at a body's own domain always do.
 */

const providers =
  '(?:(?:vip\\.)?qq|foxmail|(?:vip\\.)?163|126|yeah|139|189|wo|(?:vip\\.)?sina|sohu|tom|21cn|aliyun|gmail|outlook|hotmail|live|msn|yahoo|icloud)';

export const personalMailPattern = new RegExp(
  `(?<![A-Za-z0-9.!_%+*-])[A-Za-z0-9_%+-][A-Za-z0-9._%+-]{0,63}[@＠]${providers}(?:[.．](?:com|cn|net)){1,2}(?![A-Za-z0-9])`,
  'giu',
);

/** 联系邮箱 and 咨询人邮箱 may be anybody's. */
const officeLabel =
  /(?:单位|办公|公开|公共|公务|政务|监督|举报|投诉|信访|咨询|受理|官方|部门|科室)[^。；，,;\n人员]{0,6}(?:邮箱|邮件|邮址|e-?mail)[^。；，,;\n]{0,4}$/iu;
const labelReach = 24;

/** Whether the words before an address say that it is an office's. */
export const isOfficeMail = (text: string, start: number): boolean =>
  officeLabel.test(text.slice(Math.max(0, start - labelReach), start));

/** How much of an address is the name of its box. */
export const mailboxLength = (address: string): number => address.search(/[@＠]/u);

/** `wa****@qq.com`: the name of the box goes, the provider stays. */
export function maskMail(address: string): string {
  const at = mailboxLength(address);
  return `${address.slice(0, Math.min(2, at - 1))}****${address.slice(at)}`;
}
