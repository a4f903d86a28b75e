/** What a reader finds first in the archive of a year. */
import { yearDataFolder } from '../catalogue/addresses.ts';
import { type Publication, terms } from './publication.ts';
import { tables } from './tables.ts';

export function archiveReadme({ publisher, version, absolute }: Publication, year: number): string {
  const address = absolute('/data/');
  return [
    `${publisher.siteName}：${String(year)}年绩效文本数据`,
    '',
    `数据版本：${version}`,
    `来源网址：${address ?? '未载明'}`,
    `使用条款：${terms(publisher)}`,
    '',
    ...tables.map(({ name, title, zh }) => `${name}.csv  ${title}。${zh}`),
    `${String(year)}.xlsx  以上各表合成的 Excel 文件，附数据字典`,
    'documents/  每份文本的完整 JSON 和导入记录',
    'originals/  原件的公开副本（个人号码已遮盖）和文本副本',
    'datapackage.json  各表、各列的说明（Tabular Data Package）',
    'SHA256SUMS  每个文件的 SHA-256；在解压后的文件夹里运行 sha256sum -c SHA256SUMS 可以核对',
    '',
    `CSV 用 UTF-8 编码。金额单位为万元。表中的网址见 ${yearDataFolder(year)}/ 所在的网站。`,
    '',
  ].join('\r\n');
}
