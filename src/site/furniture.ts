/** What 政府网站发展指引 wants at the foot of every page; only what the settings say. */
import type { SiteConfig } from './config.ts';

export interface Furniture {
  /** Null where the text says what it is. */
  readonly label: string | null;
  readonly text: string;
  /** Whole address, `mailto:`, `tel:` or site path; null for plain text. */
  readonly address: string | null;
}

/** Where the numbers can be looked up. */
const icpRegister = 'https://beian.miit.gov.cn/';
const publicSecurityRegister = 'https://beian.mps.gov.cn/#/query/webSearch';

/** Null unless the text is one number, as it is dialled: with its area code, nothing beside it. */
function dialled(phone: string): string | null {
  const digits = phone.replace(/[\s()（）-]/gu, '');
  return /^(?:\+\d{8,15}|0\d{9,11}|\d{3,5})$/u.test(digits) ? `tel:${digits}` : null;
}

export function siteFurniture(site: SiteConfig): Furniture[] {
  const { host, operator, contact = {}, siteCode, icp, publicSecurity, errorReport, privacyPolicy } = site;
  const item = (label: string | null, text: string | undefined, address: string | null = null): Furniture[] =>
    text === undefined ? [] : [{ label, text, address }];
  const code = publicSecurity?.match(/\d{14}/u)?.[0];
  return [
    ...item('主办单位', host?.name, host?.url ?? null),
    ...item('承办单位', operator?.name, operator?.url ?? null),
    ...item('电话', contact.phone, dialled(contact.phone ?? '')),
    ...item('邮箱', contact.email, `mailto:${contact.email ?? ''}`),
    ...item('地址', contact.address),
    ...item('网站标识码', siteCode),
    ...item('ICP备案', icp, icpRegister),
    ...item(
      '公安备案',
      publicSecurity,
      code === undefined ? publicSecurityRegister : `${publicSecurityRegister}?code=${code}`,
    ),
    ...item(null, errorReport === undefined ? undefined : '政府网站找错', errorReport ?? null),
    ...item(null, privacyPolicy === undefined ? undefined : '隐私声明', privacyPolicy ?? null),
  ];
}
