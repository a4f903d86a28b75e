/** Settings that look unusual. The rules behind them rest on weak sources, so nothing is refused for them. */
import type { Settings } from './settings.ts';

type Noticed = Pick<Settings, 'siteCode' | 'icp' | 'publicSecurity' | 'host' | 'errorReport'>;

const icp = /^[\p{Script=Han}]ICP[备证]\d{6,10}号(?:-\d+)?$/u;
const publicSecurity = /^[\p{Script=Han}]公网安备\s?\d{14}号$/u;

export function settingsNotices(settings: Noticed): string[] {
  const notices: string[] = [];
  const unusual = (key: string, title: string, value: string, usual: string): void => {
    notices.push(`${key}（${title}）：给出的是“${value}”，一般写作${usual}。请核对；如果没有错，可以不改。`);
  };
  if (settings.siteCode !== undefined && !/^(?:\d{10}|[a-z]{2}\d{8})$/u.test(settings.siteCode))
    unusual('siteCode', '网站标识码', settings.siteCode, '10 位数字，或两个小写字母加 8 位数字');
  if (settings.icp !== undefined && !icp.test(settings.icp))
    unusual('icp', 'ICP 备案号', settings.icp, '“冀ICP备12345678号-1”');
  if (settings.publicSecurity !== undefined && !publicSecurity.test(settings.publicSecurity))
    unusual('publicSecurity', '公安备案号', settings.publicSecurity, '“冀公网安备 13073002000001号”，其中数字 14 位');
  if (settings.siteCode !== undefined && settings.host === undefined)
    notices.push('填写了网站标识码（siteCode），没有填写主办单位（host）。标识码属于主办单位，请一并填写。');
  if (settings.errorReport !== undefined && settings.siteCode === undefined)
    notices.push(
      '填写了政府网站找错（errorReport），没有填写网站标识码（siteCode）。请核对网址里的标识码，并一并填写。',
    );
  return notices;
}
